import type { Reader } from '#shared/find/pinyin.ts'
import { hasHan, wordsOf } from '#shared/find/words.ts'
import { foldText } from '#shared/lib/text-fold.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { ByteWriter, packTexts } from './byte-writer.ts'
import { packFront } from './chunk-front.ts'
import { INDEX_VERSION, KIND, KIND_BITS, ROLE } from './index-format.ts'
import { indexRow, type IndexRow, type IndexValue } from './index-row.ts'
import { readShape, splitLong, splitPhrase, type Phrase } from './phrase.ts'
import { digitWidth, pieceWidth } from './phrase-columns.ts'

/** `companyName` is the name of a company by its id, as it was at this moment; `read` null when nothing here is Han. */
export type IndexOptions = { readonly companyName: (id: string) => string; readonly read: Reader | null }

/** A phrase of a value. `sounds` are those of its Han runs, null where there is nothing to speak. */
type Part = Phrase & { readonly kind: number; readonly mask: number; readonly sounds: readonly Sound[] | null }
type Sound = { readonly han: string; readonly syllables: readonly string[] }
/** Parts of the same kind and shape: their slots make columns. */
type Form = { readonly kind: number; readonly mask: number; readonly shape: string; readonly parts: Part[] }

/** Signs and slots after which a long text is cut. */
const CUT_AFTER = 12
/** A text with more slots than this in one phrase is no phrase. */
const MOST_SLOTS = 40
/** Times that a text must come to be a piece. */
const COMMON = 3

/**
 * The index of a chunk: the texts that its records are found by, in the order of the rows, as phrases of pieces that are written
 * once, with what is slow to work out: how pieces fold, how Han characters sound, keys that no text tells. Rows are those of
 * `encodeChunk`.
 */
export function encodeChunkIndex(records: readonly StoredRecord[], { companyName, read }: IndexOptions): Uint8Array {
  const fold = remember(foldText)
  const rows = records.map((record) => indexRow(record, companyName(String(record.fields['company'] ?? '')), fold))
  const isCommon = commonTexts(rows)
  const partsByRow = rows.map(({ values }) => values.flatMap((value) => partsOf(value, { fold, read, isCommon })))
  const parts = partsByRow.flat()
  const forms = formsOf(parts)
  const pieces = piecesOf(parts)
  const soundByHan = commonSounds(parts)
  const writer = new ByteWriter()
  writer.byte(INDEX_VERSION)
  packFront(writer, records)
  packPieces(writer, pieces, { fold, soundByHan })
  packForms(writer, [...forms.values()], pieces)
  writer.section(packNumbers(partsByRow.map(({ length }) => length)))
  const places = new Map([...forms.keys()].map((key, place) => [key, place]))
  writer.section(packNumbers(parts.map((part) => places.get(formKey(part)) ?? 0)))
  packReadings(writer, parts, { fold, soundByHan })
  packHashes(writer, rows)
  return writer.done()
}

/** True for records whose reading somebody could type: only then the tables of Han characters are worth loading. */
export function needsReader(records: readonly StoredRecord[], names: readonly string[]): boolean {
  return (
    names.some(hasHan) ||
    records.some(({ fields }) =>
      Object.entries(fields).some(([key, value]) => hasHan(key) || (typeof value === 'string' && hasHan(value))),
    )
  )
}

function remember(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const value = known.get(text) ?? work(text)
    known.set(text, value)
    return value
  }
}

/** Job titles, places and tags of several records: each is a piece as it stands. */
function commonTexts(rows: readonly IndexRow[]): (text: string) => boolean {
  const counts = new Map<string, number>()
  for (const { text, kind } of rows.flatMap(({ values }) => values))
    if ((kind & KIND_BITS) === KIND.words) counts.set(text, (counts.get(text) ?? 0) + 1)
  return (text) => (counts.get(text) ?? 0) >= COMMON
}

type Splitting = {
  readonly fold: typeof foldText
  readonly read: Reader | null
  readonly isCommon: (text: string) => boolean
}

function partsOf({ text, kind, mask, isPerson }: IndexValue, { fold, read, isCommon }: Splitting): Part[] {
  const isWords = (kind & KIND_BITS) === KIND.words
  const phrases = isWords ? splitLong(text, CUT_AFTER) : [splitPhrase(text)]
  // Whole is what comes often, what has no signs to be cut at, and what has signs that melt into their neighbours when folded.
  const isApart =
    !(isWords && isCommon(text)) &&
    phrases.every(({ slots }) => slots.length <= MOST_SLOTS) &&
    phrases.map((phrase) => foldedOf(phrase, fold)).join('') === fold(text)
  return (isApart ? phrases : [{ shape: 'w', slots: [text] }]).map((phrase, i) => {
    const isSpoken = (kind & KIND_BITS) === KIND.spoken && read !== null
    const folded = isApart ? foldedOf(phrase, fold) : fold(text)
    const sounds = isSpoken
      ? wordsOf(folded)
          .filter(hasHan)
          .map((han) => ({ han, syllables: read(han, isPerson) }))
      : null
    return { ...phrase, kind: i === 0 ? kind : kind | ROLE.more, mask, sounds }
  })
}

function foldedOf({ shape, slots }: Phrase, fold: typeof foldText): string {
  let at = 0
  const texts = readShape(shape).map(({ signs, digits }) => {
    if (signs !== '') return signs
    const slot = String(slots[at++] ?? '')
    return digits > 0 ? slot.padStart(digits, '0') : fold(slot)
  })
  return texts.join('')
}

function formsOf(parts: readonly Part[]): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const part of parts) {
    const { kind, mask, shape } = part
    const form = forms.get(formKey(part)) ?? { kind, mask, shape, parts: [] }
    forms.set(formKey(part), form)
    form.parts.push(part)
  }
  return forms
}

function formKey({ kind, mask, shape }: Part): string {
  return `${kind} ${mask} ${shape}`
}

/** Where each piece stands in the dictionary: those that come most often in front, so that their numbers are small. */
function piecesOf(parts: readonly Part[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { slots } of parts)
    for (const slot of slots) if (typeof slot === 'string') counts.set(slot, (counts.get(slot) ?? 0) + 1)
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return new Map(sorted.map(([piece], place) => [piece, place]))
}

type Voices = { readonly fold: typeof foldText; readonly soundByHan: ReadonlyMap<string, string> }

/** How each Han character sounds most often. */
function commonSounds(parts: readonly Part[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { han, syllables } of parts.flatMap(({ sounds }) => sounds ?? [])) {
    const characters = [...han]
    if (characters.length !== syllables.length) continue
    characters.forEach((character, i) => {
      const own = counts.get(character) ?? new Map<string, number>()
      counts.set(character, own)
      const sound = syllables[i] ?? ''
      own.set(sound, (own.get(sound) ?? 0) + 1)
    })
  }
  return new Map([...counts].map(([han, own]) => [han, [...own].toSorted(([, m], [, n]) => n - m)[0]?.[0] ?? '']))
}

/** Each piece, how it folds where that is not its lower case, and how it sounds. */
function packPieces(writer: ByteWriter, pieces: ReadonlyMap<string, number>, { fold, soundByHan }: Voices): void {
  const texts = [...pieces.keys()]
  writer.number(texts.length)
  writer.section(packTexts(texts))
  writer.section(packTexts(texts.map((text) => (fold(text) === text.toLowerCase() ? '' : `=${fold(text)}`))))
  writer.section(packTexts(texts.map((text) => soundByHan.get(fold(text)) ?? '')))
}

function packForms(writer: ByteWriter, forms: readonly Form[], pieces: ReadonlyMap<string, number>): void {
  writer.number(forms.length)
  writer.raw(Uint8Array.from(forms, ({ kind }) => kind))
  writer.raw(Uint8Array.from(forms, ({ mask }) => mask))
  writer.section(packTexts(forms.map(({ shape }) => shape)))
  for (const { shape, parts } of forms) {
    writer.number(parts.length)
    const slots = readShape(shape).filter(({ signs }) => signs === '')
    slots.forEach(({ digits }, slot) => {
      const own = parts.map(({ slots: values }) => values[slot] ?? 0)
      if (digits > 0) writer.planes(stepsOf(own.map(Number)), digitWidth(digits))
      else
        writer.planes(
          own.map((piece) => pieces.get(String(piece)) ?? 0),
          pieceWidth(pieces.size),
        )
    })
  }
}

/** Numbers as steps from the one before, signs in the lowest bit: those that were given out in order are all alike. */
function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((value, i) => {
    const step = value - (numbers[i - 1] ?? 0)
    return step < 0 ? -step * 2 - 1 : step * 2
  })
}

/** The readings that are not the common ones of their characters, by the part that they are of. */
function packReadings(writer: ByteWriter, parts: readonly Part[], { fold, soundByHan }: Voices): void {
  const own = parts.flatMap(({ sounds, slots }, place) => {
    // A piece that is more than a character has no sound.
    const sound = (character: string) =>
      slots.some((slot) => typeof slot === 'string' && fold(slot) === character)
        ? (soundByHan.get(character) ?? '')
        : ''
    const isCommon = (sounds ?? []).every(
      ({ han, syllables }) =>
        [...han]
          .map(sound)
          .filter((each) => each !== '')
          .join(' ') === syllables.join(' '),
    )
    return isCommon ? [] : [{ place, text: (sounds ?? []).map(({ syllables }) => syllables.join(' ')).join(',') }]
  })
  writer.number(own.length)
  writer.section(packNumbers(own.map(({ place }, i) => place - (own[i - 1]?.place ?? 0))))
  writer.section(packTexts(own.map(({ text }) => text)))
}

/** The lookup keys that no text tells, row after row. */
function packHashes(writer: ByteWriter, rows: readonly IndexRow[]): void {
  writer.section(packNumbers(rows.map(({ hashes }) => hashes.length)))
  writer.planes(
    rows.flatMap(({ hashes }) => hashes),
    3,
  )
}

function packNumbers(numbers: readonly number[]): Uint8Array {
  const writer = new ByteWriter()
  for (const number of numbers) writer.number(number)
  return writer.done()
}
