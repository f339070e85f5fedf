import type { SidecardDatabase } from '../../store/database.ts'
import { companiesOf } from '../../store/lookup.ts'
import { lastChanged } from '../../store/last-changed.ts'
import type { StoredRecord } from '../../store/rows.ts'

export type TouchedContact = { readonly contact: StoredRecord; readonly company: StoredRecord | undefined }

/** The contacts that were changed last on this device, newest first. */
export async function lastTouched(db: SidecardDatabase, limit: number): Promise<TouchedContact[]> {
  const contacts = await lastChanged(db, 'contact', limit)
  const companies = await companiesOf(db, contacts)
  return contacts.map((contact) => ({ contact, company: companies.get(String(contact.fields['company'])) }))
}
