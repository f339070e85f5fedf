import { MARKERS } from './reply-markers.ts'

const PARTS = ['from', 'date', 'to', 'cc', 'subject', 'other', 'original', 'forward', 'signOff', 'device'] as const

/** Phrases that mail programs write in every mail, folded: they name parts of a mail and nobody. */
export const LABEL_PHRASES: ReadonlySet<string> = new Set(
  MARKERS.flatMap((markers) => PARTS.flatMap((part) => markers[part] ?? [])).map(foldLabel),
)

/** Single words of attribution lines ("On … wrote:"). */
export const ATTRIBUTION_WORDS: ReadonlySet<string> = new Set(
  MARKERS.flatMap(({ lead, verb }) => [...lead, ...verb]).flatMap(
    (phrase) => phrase.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [],
  ),
)

/** A label as it is compared: lower case, white space folded, none between Han characters. */
export function foldLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u3000]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim()
}
