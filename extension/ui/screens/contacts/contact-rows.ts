import { isDeleted } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import { companiesOf } from '../../../store/lookup.ts'
import { recordStore, type StoredRecord } from '../../../store/record-store.ts'

/** One line of the list: the contact and the name of its company. */
export type ContactRow = { readonly record: StoredRecord; readonly name: string; readonly company: string }

const MAX_HITS = 2_000

/** Contacts as the list shows them: all by name, or those that a query finds, best first. */
export async function contactRows(db: SidecardDatabase, query: string, language: string): Promise<ContactRow[]> {
  const records = query.trim() === '' ? await allContacts(db) : await foundContacts(db, query)
  const companies = await companiesOf(db, records)
  const rows = records.map((record) => ({
    record,
    name: String(record.fields['name'] ?? ''),
    company: companyName(companies.get(String(record.fields['company']))),
  }))
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  return query.trim() === '' ? rows.toSorted((a, b) => compare(a.name, b.name)) : rows
}

export function countContacts(db: SidecardDatabase): Promise<number> {
  return allContacts(db).then((records) => records.length)
}

async function allContacts(db: SidecardDatabase): Promise<StoredRecord[]> {
  return (await recordStore(db).scan('contact')).filter((record) => !isDeleted(record))
}

async function foundContacts(db: SidecardDatabase, query: string): Promise<StoredRecord[]> {
  const { searchMany } = await import('../../../store/search/search.ts')
  return searchMany(db, query, { limit: MAX_HITS, entities: ['contact'] })
}

function companyName(record: StoredRecord | undefined): string {
  return String(record?.fields['name'] ?? '')
}
