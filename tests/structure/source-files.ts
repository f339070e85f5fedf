import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tools/lib/root.ts'

export type SourceFile = {
  /** Below the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Every text file that git tracks, or would once it is added. */
export function sourceFiles(): readonly SourceFile[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return list
    .split('\n')
    .filter((path) => path !== '' && !binary.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The TypeScript of the three rooms, tests apart. */
export function roomFiles(): readonly SourceFile[] {
  return sourceFiles().filter(({ path }) => /^(?:shared|extension|worker)\/.*\.tsx?$/.test(path) && !isTest(path))
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

const binary = /\.(?:png|jpe?g|gif|ico|webp|woff2?|pdf|zip|gz)$/
