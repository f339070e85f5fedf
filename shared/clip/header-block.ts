import { parseAddressList } from './address-list.ts'
import { foldPhrase } from './line-fold.ts'
import { MARKERS } from './reply-markers.ts'
import type { Address } from './types.ts'

type LabelKind = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other'

/** The header lines of a quoted or forwarded mail, as they stand in a body. `end` is the first line after them. */
export type HeaderBlock = { end: number; from?: Address; to: Address[]; cc: Address[]; date?: string; subject?: string }

/** Most lines that a header block may take, with long recipient lists wrapped. */
const MAX_BLOCK = 40

type Meaning = { lang: string; kind: LabelKind }
const MEANINGS = new Map<string, Meaning[]>()
for (const row of MARKERS) {
  for (const kind of ['from', 'date', 'to', 'cc', 'subject', 'other'] as const) {
    for (const label of row[kind]) {
      const key = foldPhrase(label)
      MEANINGS.set(key, [...(MEANINGS.get(key) ?? []), { lang: row.lang, kind }])
    }
  }
}

type Labelled = { meanings: Meaning[]; value: string }

/** Reads a label line ("From: …", "发件人：…", "| To | … |"); `null` when the line has none. `folded` comes from `foldLine`. */
export function readLabel(folded: string): Labelled | null {
  const match = /^([^:|\t]{1,30}?) ?(?::|\||\t) ?(.*)$/.exec(folded)
  if (!match) return null
  const meanings = MEANINGS.get(foldPhrase(match[1] ?? ''))
  return meanings ? { meanings, value: (match[2] ?? '').trim() } : null
}

/**
 * Reads a header block that begins at a line: two or more label lines of one language with a sender among them, in any
 * order, values may be wrapped and single empty lines may stand between. Prose with one label is not a block. `folded`
 * holds all lines by `foldLine`, without quote marks. Below a line that announces a forward, a sender alone is enough.
 */
export function readHeaderBlock(folded: readonly string[], at: number, announced = false): HeaderBlock | null {
  const first = readLabel(folded[at] ?? '') ?? (announced ? bareSender(folded[at] ?? '') : null)
  const fields = first ? collectFields(folded, at, first) : bareFields(folded, at)
  if (!fields) return null
  const kinds = bestKinds(fields.list)
  if (!kinds || !(isHeader(kinds) || (announced && kinds.has('from')))) return null
  const from = parseAddressList(kinds.get('from') ?? '')[0]
  const date = kinds.get('date')
  const subject = kinds.get('subject')
  return {
    end: fields.end,
    ...(from ? { from } : {}),
    to: parseAddressList(kinds.get('to') ?? ''),
    cc: parseAddressList(kinds.get('cc') ?? ''),
    ...(date ? { date } : {}),
    ...(subject === undefined ? {} : { subject }),
  }
}

/** 'From "Ann Lee" <ann@x.example>': eM Client writes its labels without a colon. */
function bareSender(folded: string): Labelled | null {
  const match = /^(\S{2,14}) (["“'<].{0,120}@.{3,120}|\S{1,64}@\S{3,120})$/u.exec(folded)
  const meanings = MEANINGS.get(foldPhrase(match?.[1] ?? ''))?.filter(({ kind }) => kind === 'from')
  return meanings && meanings.length > 0 ? { meanings, value: match?.[2] ?? '' } : null
}

/** 'Da "Ann Lee" ann@x.example', 'A bo@y.example', 'Data …', 'Oggetto …': a whole block without colons, sender first. */
function bareFields(folded: readonly string[], at: number): { list: Labelled[]; end: number } | null {
  const sender = bareSender(folded[at] ?? '')
  if (!sender) return null
  const list = [sender]
  let end = at + 1
  for (; end < Math.min(folded.length, at + 6); end++) {
    const match = /^(\S{1,14})(?: (.+))?$/u.exec(folded[end] ?? '')
    const meanings = MEANINGS.get(foldPhrase(match?.[1] ?? ''))
    if (!meanings) break
    list.push({ meanings, value: match?.[2] ?? '' })
  }
  const kinds = bestKinds(list)
  return kinds?.has('to') && /@/.test(kinds.get('to') ?? '') && /\d/.test(kinds.get('date') ?? '')
    ? { list, end }
    : null
}

function collectFields(folded: readonly string[], at: number, first: Labelled): { list: Labelled[]; end: number } {
  const list: Labelled[] = splitOneLine(first)
  let end = at + 1
  let blanks = 0
  for (let index = at + 1; index < Math.min(folded.length, at + MAX_BLOCK); index++) {
    const line = folded[index] ?? ''
    if (line === '') {
      if (++blanks > 1) break
      continue
    }
    const label = readLabel(line)
    const last = list.at(-1)
    if (label && !isRepeat(list, label)) list.push(...splitOneLine(label))
    else if (blanks === 0 && last && continues(last, line, folded[index + 1] ?? '')) last.value += ` ${line}`
    else if (blanks > 0 || !isUnknownLabel(line, folded[index + 1] ?? '')) break
    blanks = 0
    end = index + 1
  }
  return { list, end }
}

/** A label that no table has, when the block goes on below it: programs add their own, and languages have several words. */
function isUnknownLabel(line: string, next: string): boolean {
  return /^[\p{L}\p{M}-]{2,16}(?: [\p{L}\p{M}-]{1,16}){0,2} ?: ?\S/u.test(line) && readLabel(next) !== null
}

/** The same label again is the start of the next mail, or of the body. */
function isRepeat(list: readonly Labelled[], label: Labelled): boolean {
  return list.some((one) => one.meanings === label.meanings)
}

/** A wrapped value: address lists go on; other values only when the block goes on or ends right after. */
function continues(last: Labelled, line: string, next: string): boolean {
  const kinds = new Set(last.meanings.map((meaning) => meaning.kind))
  if (kinds.has('from') || kinds.has('to') || kinds.has('cc'))
    return last.value === '' || line.includes('@') || /[;,<]$/.test(last.value)
  return (kinds.has('subject') || kinds.has('date')) && line.length < 200 && (next === '' || readLabel(next) !== null)
}

/** Some clients lose the line breaks: "From: a@b Date: Thu, 24 Mar". */
function splitOneLine(label: Labelled): Labelled[] {
  const pieces = label.value.split(/ (?=\p{L}{2,14} ?: |\p{Script=Han}{2,5} ?:)/u)
  if (pieces.length === 1) return [label]
  const list: Labelled[] = [{ meanings: label.meanings, value: pieces[0] ?? '' }]
  for (const piece of pieces.slice(1)) {
    const next = readLabel(piece)
    const last = list.at(-1)
    if (next && next.meanings.some((meaning) => meaning.kind !== 'other') && !isRepeat(list, next)) list.push(next)
    else if (last) last.value += ` ${piece}`
  }
  return list
}

/** The reading in the language that explains most labels. Latin `Date` and `Cc` stand in blocks of every language. */
function bestKinds(list: readonly Labelled[]): Map<LabelKind, string> | null {
  let best: Map<LabelKind, string> | null = null
  for (const lang of new Set(list.flatMap((one) => one.meanings.map((meaning) => meaning.lang)))) {
    const kinds = new Map<LabelKind, string>()
    for (const one of list) {
      const own = one.meanings.find((meaning) => meaning.lang === lang)
      const foreign = one.meanings.find((meaning) => meaning.kind !== 'from')
      const kind = own?.kind ?? foreign?.kind
      if (kind && !kinds.has(kind)) kinds.set(kind, one.value)
    }
    if (!list.some((one) => one.meanings.some((meaning) => meaning.lang === lang && meaning.kind !== 'other'))) continue
    if (!best || score(kinds) > score(best)) best = kinds
  }
  return best
}

function score(kinds: ReadonlyMap<LabelKind, string>): number {
  return kinds.size + (kinds.has('from') ? 2 : 0) + (kinds.get('from')?.includes('@') ? 1 : 0)
}

/** A sender and one more label, and something that only mail has: a subject, an address, or a date and a recipient. */
function isHeader(kinds: ReadonlyMap<LabelKind, string>): boolean {
  const named = [...kinds.keys()].filter((kind) => kind !== 'other')
  const hasAddress = [...kinds.values()].some((value) => /\S@\S/.test(value))
  const dated = /\d/.test(kinds.get('date') ?? '')
  if (!kinds.has('from')) return dated && hasAddress && kinds.has('to')
  if (named.length < 2 || !/\p{L}/u.test(kinds.get('from') ?? '')) return false
  return hasAddress || kinds.has('subject') || (dated && kinds.has('to') && /:\d\d/.test(kinds.get('date') ?? ''))
}
