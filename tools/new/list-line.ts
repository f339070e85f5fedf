import { assert } from '#shared/lib/must.ts'

/** Adds an import in the order of its path, as the lists keep it. */
export function addImport(text: string, line: string): string {
  const lines = text.split('\n')
  const pathOf = (each: string): string => / from '(\.\/[^']+)'/u.exec(each)?.[1] ?? ''
  const imports = lines.flatMap((each, index) => (pathOf(each) === '' ? [] : [index]))
  assert(imports.length > 0, 'a list with imports')
  const before = imports.find((index) => pathOf(lines[index] ?? '') > pathOf(line))
  return lines.toSpliced(before ?? (imports.at(-1) ?? 0) + 1, 0, line).join('\n')
}

/** Puts a line or a word before a mark that the list must hold. */
export function addBefore(text: string, mark: string, added: string): string {
  assert(text.includes(mark), `a list with ${mark}`)
  return text.replace(mark, () => added + mark)
}
