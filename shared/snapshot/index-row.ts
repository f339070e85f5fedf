import { findEntity } from '#shared/entities/registry.ts'
import { addressesOf, textOf } from '#shared/find/contact-values.ts'
import { lookupKeys } from '#shared/find/lookup-keys.ts'
import { searchFields, type SearchField, type Tokens } from '#shared/find/tokens.ts'
import { isDeleted, type StoredRecord } from '#shared/merge/merge.ts'
import { FLAG, KEY_FRONTS, MAX_TOKEN, rankOf } from './index-format.ts'
import { hashKey } from './hash-key.ts'

/** What a list draws of a record. */
export type Card = { readonly title: string; readonly company: string; readonly email: string }

/** What the index keeps of one record: flags by text, lookup keys that are no text of it, the card. */
export type IndexRow = {
  readonly flagsByText: ReadonlyMap<string, number>
  readonly hashes: readonly number[]
  readonly card: Card
}

/** Splits a value into its tokens: the caller remembers those of values that many records share. */
export type Tokeniser = (field: SearchField) => Tokens

/** Works out what a record is found by. A deleted one is found by nothing, but keeps its row. */
export function indexRow(record: StoredRecord, companyName: string, tokenise: Tokeniser): IndexRow {
  const card = cardOf(record, companyName)
  if (isDeleted(record)) return { flagsByText: new Map(), hashes: [], card }
  const flagsByText = new Map<string, number>()
  for (const field of searchFields(record, companyName))
    for (const [text, flags] of tokenFlags(field, field.field === titleOf(record.entity), tokenise))
      addFlags(flagsByText, text.slice(0, MAX_TOKEN), flags)
  dropPrefixes(flagsByText)
  const hashes: number[] = []
  for (const key of lookupKeys(record)) if (!keepAsText(flagsByText, key)) hashes.push(hashKey(key))
  return { flagsByText, hashes, card }
}

function cardOf({ entity, fields }: StoredRecord, companyName: string): Card {
  return {
    title: textOf(fields, titleOf(entity)).slice(0, MAX_TOKEN),
    company: entity === 'contact' ? companyName : '',
    email: addressesOf(fields)[0] ?? '',
  }
}

function titleOf(entity: string): string {
  return findEntity(entity)?.title ?? ''
}

/** The tokens of a value with what they are. Of a phone number the digits are enough: its tails are read from them. */
function tokenFlags(field: SearchField, isTitle: boolean, tokenise: Tokeniser): [text: string, flags: number][] {
  if (field.kind === 'phone') {
    const digits = field.text.split(';')[0]?.replaceAll(/\D/gu, '') ?? ''
    return digits === '' ? [] : [[digits, FLAG.elsewhere | FLAG.phone]]
  }
  const { leading, others } = tokenise(field)
  return [
    ...leading.map((text): [string, number] => [text, isTitle ? FLAG.leads : FLAG.elsewhere]),
    ...others.map((text): [string, number] => [text, isTitle ? FLAG.title : FLAG.elsewhere]),
  ]
}

function addFlags(flagsByText: Map<string, number>, text: string, flags: number): void {
  flagsByText.set(text, (flagsByText.get(text) ?? 0) | flags)
}

/** A token that another one of the same rank begins with finds nothing that the other does not. */
function dropPrefixes(flagsByText: Map<string, number>): void {
  const texts = [...flagsByText.keys()].toSorted()
  texts.forEach((text, i) => {
    const flags = flagsByText.get(text) ?? 0
    for (let next = i + 1; texts[next]?.startsWith(text); next += 1)
      if (rankOf(flagsByText.get(texts[next] ?? '') ?? 0) >= rankOf(flags) && (flags & FLAG.phone) === 0)
        flagsByText.delete(text)
  })
}

/** A lookup key whose rest is a token costs one bit. Domains are shared by many rows: they become texts if they are none. */
function keepAsText(flagsByText: Map<string, number>, key: string): boolean {
  const front = KEY_FRONTS.find(([, start]) => key.startsWith(start))
  if (front === undefined) return false
  const text = key.slice(front[1].length)
  if (text.length > MAX_TOKEN || !(flagsByText.has(text) || front[0] === FLAG.domain)) return false
  addFlags(flagsByText, text, front[0])
  return true
}
