import { addressKey, domainOf, domainsAbove } from '#shared/clip/mail-address.ts'
import { FREE_MAIL } from '#shared/clip/mailbox-tables.ts'
import { findEntity } from '#shared/entities/registry.ts'
import { elementsOf } from '#shared/fields/element-key.ts'
import type { Fields } from '#shared/fields/value.ts'
import { isDeleted } from '#shared/merge/merge.ts'
import { addressesOf, phonesOf, textOf } from './contact-values.ts'
import { lookupKey, phoneKey } from './lookup-key.ts'
import { matchKeys } from './known-person.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'

export type LookupKeys = (record: StoredRecord) => string[]

/** Every key under which a record can be found. A deleted record is found under none. */
export function lookupKeys(record: StoredRecord): string[] {
  if (isDeleted(record)) return []
  const { entity, fields } = record
  const keys = new Set(referencedIds(entity, fields).map((id) => lookupKey('reference', id)))
  if (entity === 'contact' || entity === 'company') {
    for (const address of addressesOf(fields)) {
      keys.add(lookupKey('email', addressKey(address)))
      for (const key of domainKeys(domainOf(address))) keys.add(key)
    }
    for (const number of phonesOf(fields)) keys.add(lookupKey('phone', phoneKey(number)))
    const own = textOf(fields, 'domain')
    for (const domain of own === '' ? [] : domainsAbove(own)) keys.add(lookupKey('domain', domain))
  }
  if (entity === 'contact' || entity === 'company')
    for (const key of matchKeys(record)) keys.add(lookupKey('match', key))
  if (entity === 'message' && textOf(fields, 'messageId') !== '')
    keys.add(lookupKey('message', textOf(fields, 'messageId')))
  return [...keys]
}

/**
 * Every domain that a mailbox's company might have registered: whoever looks knows the public suffixes and asks for one of
 * them. Mailboxes that everybody can have tell of no company; the few that this list does not know are not asked for.
 */
function domainKeys(host: string): string[] {
  const domains = host === '' ? [] : domainsAbove(host)
  return domains.some((domain) => FREE_MAIL.has(domain)) ? [] : domains.map((domain) => lookupKey('domain', domain))
}

/** The ids of the records that a record points to, read from its descriptor. */
function referencedIds(entity: string, fields: Fields): string[] {
  return Object.entries(findEntity(entity)?.fields ?? {}).flatMap(([name, field]) => {
    if (field.kind === 'references') return elementsOf(fields, name)
    const value = field.kind === 'reference' ? fields[name] : null
    return typeof value === 'string' ? [value] : []
  })
}
