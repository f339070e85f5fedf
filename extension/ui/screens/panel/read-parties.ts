import { isNeverCaptured } from '../../../commands/never-capture.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import { companiesOf, lookupEmail } from '../../../store/lookup.ts'
import type { KnownParty, Party } from './parties.ts'

/** Looks everybody of a thread up on the device. Nothing leaves it. */
export async function readParties(db: SidecardDatabase, parties: readonly Party[]): Promise<KnownParty[]> {
  const found = await Promise.all(parties.map(({ address }) => lookupEmail(db, address)))
  const contacts = found.map((records) => records.find(({ entity }) => entity === 'contact'))
  const companies = await companiesOf(
    db,
    contacts.filter((contact) => contact !== undefined),
  )
  const never = await Promise.all(parties.map(({ address }) => isNeverCaptured(db, address)))
  return parties.map((party, index): KnownParty => {
    const contact = contacts[index]
    const company = contact && companies.get(String(contact.fields['company']))
    return { ...party, never: never[index] ?? false, ...(contact && { contact }), ...(company && { company }) }
  })
}
