import { FoldedText } from './folded-text.ts'
import { FLAG, KIND, KIND_BITS, ROLE } from './index-format.ts'
import { KeyList, type ChunkKeys, type KeySpan } from './index-keys.ts'
import type { Values } from './index-values.ts'
import type { Form } from './phrase-columns.ts'
import type { Pieces } from './pieces.ts'
import { PlainPieces } from './plain-pieces.ts'
import { addPlain, type PlainWork } from './plain-values.ts'
import { TokenList, type Tokens } from './token-list.ts'
import { planOf } from './token-plan.ts'

/** Characters of a Han run whose tails are tokens. */
const MAX_HAN = 40
const AT = 64
const DOT = 46
const SPACE = 32

/** What is worked out of the values of a chunk. */
export type Worked = { readonly tokens: Tokens; readonly keys: ChunkKeys }

/**
 * Values with what they are made of; `readings` those of a value's Han runs where they are not the common ones, `written` the keys
 * that no text tells.
 */
export type Source = {
  readonly values: Values
  readonly pieces: Pieces
  readonly readings: ReadonlyMap<number, string>
  readonly written: ChunkKeys
}

/** Works out the tokens and keys of all rows; null where that would take all memory, as only broken bytes ask for. */
export function workOut({ values, pieces, readings, written }: Source): Worked | null {
  const work: Work = { ...scratch, known: new Map() }
  work.text.clear()
  work.tokens.length = 0
  work.keys.begin(written)
  work.plain.read(pieces)
  const { rows, order } = byForm(values)
  let first = 0
  for (const form of values.forms) {
    const places = order.subarray(first, first + form.length)
    first += form.length
    if ((form.kind & KIND_BITS) === KIND.silent) continue
    const plan = isRemembered(form) ? null : planOf(form)
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0
      const row = rows[place] ?? 0
      if (!plan || !addPlain(work, plan, at, row))
        addValue(work, { form, at, row, pieces, reading: readings.get(place) })
      if (work.text.isTooLong || work.tokens.isTooLong) return null
    }
  }
  const bytes = work.text.bytes.slice(0, work.text.length)
  return { tokens: work.tokens.done(bytes), keys: work.keys.done() }
}

/** Used for one chunk after the other: an index is opened in one go, and fresh memory for each costs more than the work. */
const scratch = { text: new FoldedText(), tokens: new TokenList(), keys: new KeyList(), plain: new PlainPieces() }

type Work = PlainWork & {
  /** Tokens of values that are one piece, by form and piece: job titles and places come again and again. */
  readonly known: Map<Form, Map<number, readonly [from: number, to: number]>>
}

/** The row of each value, and the values form by form: a form is worked through in one go. */
function byForm({ forms, starts, form, at }: Values): { readonly rows: Uint16Array; readonly order: Uint32Array } {
  const rows = new Uint16Array(form.length)
  for (let row = 0; row + 1 < starts.length; row += 1) rows.fill(row, starts[row], starts[row + 1])
  const firsts = new Uint32Array(forms.length)
  for (let i = 1; i < forms.length; i += 1) firsts[i] = (firsts[i - 1] ?? 0) + (forms[i - 1]?.length ?? 0)
  const order = new Uint32Array(form.length)
  for (let i = 0; i < form.length; i += 1) order[(firsts[form[i] ?? 0] ?? 0) + (at[i] ?? 0)] = i
  return { rows, order }
}

type Value = {
  readonly form: Form
  readonly at: number
  readonly row: number
  readonly pieces: Pieces
  readonly reading: string | undefined
}

/** Words in one piece: their tokens are worked out once for each piece. */
function isRemembered({ kind, parts }: Form): boolean {
  return (kind & KIND_BITS) === KIND.words && parts.length === 1
}

function addValue(work: Work, value: Value): void {
  const { form, row } = value
  if (isRemembered(form)) return addPiece(work, value)
  const kind = form.kind & KIND_BITS
  const [start, end] = write(work.text, value)
  if (kind === KIND.phone) work.tokens.add(start, end, row, FLAG.elsewhere | FLAG.phone)
  else if (kind === KIND.address) addAddress(work, start, end, row)
  else addWords(work, value)
  if (form.mask !== 0) work.keys.addTold(form, work.text.bytes, spanOf(work, kind, start, end), row)
}

function addPiece(work: Work, value: Value): void {
  const { form, at, row } = value
  const known = work.known.get(form) ?? new Map<number, readonly [number, number]>()
  work.known.set(form, known)
  const piece = form.parts[0]?.column[at] ?? 0
  const before = known.get(piece)
  if (before) return work.tokens.repeat(...before, row)
  const from = work.tokens.length
  write(work.text, value)
  addWords(work, value)
  known.set(piece, [from, work.tokens.length])
}

function write(text: FoldedText, { form, at, pieces }: Value): [start: number, end: number] {
  const start = text.length
  text.begin()
  for (const { signs, digits, column } of form.parts) {
    if (text.isTooLong) break
    if (signs !== '') text.signs(signs)
    else if (digits > 0) text.digits(column[at] ?? 0, digits)
    else text.piece(pieces.folded(column[at] ?? 0))
  }
  return [start, text.length]
}

function addAddress({ text, tokens }: Work, start: number, end: number, row: number): void {
  const at = text.find(AT, start, end)
  const from = at < end ? at + 1 : start
  const to = text.find(AT, from, end)
  tokens.add(start, end, row, FLAG.elsewhere)
  const local = at < end ? text.runs.length : 0
  for (let run = 0; run < local; run += 1) {
    const begin = text.runs.starts[run] ?? 0
    // The whole address begins with its first word.
    if (begin > start && begin < at) tokens.add(begin, text.runs.ends[run] ?? 0, row, FLAG.elsewhere)
  }
  if (from > start) tokens.add(from, to, row, FLAG.elsewhere)
  let label = from
  for (let dot = text.find(DOT, from, to); dot < to; dot = text.find(DOT, label, to)) {
    // And the whole domain with its first label.
    if (label > from) tokens.add(label, dot, row, FLAG.elsewhere)
    label = dot + 1
  }
}

function addWords(work: Work, { form: { kind }, row, reading }: Value): void {
  const { text, tokens } = work
  const isTitle = (kind & ROLE.title) !== 0
  const other = isTitle ? FLAG.title : FLAG.elsewhere
  const readings = reading?.split(',')
  const { length } = text.runs
  let spoken = 0
  for (let run = 0; run < length; run += 1) {
    const first = isTitle && run === 0 && (kind & ROLE.more) === 0 ? FLAG.leads : other
    const end = text.runs.ends[run] ?? 0
    const from = text.runs.han[run] ?? -1
    if (from < 0) {
      tokens.add(text.runs.starts[run] ?? 0, end, row, first)
      continue
    }
    const to = charactersTo(text, run)
    const last = from + MAX_HAN < to ? (text.characters[from + MAX_HAN] ?? end) : end
    for (let i = from; i < Math.min(to, from + MAX_HAN); i += 1)
      tokens.add(text.characters[i] ?? 0, last, row, i === from ? first : other)
    if ((kind & KIND_BITS) !== KIND.spoken) continue
    const own = readings?.[spoken++]
    addSounds(work, own === undefined ? text.sounds.slice(from, to) : own.split(' '), [row, first, other])
  }
}

/** Where the characters of a Han run end. */
function charactersTo({ runs, characters }: FoldedText, run: number): number {
  for (let next = run + 1; next < runs.length; next += 1) if ((runs.han[next] ?? -1) >= 0) return runs.han[next] ?? 0
  return characters.length
}

type Ranks = readonly [row: number, first: number, other: number]

function addSounds(work: Work, syllables: readonly string[], ranks: Ranks): void {
  addTails(work, syllables, ranks)
  addTails(
    work,
    syllables.map((syllable) => syllable.charAt(0)),
    ranks,
  )
  // ü is typed as v, and written as u in passports.
  if (syllables.some((syllable) => syllable.includes('v')))
    addTails(
      work,
      syllables.map((syllable) => syllable.replaceAll('v', 'u')),
      ranks,
    )
}

/** Texts together, without the first, without the first two, and so on. */
function addTails({ text, tokens }: Work, texts: readonly string[], [row, first, other]: Ranks): void {
  const starts = texts.map((each) => text.write(each))
  starts.forEach((start, i) => tokens.add(start, text.length, row, i === 0 ? first : other))
}

function spanOf({ text }: Work, kind: number, start: number, end: number): KeySpan {
  const from = kind === KIND.address ? domainStart(text, start, end) : start
  return {
    start,
    end,
    domain: [from, kind === KIND.address ? text.find(AT, from, end) : end],
    lastWord: kind === KIND.spoken ? lastWord(text, start, end) : 0,
  }
}

/** Where the domain of an address begins, or a domain that stands alone. */
function domainStart(text: FoldedText, start: number, end: number): number {
  const at = text.find(AT, start, end)
  return at < end ? at + 1 : start
}

function lastWord({ bytes }: FoldedText, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) if (bytes[at] === SPACE) return at + 1
  return 0
}
