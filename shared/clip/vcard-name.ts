import { parseName } from './name.ts'
import type { Field, Name } from './types.ts'
import { CERTAIN, clean, evidenceOf, valueOf } from './vcard-fields.ts'
import type { Property } from './vcard-lines.ts'

/** N says the parts, FN the whole; a card with only one of them still has a name. */
export function readName(card: readonly Property[]): Field<Name> | undefined {
  const full = card.find((property) => property.name === 'FN' && property.text !== '')
  const parts = card.find((property) => property.name === 'N' && property.parts.some((part) => part.trim() !== ''))
  const property = full ?? parts
  if (!property) return undefined
  const written = clean(full ? full.text.replace(/(?<![;\s])[;\s]+$/, '') : joinName(listed(parts?.parts ?? [])))
  if (written === '' || written.includes('@')) return undefined
  const nickname = clean(valueOf(card, 'NICKNAME'))
  const value = parts ? nameOfParts(written, listed(parts.parts)) : parsedName(written)
  return {
    value: { ...value, ...(nickname !== '' && { alias: nickname }) },
    confidence: CERTAIN,
    evidence: [evidenceOf(property)],
  }
}

/** Several families, given or middle names stand between commas (RFC 6350 §6.2.2). */
function listed(parts: readonly string[]): string[] {
  return parts.map((part, at) => (at < 3 ? wordsOf(part) : part))
}

function wordsOf(part: string): string {
  return part
    .split(',')
    .map((word) => word.trim())
    .join(' ')
}

function parsedName(written: string): Name {
  const { title, dept, ...name } = parseName(written)
  void title
  void dept
  return { ...name, full: written }
}

function nameOfParts(full: string, parts: readonly string[]): Name {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = parts.map(clean)
  // Some programs put the whole name into the first part.
  if (given === '' && family !== '' && (family.includes(' ') || family === full))
    return { ...parsedName(full), ...(prefix !== '' && { prefix }) }
  // Android and DingTalk have one field for a name and put all of it into the second part: "N:;Hannah Whitlock;;;".
  if (family === '' && given === full && (given.includes(' ') || /^\p{Script=Han}{2,4}$/u.test(given)))
    return { ...parsedName(full), ...(prefix !== '' && { prefix }) }
  const isFirst = family !== '' && full.startsWith(family) && given !== '' && full.indexOf(given) > 0
  return {
    full,
    ...(family !== '' && { family }),
    ...(given !== '' && { given }),
    ...(middle !== '' && { middle }),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
    order: family === '' || given === '' ? 'unknown' : isFirst ? 'family-first' : 'given-first',
  }
}

function joinName([family = '', given = '', middle = '', prefix = '', suffix = '']: readonly string[]): string {
  const isHan = /\p{Script=Han}/u.test(family + given)
  const words = isHan ? [`${family}${given}`] : [prefix, given, middle, family, suffix]
  return words
    .map((word) => word.trim())
    .filter(Boolean)
    .join(' ')
}
