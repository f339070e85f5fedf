import { isDeleted } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import { companiesOf } from '../../store/lookup.ts'
import type { StoredRecord } from '../../store/rows.ts'

export type TouchedContact = { readonly contact: StoredRecord; readonly company: StoredRecord | undefined }

/** The contacts that were changed last on this device, newest first. */
export async function lastTouched(db: SidecardDatabase, limit: number): Promise<TouchedContact[]> {
  const rows = await db.records
    .orderBy('rev')
    .reverse()
    .filter((row) => row.entity === 'contact' && !isDeleted(row))
    .limit(limit)
    .toArray()
  const companies = await companiesOf(db, rows)
  return rows.map((contact) => ({ contact, company: companies.get(String(contact.fields['company'])) }))
}
