import type { PersonDraft } from '../../commands/person-draft.ts'
import { addressKey } from '#shared/clip/mail-address.ts'
import { matchPerson, type MatchInput, type MatchReason } from '#shared/clip/match.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import { candidatesFor } from '../../store/candidates.ts'
import { deriveId } from '../../store/derive-id.ts'
import { companiesOf, lookupEmail } from '../../store/lookup.ts'
import { recordStore, type StoredRecord } from '../../store/record-store.ts'
import { companyNameOf } from './draft.ts'
import { textOf } from './record-text.ts'

/** Somebody known who may be the captured person. `same` and `likely` are asked about before saving, `suggestion` is only mentioned. */
export type Suspect = {
  readonly record: StoredRecord
  readonly company: StoredRecord | undefined
  readonly level: 'same' | 'likely' | 'suggestion'
  readonly reasons: readonly MatchReason[]
}

/** Whom we may know under another address or spelling, most certain first. Nobody who was said not to be the same. */
export async function findSuspects(db: SidecardDatabase, draft: PersonDraft): Promise<Suspect[]> {
  const input = matchInput(draft)
  const candidates = (await candidatesFor(db, input)).filter(({ id }) => id !== draft.id)
  const own = await ownIds(db, draft)
  const matches = matchPerson(input, candidates)
  const records = await recordStore(db).getMany(
    'contact',
    matches.map(({ id }) => id),
  )
  const recordById = new Map(records.map((record) => [record.id, record]))
  const companies = await companiesOf(db, records)
  return matches.flatMap(({ id, level, reasons }): Suspect[] => {
    const record = recordById.get(id)
    if (!record || level === 'none' || own.some((one) => record.fields[`notSame/${one}`] === true)) return []
    return [{ record, company: companies.get(String(record.fields['company'])), level, reasons }]
  })
}

/** The contacts that the draft is for certain: the one that it names, whoever has its address, whoever was made for it. */
async function ownIds(db: SidecardDatabase, { id, fields }: PersonDraft): Promise<string[]> {
  const email = textOf(fields, 'email')
  const ids = id === undefined ? [] : [id]
  if (email === '') return ids
  const [owners, derived] = await Promise.all([
    lookupEmail(db, email),
    deriveId(db, { kind: 'contact', key: addressKey(email) }),
  ])
  return [...ids, derived, ...owners.filter(({ entity }) => entity === 'contact').map((owner) => owner.id)]
}

function matchInput(draft: PersonDraft): MatchInput {
  const { fields } = draft
  const name = textOf(fields, 'name').trim()
  const company = companyNameOf(draft).trim()
  const elements = (field: string): string[] =>
    Object.keys(fields)
      .filter((key) => key.startsWith(`${field}/`) && fields[key] !== null)
      .map((key) => key.slice(field.length + 1))
  const all = (first: string, others: string): string[] =>
    [textOf(fields, first), ...elements(others)].filter((value) => value !== '')
  return {
    ...(name !== '' && { name }),
    ...(company !== '' && { company }),
    emails: all('email', 'emails'),
    phones: all('phone', 'phones'),
    urls: elements('urls'),
  }
}
