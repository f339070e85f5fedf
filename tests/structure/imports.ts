import { posix } from 'node:path'
import type { SourceFile } from './source-files.ts'

export type Import = {
  /** As written between the quotes. */
  readonly specifier: string
  /** Path below the repository for a file of ours, else null. */
  readonly file: string | null
  /** Erased by the compiler: it costs no bytes, but it is a dependency all the same. */
  readonly typeOnly: boolean
  /** Fetched when the code gets there, not before it starts. */
  readonly late: boolean
}

const statement = /^[ \t]*(?:import|export)\b(?<clause>[^'"`;]*?)\bfrom\s*['"](?<from>[^'"\n]+)['"]/gm
const bare = /^[ \t]*import\s*['"](?<from>[^'"\n]+)['"]/gm
const dynamic = /\bimport\(\s*['"](?<from>[^'"\n]+)['"]\s*\)/g

/** What a file imports, in the forms that the house writes. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  return [statement, bare, dynamic].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      specifier: groups?.['from'] ?? '',
      file: resolve(path, groups?.['from'] ?? ''),
      typeOnly: /^\s*type\b/.test(groups?.['clause'] ?? ''),
      late: pattern === dynamic,
    })),
  )
}

/** Name of the package that a specifier asks for: `zod` for `zod/mini`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function resolve(from: string, specifier: string): string | null {
  const clean = specifier.split('?')[0] ?? specifier
  if (clean.startsWith('#shared/')) return `shared/${clean.slice('#shared/'.length)}`
  if (clean.startsWith('.')) return posix.join(posix.dirname(from), clean)
  return null
}
