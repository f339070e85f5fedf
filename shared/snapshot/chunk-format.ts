/** The first byte of a chunk. A reader that meets another one does not guess. */
export const CHUNK_VERSION = 1

/** How the value of an entry is written: not at all, by its tag alone, as text, or as the text of its JSON. */
export const TAG = { absent: 0, null: 1, true: 2, false: 3, text: 4, json: 5 } as const

/** How the clock of an entry is written: the row's own, none, or the place in the chunk's list plus this. */
export const CLOCK_OF_ROW = 0
export const NO_CLOCK = 1
export const FIRST_CLOCK = 2

/** The bytes that hold every clock code of a chunk. */
export function codeWidth(clocks: number): 1 | 2 | 4 {
  return clocks + FIRST_CLOCK <= 256 ? 1 : clocks + FIRST_CLOCK <= 65_536 ? 2 : 4
}
