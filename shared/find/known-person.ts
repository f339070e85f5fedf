import { companyKey } from '#shared/clip/company.ts'
import { knownKeys } from '#shared/clip/known-keys.ts'
import type { KnownPerson } from '#shared/clip/match.ts'
import { elementsOf } from '#shared/fields/element-key.ts'
import { addressesOf, phonesOf, textOf } from './contact-values.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'

/** A contact as the matcher knows people. */
export function toKnownPerson({ id, fields }: StoredRecord, company?: StoredRecord): KnownPerson {
  const name = company ? textOf(company.fields, 'name') : ''
  return {
    id,
    name: textOf(fields, 'name'),
    emails: addressesOf(fields),
    phones: phonesOf(fields),
    urls: elementsOf(fields, 'urls'),
    ...(name !== '' && { company: name }),
  }
}

/** Keys of matching under which a contact or company is found, beside its addresses and domain, which have keys of their own. */
export function matchKeys(record: StoredRecord): string[] {
  if (record.entity === 'contact') return knownKeys(toKnownPerson(record))
  const name = textOf(record.fields, 'name')
  return name === '' ? [] : [`c:${companyKey(name)}`]
}
