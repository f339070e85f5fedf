import type { PersonDraft } from '../../commands/person-draft.ts'
import { foldText } from '#shared/lib/text-fold.ts'
import type { Person } from '#shared/clip/types.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import { candidatesFor, companiesOf } from '../../store/lookup.ts'
import type { StoredRecord } from '../../store/rows.ts'
import { draftToPerson } from './draft.ts'

export type Reason = 'email' | 'phone' | 'name' | 'company' | 'url'

/** Somebody known who may be the captured person. `same` and `likely` ask before saving, `maybe` is only mentioned. */
export type Suspect = {
  readonly record: StoredRecord
  readonly company: StoredRecord | undefined
  readonly level: 'same' | 'likely' | 'maybe'
  readonly reasons: readonly Reason[]
}

/** Whom we may know under another address or spelling, most certain first. */
export async function findSuspects(db: SidecardDatabase, draft: PersonDraft): Promise<Suspect[]> {
  const person = draftToPerson(draft)
  const known = (await candidatesFor(db, person)).filter(({ id }) => id !== draft.id)
  const rows = await db.records.bulkGet(known.map(({ id }): [string, string] => ['contact', id]))
  const records = new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]))
  const companies = await companiesOf(db, [...records.values()])
  const suspects = known.flatMap((one): Suspect[] => {
    const record = records.get(one.id)
    const reasons = sharedBy(person, one)
    if (!record || reasons.length === 0) return []
    const strong = reasons.includes('email') || (reasons.includes('phone') && reasons.includes('name'))
    const level = strong ? 'same' : reasons.length > 1 ? 'likely' : 'maybe'
    return [{ record, company: companies.get(String(record.fields['company'])), level, reasons }]
  })
  return suspects.toSorted((a, b) => b.reasons.length - a.reasons.length)
}

function sharedBy(person: Person, known: Person): Reason[] {
  const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))
  const name = ({ name: field }: Person): string => foldText(field?.value.full ?? '').replaceAll(/\s+/gu, '')
  const org = ({ org: field }: Person): string => foldText(field?.value ?? '')
  const values = (fields: readonly { readonly value: string }[]): string[] => fields.map(({ value }) => value.toLowerCase())
  const phones = ({ phones: fields }: Person): string[] => fields.map(({ value }) => value.e164).filter(Boolean)
  const reasons: (Reason | false)[] = [
    overlap(values(person.emails), values(known.emails)) && 'email',
    overlap(phones(person), phones(known)) && 'phone',
    name(person) !== '' && name(person) === name(known) && 'name',
    org(person) !== '' && org(person) === org(known) && 'company',
    overlap(values(person.urls), values(known.urls)) && 'url',
  ]
  return reasons.filter((reason) => reason !== false)
}
