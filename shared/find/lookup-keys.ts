import { domainOf, domainsAbove } from '#shared/clip/mail-address.ts'
import { FREE_MAIL } from '#shared/clip/mailbox-tables.ts'
import { isDeleted, type StoredRecord } from '#shared/merge/merge.ts'
import { addressesOf, textOf } from './contact-values.ts'
import { matchKeys } from './known-person.ts'
import { lookupKey } from './lookup-key.ts'
import { isParty, plainKeys } from './plain-keys.ts'

export type LookupKeys = (record: StoredRecord) => string[]

/** Every key under which a record can be found. A deleted record is found under none. */
export function lookupKeys(record: StoredRecord): string[] {
  if (isDeleted(record)) return []
  const keys = new Set([
    ...plainKeys('reference', record),
    ...plainKeys('email', record),
    ...plainKeys('phone', record),
  ])
  for (const key of isParty(record) ? partyKeys(record) : []) keys.add(key)
  for (const key of plainKeys('message', record)) keys.add(key)
  return [...keys]
}

/** The keys of a contact or company that say less than an address or a number does. */
function partyKeys(record: StoredRecord): string[] {
  const { fields } = record
  const own = textOf(fields, 'domain')
  return [
    ...addressesOf(fields).flatMap((address) => domainKeys(domainOf(address))),
    ...(own === '' ? [] : domainsAbove(own)).map((domain) => lookupKey('domain', domain)),
    ...matchKeys(record).map((key) => lookupKey('match', key)),
  ]
}

/**
 * Every domain that a mailbox's company might have registered: whoever looks knows the public suffixes and asks for one of
 * them. Mailboxes that everybody can have tell of no company; the few that this list does not know are not asked for.
 */
function domainKeys(host: string): string[] {
  const domains = host === '' ? [] : domainsAbove(host)
  return domains.some((domain) => FREE_MAIL.has(domain)) ? [] : domains.map((domain) => lookupKey('domain', domain))
}
