import type { Source } from '#shared/clip/types.ts'
import type { Contacts } from './contacts.ts'
import type { TableHeads } from './table-column.ts'
import type { PageKind } from './page-kind.ts'
import type { Line } from './page-lines.ts'
import type { NameHit } from './name-hit.ts'

/** What is known of a page when its text is searched for people. */
export type TextContext = {
  lines: readonly Line[]
  contacts: readonly Contacts[]
  kind: PageKind
  lang: string
  /** Lines on which a company is named, with its name. */
  companyLines: ReadonlyMap<number, string>
  /** Names that structured data or the page's title already gave: seen again, they need less support. */
  known: ReadonlySet<string>
  source: Source
  /** Somewhere on the page stands a number or an address. */
  isReachable: boolean
  /** Heads of the page's tables, read once. */
  heads: TableHeads
}

/** A name on a line, the first and last line of its card, and how well it is supported. */
export type Candidate = {
  hit: NameHit
  line: number
  range: [number, number]
  score: number
  title?: string | undefined
}
