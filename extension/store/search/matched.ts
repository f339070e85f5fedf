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

/** The field that explains best why a record was found. The score is the sum of the best that each word found anywhere. */
export function findMatch(fields: readonly SearchField[], words: readonly string[], read: Reader | null): Matched {
  const byField = fields.map((field) => {
    const found = words.map((word) => findRange(field, word, read))
    return { field, found, scores: found.map((range) => scoreOf(field, range)) }
  })
  const score = words.reduce((sum, _, i) => sum + Math.max(0, ...byField.map(({ scores }) => scores[i] ?? 0)), 0)
  const best = byField.toSorted((a, b) => total(b.scores) - total(a.scores))[0]
  if (!best) return { field: '', text: '', ranges: [], score }
  const ranges = best.found.filter((range) => range !== null).toSorted((a, b) => a[0] - b[0])
  return { field: best.field.field, text: best.field.text, ranges, score }
}

function isSpoken({ kind }: SearchField): boolean {
  return kind === 'person' || kind === 'company'
}

function scoreOf({ weight, text }: SearchField, range: Range | null): number {
  if (!range) return 0
  return weight + (range[0] === 0 ? 2 : 0) + (range[1] - range[0] === text.length ? 1 : 0)
}

function findRange(field: SearchField, word: string, read: Reader | null): Range | null {
  if (field.kind === 'phone') return findDigits(field.text, word)
  return findWritten(field.text, word) ?? (isSpoken(field) && read ? findSpoken(field, word, read) : null)
}

function total(scores: readonly number[]): number {
  return scores.reduce((sum, value) => sum + value, 0)
}

/** Each character of a text with its folded form and its place. */
function unitsOf(text: string): { folded: string; start: number; end: number }[] {
  let at = 0
  return [...text].map((character) => {
    const start = at
    at += character.length
    return { folded: foldOne(character), start, end: at }
  })
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
const LETTER_OR_DIGIT = /[a-z0-9]/u

function findWritten(text: string, word: string): Range | null {
  return ASCII.test(text) ? findAscii(text.toLowerCase(), word) : findFolded(text, word)
}

/** Of plain letters each is one unit, folded by case alone. */
function findAscii(text: string, word: string): Range | null {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !LETTER_OR_DIGIT.test(text.charAt(at - 1))) return [at, at + word.length]
  return null
}

function findFolded(text: string, word: string): Range | null {
  const units = unitsOf(text)
  for (let i = 0; i < units.length; i += 1) {
    const range = cover(units, i, word)
    if (range && isStart(units, i)) return range
  }
  return null
}

function isStart(units: readonly { folded: string }[], i: number): boolean {
  return i === 0 || hasHan(units[i]?.folded ?? '') || !/[\p{L}\p{N}]/u.test(units[i - 1]?.folded ?? '')
}

/** A word against the reading of the text's Han characters: syllables, or their initials. */
function findSpoken({ text, kind }: SearchField, word: string, read: Reader): Range | null {
  if (!hasHan(text)) return null
  const han = unitsOf(text).filter(({ folded }) => hasHan(folded))
  const syllables = read(han.map(({ folded }) => folded).join(''), kind === 'person')
  if (syllables.length !== han.length) return null
  const spoken = han.map((unit, i) => ({ ...unit, folded: syllables[i] ?? '' }))
  const initials = spoken.map((unit) => ({ ...unit, folded: unit.folded.charAt(0) }))
  for (let i = 0; i < spoken.length; i += 1) {
    const range = cover(spoken, i, word) ?? cover(initials, i, word)
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
function cover(
  units: readonly { folded: string; start: number; end: number }[],
  from: number,
  word: string,
): Range | null {
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
