import { importsOf } from './imports.ts'
import type { SourceFile } from './source-files.ts'

/** What screens ask for by name, and the file that has to be loaded before they can. */
export type Supply = {
  readonly file: string
  /** The names that a file asks for, and others that are no names of this file's. */
  readonly asked: (file: SourceFile) => readonly string[]
  readonly names: ReadonlySet<string>
}

/**
 * The names that a page's screens ask for while the file with them may not be loaded yet. A part that is fetched later
 * has what the page began with and what the part itself imports.
 */
export function findUnsupplied(
  files: readonly SourceFile[],
  page: string,
  supplies: readonly Supply[],
): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const start = withImports([page], byPath)
  const parts = latePartsOf(start, byPath).map((part) => withImports([part], byPath))
  const faults = [start, ...parts].flatMap((part) =>
    [...part].flatMap((path) => {
      const file = byPath.get(path)
      const missing = supplies.filter((supply) => !start.has(supply.file) && !part.has(supply.file))
      return file === undefined ? [] : missing.flatMap((supply) => unsupplied(file, supply))
    }),
  )
  return [...new Set(faults)]
}

function unsupplied(asking: SourceFile, { file, asked, names }: Supply): readonly string[] {
  if (asking.path === file) return []
  return asked(asking).flatMap((name) => (names.has(name) ? [`${asking.path} asks for ${name} of ${file}`] : []))
}

/** The files that a page fetches later, each the beginning of a part of its own. */
function latePartsOf(start: ReadonlySet<string>, byPath: ReadonlyMap<string, SourceFile>): readonly string[] {
  const parts = new Set<string>()
  const waiting = [...start]
  const seen = new Set(waiting)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = byPath.get(path)
    for (const imported of file ? importsOf(file) : []) {
      if (imported.typeOnly || imported.file === null) continue
      if (imported.late) parts.add(imported.file)
      if (!seen.has(imported.file)) waiting.push(imported.file)
      seen.add(imported.file)
    }
  }
  return [...parts]
}

function withImports(from: readonly string[], byPath: ReadonlyMap<string, SourceFile>): ReadonlySet<string> {
  const seen = new Set(from)
  for (const path of seen) {
    const file = byPath.get(path)
    for (const imported of file ? importsOf(file) : [])
      if (!imported.typeOnly && !imported.late && imported.file !== null) seen.add(imported.file)
  }
  return seen
}
