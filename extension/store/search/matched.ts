import { foldText } from '#shared/lib/text-fold.ts'
import type { Reader } from '#shared/find/pinyin.ts'
import type { SearchField } from '#shared/find/tokens.ts'
import { hasHan } from '#shared/find/words.ts'

/** Where a query was found: the field, its text, and the places in it, as offsets in UTF-16 units. */
export type Matched = {
  readonly field: string
  readonly text: string
  readonly ranges: readonly (readonly [start: number, end: number])[]
  readonly score: number
}

type Range = readonly [start: number, end: number]

/** What it adds to the weight of a field that a word stands at its beginning, and that it is all of it. */
const AT_START = 2
const WHOLE = 1

/**
 * The field that explains best why a record was found. The score is the sum of the best that each word found anywhere. `unread` names
 * a field that holds none of the words as it is spoken, where somebody knows: to read it would be most of the work.
 */
export function findMatch(
  fields: readonly SearchField[],
  words: readonly string[],
  read: Reader | null,
  unread = '',
): Matched {
  const scores = words.map(() => 0)
  let best = { field: '', text: '', found: [] as readonly (Range | null)[], total: -1 }
  for (const field of fields) {
    // What could neither raise a score nor explain more is not looked at: mostly all that follows a name.
    const most = field.weight + AT_START + WHOLE
    if (best.total >= most * words.length && scores.every((score) => score >= most)) continue
    const found = words.map(finderIn(field, field.field === unread && ONE_RUN.test(field.text) ? null : read))
    let total = 0
    found.forEach((range, i) => {
      const score = scoreOf(field, range)
      total += score
      if (score > (scores[i] ?? 0)) scores[i] = score
    })
    if (total > best.total) best = { field: field.field, text: field.text, found, total }
  }
  const ranges = best.found.filter((range) => range !== null).toSorted((a, b) => a[0] - b[0])
  return { field: best.field, text: best.text, ranges, score: scores.reduce((sum, score) => sum + score, 0) }
}

function isSpoken({ kind }: SearchField): boolean {
  return kind === 'person' || kind === 'company'
}

function scoreOf({ weight, text }: SearchField, range: Range | null): number {
  if (!range) return 0
  return weight + (range[0] === 0 ? AT_START : 0) + (range[1] - range[0] === text.length ? WHOLE : 0)
}

/** Finds words in a field: what its text has to be taken apart for is done once. */
function finderIn(field: SearchField, read: Reader | null): (word: string) => Range | null {
  const { text, kind } = field
  if (kind === 'phone') return (word) => findDigits(text, word)
  if (ASCII.test(text)) {
    const folded = text.toLowerCase()
    return (word) => findAscii(folded, word)
  }
  const apart = takeApart(text)
  return (word) => {
    const written = findFolded(apart.units, word)
    if (written || !read || !isSpoken(field)) return written
    return findSpoken((apart[kind === 'person' ? 'person' : 'company'] ??= spokenUnits(apart.units, kind, read)), word)
  }
}

type Unit = { readonly folded: string; readonly start: number; readonly end: number }

/** Each character of a text with its folded form and its place. */
function unitsOf(text: string): Unit[] {
  let at = 0
  return [...text].map((character) => {
    const start = at
    at += character.length
    return { folded: foldOne(character), start, end: at }
  })
}

/** A text taken apart, and as it is spoken where somebody asked for that. */
type Apart = { readonly units: readonly Unit[]; person?: Spoken; company?: Spoken }

/** Short texts that are known: titles and places come again and again, and each letter that is typed finds the same names. */
const apartByText = new Map<string, Apart>()
const MOST_APART = 4_000
const MOST_LENGTH = 50

function takeApart(text: string): Apart {
  const known = apartByText.get(text)
  if (known) return known
  const apart = { units: unitsOf(text) }
  if (apartByText.size >= MOST_APART) apartByText.clear()
  if (text.length <= MOST_LENGTH) apartByText.set(text, apart)
  return apart
}

/** Folded characters that are known: of what people write, few differ. */
const foldedByCharacter = new Map<string, string>()
const MOST_FOLDED = 20_000

function foldOne(character: string): string {
  const known = foldedByCharacter.get(character)
  if (known !== undefined) return known
  const folded = foldText(character)
  if (foldedByCharacter.size < MOST_FOLDED) foldedByCharacter.set(character, folded)
  return folded
}

const ASCII = /^[\0-\x7f]*$/u
/** What the index read as a whole. */
const ONE_RUN = /^\p{Script=Han}{1,40}$/u

/** Of plain letters each is one unit, folded by case alone. */
function findAscii(text: string, word: string): Range | null {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !isLetterOrDigit(text.charCodeAt(at - 1))) return [at, at + word.length]
  return null
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

function findFolded(units: readonly Unit[], word: string): Range | null {
  for (let i = 0; i < units.length; i += 1) {
    const range = cover(units, i, word)
    if (range && isStart(units, i)) return range
  }
  return null
}

function isStart(units: readonly Unit[], i: number): boolean {
  return i === 0 || hasHan(units[i]?.folded ?? '') || !/[\p{L}\p{N}]/u.test(units[i - 1]?.folded ?? '')
}

/** The Han characters of a text by their syllables, and by the initials of these. */
type Spoken = { readonly syllables: readonly Unit[]; readonly initials: readonly Unit[] }

function spokenUnits(units: readonly Unit[], kind: SearchField['kind'], read: Reader): Spoken {
  const han = units.filter(({ folded }) => hasHan(folded))
  const reading = han.length > 0 ? read(han.map(({ folded }) => folded).join(''), kind === 'person') : []
  if (reading.length !== han.length) return { syllables: [], initials: [] }
  const syllables = han.map((unit, i) => ({ ...unit, folded: reading[i] ?? '' }))
  return { syllables, initials: syllables.map((unit) => ({ ...unit, folded: unit.folded.charAt(0) })) }
}

/** A word against the reading of a text. */
function findSpoken({ syllables, initials }: Spoken, word: string): Range | null {
  for (let i = 0; i < syllables.length; i += 1) {
    const range = cover(syllables, i, word) ?? cover(initials, i, word)
    if (range) return range
  }
  return null
}

function findDigits(text: string, word: string): Range | null {
  if (!/^\d+$/u.test(word)) return null
  const digits = [...text.matchAll(/\d/gu)].map((match) => ({
    folded: match[0],
    start: match.index,
    end: match.index + 1,
  }))
  const at = digits
    .map(({ folded }) => folded)
    .join('')
    .lastIndexOf(word)
  return at < 0 ? null : cover(digits, at, word)
}

/** The place that a word takes when it stands in these units from one on. */
function cover(units: readonly Unit[], from: number, word: string): Range | null {
  let rest = word
  for (let i = from; i < units.length; i += 1) {
    const { folded = '', end = 0 } = units[i] ?? {}
    if (rest.startsWith(folded)) rest = rest.slice(folded.length)
    else if (folded.startsWith(rest)) rest = ''
    else return null
    if (rest === '') return [units[from]?.start ?? 0, end]
  }
  return null
}
