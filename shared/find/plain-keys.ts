import { addressKey } from '#shared/clip/mail-address.ts'
import { findEntity } from '#shared/entities/registry.ts'
import { elementsOf } from '#shared/fields/element-key.ts'
import { isDeleted, type StoredRecord } from '#shared/merge/merge.ts'
import { addressesOf, phonesOf, textOf } from './contact-values.ts'
import { lookupKey, phoneKey } from './lookup-key.ts'

/** How keys are read off a record where that takes no tables: whoever looks up an address or what refers to a record loads none. */
const PLAIN = {
  reference: referencedIds,
  email: (record: StoredRecord) => (isParty(record) ? addressesOf(record.fields).map(addressKey) : []),
  phone: (record: StoredRecord) => (isParty(record) ? phonesOf(record.fields).map(phoneKey) : []),
  message: (record: StoredRecord) =>
    record.entity === 'message' ? [textOf(record.fields, 'messageId')].filter((id) => id !== '') : [],
} as const

type PlainKind = keyof typeof PLAIN

/** The keys of one kind under which a record can be found that is not deleted. */
export function plainKeys(kind: PlainKind, record: StoredRecord): string[] {
  return PLAIN[kind](record).map((value) => lookupKey(kind, value))
}

/** All of its keys that take no tables. */
export function allPlainKeys(record: StoredRecord): string[] {
  return isDeleted(record) ? [] : PLAIN_KINDS.flatMap((kind) => plainKeys(kind, record))
}

/** Whether no tables are needed to see who has a key. */
export function isPlainKey(key: string): boolean {
  return plainKind(key) !== null
}

/** Whether a record can be found under a key; null for a key that takes tables to work out. */
export function hasPlainKey(record: StoredRecord, key: string): boolean | null {
  const kind = plainKind(key)
  return kind && !isDeleted(record) && plainKeys(kind, record).includes(key)
}

const PLAIN_KINDS = ['email', 'reference', 'phone', 'message'] as const satisfies readonly PlainKind[]

function plainKind(key: string): PlainKind | null {
  return PLAIN_KINDS.find((kind) => key.startsWith(lookupKey(kind, ''))) ?? null
}

export function isParty({ entity }: StoredRecord): boolean {
  return entity === 'contact' || entity === 'company'
}

/** The ids of the records that a record points to, read from its descriptor. */
function referencedIds({ entity, fields }: StoredRecord): string[] {
  return Object.entries(findEntity(entity)?.fields ?? {}).flatMap(([name, field]) => {
    if (field.kind === 'references') return elementsOf(fields, name)
    const value = field.kind === 'reference' ? fields[name] : null
    return typeof value === 'string' ? [value] : []
  })
}
