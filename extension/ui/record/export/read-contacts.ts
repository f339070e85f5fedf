import { isDeleted } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import { companiesOf } from '../../../store/lookup.ts'
import { recordStore, type StoredRecord } from '../../../store/record-store.ts'
import { textOf } from '../record-text.ts'
import type { CompanyNames } from './contacts-csv.ts'

/** Everybody who is to be exported, by id, archived ones left out, and what their companies are called. */
export async function readContacts(
  db: SidecardDatabase,
): Promise<{ readonly contacts: readonly StoredRecord[]; readonly companies: CompanyNames }> {
  const contacts = (await recordStore(db).scan('contact')).filter((record) => !isDeleted(record))
  const companies = await companiesOf(db, contacts)
  return { contacts, companies: new Map([...companies].map(([id, { fields }]) => [id, textOf(fields, 'name')])) }
}
