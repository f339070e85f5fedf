import { blockingKeys, matchInputOf, type KnownPerson, type MatchInput } from '#shared/clip/match.ts'
import type { Person } from '#shared/clip/types.ts'
import { toKnownPerson } from '#shared/find/known-person.ts'
import { lookupKey } from '#shared/find/lookup-key.ts'
import type { SidecardDatabase } from './database.ts'
import { findByKey } from './find-by-key.ts'
import { companiesOf } from './lookup.ts'

/** A company of thousands shares one domain: enough to compare with. */
const MAX_CANDIDATES = 300

/** The contacts that a captured or typed person might be: everyone who shares a key of matching with them. */
export async function candidatesFor(db: SidecardDatabase, person: Person | MatchInput): Promise<KnownPerson[]> {
  const input = 'confidence' in person ? matchInputOf(person) : person
  const found = await Promise.all(
    blockingKeys(input).map((key) =>
      findByKey(db, { key: blockingKey(key), entity: 'contact', limit: MAX_CANDIDATES }),
    ),
  )
  const contacts = new Map(found.flat().map((record) => [record.id, record]))
  const companies = await companiesOf(db, [...contacts.values()])
  return [...contacts.values()].map((contact) =>
    toKnownPerson(contact, companies.get(String(contact.fields['company']))),
  )
}

/** A key of the matcher as it is kept: addresses and domains are the ones of lookup. */
function blockingKey(key: string): string {
  const value = key.slice(2)
  return key.startsWith('e:')
    ? lookupKey('email', value)
    : key.startsWith('d:')
      ? lookupKey('domain', value)
      : lookupKey('match', key)
}
