import type { Company, Person } from './types.ts'

/** What a page or a file yielded, best first. `warnings` are i18n keys for things a person should know. */
export type Drafts = { people: Person[]; companies: Company[]; warnings: string[] }

/** What the clip reader hands over from the tab that the person asked it to read. */
export type PageClip = Drafts & {
  url: string
  title: string
  lang: string
  /** True when only the person's selection was read. */
  selection: boolean
  /** Names that looked like people and were left out, with the reason's i18n key ("Press office", not a person). */
  leftOut: { text: string; reason: string }[]
}
