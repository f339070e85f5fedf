import { elementsOf } from '#shared/fields/element-key.ts'
import { foldText } from '#shared/lib/text-fold.ts'
import { addressesOf, phonesOf } from './contact-values.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import type { Reader } from './pinyin.ts'
import { hasHan, wordsOf } from './words.ts'

/** A searchable value of a record, with the weight that a hit in it has. */
export type SearchField = {
  readonly field: string
  readonly text: string
  readonly kind: 'person' | 'company' | 'words' | 'address' | 'phone'
  readonly weight: number
}

/** What of a record can be found, most telling first. `companyName` is of the company that a contact belongs to. */
export function searchFields(record: StoredRecord, companyName = ''): SearchField[] {
  const { entity, fields } = record
  const found: SearchField[] = []
  const text = (field: string, kind: SearchField['kind'], weight: number): void => {
    const value = fields[field]
    if (typeof value === 'string' && value !== '') found.push({ field, text: value, kind, weight })
  }
  const many = (field: string, texts: readonly string[], kind: SearchField['kind'], weight: number): void => {
    for (const value of texts) found.push({ field, text: value, kind, weight })
  }
  if (entity === 'contact' || entity === 'company') {
    text('name', entity === 'contact' ? 'person' : 'company', 8)
    many('email', addressesOf(fields), 'address', 5)
    text('domain', 'address', 5)
    many('phone', phonesOf(fields), 'phone', 5)
    if (companyName !== '') found.push({ field: 'company', text: companyName, kind: 'company', weight: 3 })
    text('title', 'words', 2)
    text('dept', 'words', 2)
    text('city', 'words', 2)
    many('tags', elementsOf(fields, 'tags'), 'words', 2)
    many('handles', elementsOf(fields, 'handles'), 'words', 2)
  } else if (entity === 'conversation') text('subject', 'words', 3)
  else if (entity === 'task') {
    text('title', 'words', 3)
    text('note', 'words', 1)
  } else if (entity === 'activity') text('text', 'words', 1)
  return found
}

/** The tokens of a value: those that begin where it begins, and all others. */
export type Tokens = { readonly leading: readonly string[]; readonly others: readonly string[] }

/** The tokens under which a value is found by prefix. `read` is null as long as no Han text was met. */
export function tokensOf(field: SearchField, read: Reader | null): string[] {
  const { leading, others } = splitTokens(field, read)
  return [...leading, ...others]
}

/** The same, told apart by their place, so that a name that begins with what is typed can come first. */
export function splitTokens({ text, kind }: SearchField, read: Reader | null): Tokens {
  if (kind === 'phone') return { leading: phoneTokens(text), others: [] }
  const folded = foldText(text)
  if (kind === 'address') return { leading: addressTokens(folded), others: [] }
  const [first, ...rest] = wordsOf(folded).map((word) =>
    hasHan(word) ? hanTokens(word, kind, read) : { leading: [word], others: [] },
  )
  return {
    leading: first?.leading ?? [],
    others: [...(first?.others ?? []), ...rest.flatMap(({ leading, others }) => [...leading, ...others])],
  }
}

/** Every tail of a Han run is a token, so that any part of it is a prefix of one; so are the tails of its reading. */
function hanTokens(word: string, kind: SearchField['kind'], read: Reader | null): Tokens {
  const characters = [...word].slice(0, 40)
  const syllables = kind === 'words' ? [] : (read?.(word, kind === 'person') ?? [])
  const sounds = tailsOf(syllables)
  // ü is typed as v, and written as u in passports.
  const passport = sounds.map((sound) => (sound.includes('v') ? sound.replaceAll('v', 'u') : sound))
  const initials = tailsOf(syllables.map((syllable) => syllable.charAt(0)))
  const all = [tailsOf(characters), sounds, passport, initials]
  return {
    leading: [...new Set(all.flatMap((tails) => tails.slice(0, 1)))],
    others: [...new Set(all.flatMap((tails) => tails.slice(1)))],
  }
}

function tailsOf(parts: readonly string[]): string[] {
  return parts.map((_, i) => parts.slice(i).join(''))
}

/** An address by its beginning, by the words of its local part, by its domain and each label of it. */
function addressTokens(folded: string): string[] {
  const [local = '', domain = ''] = folded.includes('@') ? folded.split('@') : ['', folded]
  const labels = domain.split('.')
  return [folded, ...wordsOf(local), domain, ...labels.slice(0, -1)].filter((token) => token !== '')
}

/** A number by its digits from the front, with and without the country's, and from the back: `#` marks the reversed. */
function phoneTokens(number: string): string[] {
  const digits = number.split(';')[0]?.replaceAll(/\D/gu, '') ?? ''
  if (digits === '') return []
  return [digits, ...[1, 2, 3].map((skip) => digits.slice(skip)).filter((rest) => rest.length >= 7), tailToken(digits)]
}

export function tailToken(digits: string): string {
  return `#${[...digits].toReversed().join('')}`
}
