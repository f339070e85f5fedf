import { findEntity } from '#shared/entities/registry.ts'
import { addressesOf, textOf } from '#shared/find/contact-values.ts'
import { lookupKeys } from '#shared/find/lookup-keys.ts'
import { searchFields, type SearchField } from '#shared/find/tokens.ts'
import { isDeleted, type StoredRecord } from '#shared/merge/merge.ts'
import { hashKey } from './hash-key.ts'
import { KEY_FRONTS, KIND, KIND_BITS, MAX_TITLE, ROLE } from './index-format.ts'

/** What a list draws of a record. */
export type Card = { readonly title: string; readonly company: string; readonly email: string }

/** A text that a record is found by or drawn with. `kind` is a `KIND` with `ROLE`s, `mask` the keys that the text tells. */
export type IndexValue = {
  readonly text: string
  readonly kind: number
  readonly mask: number
  readonly isPerson: boolean
}

/** What the index keeps of one record: its texts, and the lookup keys that none of them tells. */
export type IndexRow = { readonly values: readonly IndexValue[]; readonly hashes: readonly number[] }

/** Works out what a record is found by. A deleted one is found by nothing, but keeps its row and its card. */
export function indexRow(record: StoredRecord, companyName: string, fold: (text: string) => string): IndexRow {
  const { entity, fields } = record
  const title = findEntity(entity)?.title ?? ''
  const found = isDeleted(record) ? [] : searchFields(record, companyName).flatMap((field) => foundBy(field, title))
  const drawn = [
    { text: textOf(fields, title).slice(0, MAX_TITLE), kind: ROLE.title },
    { text: addressesOf(fields)[0] ?? '', kind: ROLE.email },
    { text: entity === 'contact' ? companyName : '', kind: ROLE.company },
  ].filter(({ text, kind }) => text !== '' && !found.some((value) => (value.kind & kind) !== 0))
  const keys = new Set(lookupKeys(record))
  const values = [...found, ...drawn].map(({ text, kind }, i) => ({
    text,
    kind,
    mask: takeKeys(keys, standardKeys(kind, fold(text))),
    isPerson: found[i]?.isPerson === true,
  }))
  return { values, hashes: [...keys].map(hashKey) }
}

function foundBy({ field, text, kind }: SearchField, title: string): Omit<IndexValue, 'mask'>[] {
  const role = field === title ? ROLE.title : field === 'email' ? ROLE.email : field === 'company' ? ROLE.company : 0
  if (kind === 'phone') {
    const digits = text.split(';')[0]?.replaceAll(/\D/gu, '') ?? ''
    return digits === '' ? [] : [{ text: digits, kind: KIND.phone, isPerson: false }]
  }
  const isSpoken = kind === 'person' || kind === 'company'
  return [{ text, kind: role | (isSpoken ? KIND.spoken : KIND[kind]), isPerson: kind === 'person' }]
}

/** The keys that a text may tell, in the order of `KEY_FRONTS`. Names are found under their words in the order of the alphabet. */
function standardKeys(kind: number, folded: string): string[] {
  const [first = '', second = ''] = KEY_FRONTS[kind & KIND_BITS] ?? []
  if (first === '' || ((kind & KIND_BITS) === KIND.spoken && (kind & ROLE.title) === 0)) return []
  return [first + folded, second + secondText(kind & KIND_BITS, folded)]
}

function secondText(kind: number, folded: string): string {
  if (kind === KIND.phone) return folded
  if (kind === KIND.address) return folded.includes('@') ? (folded.split('@')[1] ?? '') : folded
  const last = folded.lastIndexOf(' ')
  return last < 0 ? folded : `${folded.slice(last + 1)} ${folded.slice(0, last)}`
}

/** Takes out of `keys` those that are told, and says which: a bit for each. */
function takeKeys(keys: Set<string>, told: readonly string[]): number {
  return told.reduce((mask, key, i) => (keys.delete(key) ? mask | (1 << i) : mask), 0)
}
