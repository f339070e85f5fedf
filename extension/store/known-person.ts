import { companyKey } from '#shared/clip/company.ts'
import { addressKey, isSharedMailbox } from '#shared/clip/mailbox.ts'
import type { Field, HandleKind, Person } from '#shared/clip/types.ts'
import { elementsOf } from '#shared/fields/element-key.ts'
import type { Fields } from '#shared/fields/value.ts'
import { foldText } from '#shared/lib/text-fold.ts'
import { addressesOf, phonesOf, textOf } from './contact-values.ts'
import type { StoredRecord } from './rows.ts'

export type KnownPerson = Person & { id: string }

export function blockingKeys(person: Person): string[] {
  const name = person.name ? nameKey(person.name.value.full) : ''
  return [
    ...person.emails.filter(({ value }) => !isSharedMailbox(value)).map(({ value }) => `e:${addressKey(value)}`),
    ...person.phones.map(({ value }) => `p:${value.e164}`),
    ...(name === '' ? [] : [`n:${name}`]),
  ]
}

export function nameKey(name: string): string {
  return foldText(name).replaceAll(/\s+/gu, '')
}

/** Keys under which a contact or company is found when somebody like it is captured. */
export function matchKeys({ entity, fields }: StoredRecord): string[] {
  if (entity === 'company') return textOf(fields, 'name') === '' ? [] : [companyKey(textOf(fields, 'name'))]
  return blockingKeys(toPerson(fields, ''))
}

/** A contact as the matcher knows people. */
export function toKnownPerson({ id, fields }: StoredRecord, company: StoredRecord | undefined): KnownPerson {
  return { id, ...toPerson(fields, company ? textOf(company.fields, 'name') : '') }
}

function toPerson(fields: Fields, org: string): Person {
  const field = <T>(value: T): Field<T> => ({ value, confidence: 1, evidence: [] })
  const name = textOf(fields, 'name')
  const title = textOf(fields, 'title')
  const handles = elementsOf(fields, 'handles').map((handle) => handle.split(':'))
  return {
    confidence: 1,
    ...(name !== '' && { name: field({ full: name, order: 'unknown' as const }) }),
    ...(title !== '' && { title: field(title) }),
    ...(org !== '' && { org: field(org) }),
    emails: addressesOf(fields).map(field),
    phones: phonesOf(fields).map((number) => field(toPhone(number))),
    urls: elementsOf(fields, 'urls').map(field),
    handles: handles.flatMap(([kind, id]) => (kind && id ? [field({ kind: kind as HandleKind, id })] : [])),
  }
}

function toPhone(number: string) {
  const [e164 = '', ext] = number.split(';ext=')
  return { e164, kind: 'other' as const, raw: number, ...(ext !== undefined && { ext }) }
}
