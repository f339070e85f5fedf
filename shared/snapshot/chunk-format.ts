import { splitKey } from '#shared/fields/element-key.ts'

/** The first byte of a chunk. A reader that meets another one does not guess. */
export const CHUNK_VERSION = 1

/** How the value of an entry is written: not at all, by its tag alone, as text, or as the text of its JSON. */
export const TAG = { absent: 0, null: 1, true: 2, false: 3, text: 4, json: 5 } as const

/** How the clock of an entry is written: the row's own, none, or the place in the chunk's list plus this. */
export const CLOCK_OF_ROW = 0
export const NO_CLOCK = 1
export const FIRST_CLOCK = 2

/** Names that would reach an object's prototype. No server admits them, and no chunk carries them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

export function isKept(key: string): boolean {
  return !FORBIDDEN.has(splitKey(key).field)
}

/** The bytes that hold every clock code of a chunk. */
export function codeWidth(clocks: number): 1 | 2 | 4 {
  return clocks + FIRST_CLOCK <= 256 ? 1 : clocks + FIRST_CLOCK <= 65_536 ? 2 : 4
}
