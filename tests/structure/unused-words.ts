import type { SourceFile } from './source-files.ts'

const WORDS = /^extension\/ui\/i18n\/words\/[\w-]+\.ts$/

/** The keys of words that no file writes out, whole or as the beginning of a template. */
export function findUnusedWords(files: readonly SourceFile[]): readonly string[] {
  const others = files.filter(({ path }) => !WORDS.test(path)).map(({ text }) => text)
  const said = new Set(others.flatMap((text) => [...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, key]) => key)))
  const beginnings = others.flatMap((text) => [...text.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, start = '']) => start))
  const keys = files
    .filter(({ path }) => WORDS.test(path))
    .flatMap(({ text }) => [...text.matchAll(/^ {2}'?([\w.-]+)'?: (?:\[|$)/gm)].map(([, key = '']) => key))
  return keys.filter((key) => !said.has(key) && !beginnings.some((start) => key.startsWith(start)))
}
