import { addressKey } from '#shared/clip/mail-address.ts'
import type { SidecardDatabase } from './database.ts'
import type { Wanted } from './find-by-key.ts'
import { lookupKey, phoneKey } from '#shared/find/lookup-key.ts'
import { recordStore, type StoredRecord } from './record-store.ts'

// The tables of domains, names and number plans are large, and nobody waits for them to see the first screen: they are
// loaded when first needed.

/** Contacts and companies with an address, deleted ones left out. */
export function lookupEmail(db: SidecardDatabase, address: string): Promise<StoredRecord[]> {
  return findByKey(db, { key: lookupKey('email', addressKey(address)) })
}

/** Contacts and companies with a number. */
export function lookupPhone(db: SidecardDatabase, e164: string): Promise<StoredRecord[]> {
  return findByKey(db, { key: lookupKey('phone', phoneKey(e164)) })
}

/** Companies of a registrable domain and contacts with an address there. */
export async function lookupDomain(db: SidecardDatabase, domain: string): Promise<StoredRecord[]> {
  const { isFreeMail, registrableDomain } = await import('#shared/clip/mailbox.ts')
  const found = await findByKey(db, { key: lookupKey('domain', registrableDomain(domain)) })
  return isFreeMail(domain) ? found.filter(({ entity }) => entity === 'company') : found
}

/** The records of one entity that point to another record: the activities of a contact, the messages of a conversation. */
export function findReferring(db: SidecardDatabase, id: string, entity: string): Promise<StoredRecord[]> {
  return findByKey(db, { key: lookupKey('reference', id), entity })
}

/** Messages with a Message-ID (RFC 5322): one at most, unless it came by two ways. */
export function lookupMessageId(db: SidecardDatabase, messageId: string): Promise<StoredRecord[]> {
  return findByKey(db, { key: lookupKey('message', messageId), entity: 'message' })
}

/** Companies whose name says the same, legal form apart. */
export async function findCompanies(db: SidecardDatabase, name: string): Promise<StoredRecord[]> {
  const { companyKey } = await import('#shared/clip/company.ts')
  return findByKey(db, { key: lookupKey('match', `c:${companyKey(name)}`), entity: 'company' })
}

/** The companies that some contacts belong to, by id. */
export async function companiesOf(
  db: SidecardDatabase,
  contacts: readonly StoredRecord[],
): Promise<Map<string, StoredRecord>> {
  const ids = [...new Set(contacts.map(({ fields }) => fields['company']).filter((id) => typeof id === 'string'))]
  if (ids.length === 0) return new Map()
  return new Map((await recordStore(db).getMany('company', ids)).map((row) => [row.id, row]))
}

async function findByKey(db: SidecardDatabase, wanted: Wanted): Promise<StoredRecord[]> {
  return (await warmLookup()).findByKey(db, wanted)
}

/** Fetches what lookups take from the extension itself, for a page that is about to look somebody up. */
export function warmLookup() {
  return import('./find-by-key.ts')
}
