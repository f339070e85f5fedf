import { addressKey, domainOf, isFreeMail, registrableDomain } from '#shared/clip/mailbox.ts'
import { findEntity } from '#shared/entities/registry.ts'
import { elementsOf } from '#shared/fields/element-key.ts'
import type { Fields } from '#shared/fields/value.ts'
import { isDeleted } from '#shared/merge/merge.ts'
import { addressesOf, phonesOf, textOf } from './contact-values.ts'
import { lookupKey, phoneKey } from './lookup-key.ts'
import { matchKeys } from './known-person.ts'
import type { StoredRecord } from './rows.ts'

export type LookupKeys = (record: StoredRecord) => string[]

/** Every key under which a record can be found. A deleted record is found under none. */
export function lookupKeys(record: StoredRecord): string[] {
  if (isDeleted(record)) return []
  const { entity, fields } = record
  const keys = new Set(referencedIds(entity, fields).map((id) => lookupKey('reference', id)))
  if (entity === 'contact' || entity === 'company') {
    for (const address of addressesOf(fields)) {
      keys.add(lookupKey('email', addressKey(address)))
      const domain = registrableDomain(domainOf(address))
      if (domain !== '' && !isFreeMail(domain)) keys.add(lookupKey('domain', domain))
    }
    for (const number of phonesOf(fields)) keys.add(lookupKey('phone', phoneKey(number)))
    const own = textOf(fields, 'domain')
    if (own !== '') keys.add(lookupKey('domain', registrableDomain(own)))
  }
  if (entity === 'contact' || entity === 'company')
    for (const key of matchKeys(record)) keys.add(lookupKey('match', key))
  if (entity === 'message' && textOf(fields, 'messageId') !== '')
    keys.add(lookupKey('message', textOf(fields, 'messageId')))
  return [...keys]
}

/** The ids of the records that a record points to, read from its descriptor. */
function referencedIds(entity: string, fields: Fields): string[] {
  return Object.entries(findEntity(entity)?.fields ?? {}).flatMap(([name, field]) => {
    if (field.kind === 'references') return elementsOf(fields, name)
    const value = field.kind === 'reference' ? fields[name] : null
    return typeof value === 'string' ? [value] : []
  })
}
