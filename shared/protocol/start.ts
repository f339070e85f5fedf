import type { Position } from './change.ts'

/** The position before the first change. On its own, so that a page that only opens the database loads no schemas. */
export const START: Position = { seq: 0, mark: '' }
