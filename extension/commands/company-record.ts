import { companyKey } from '#shared/clip/company.ts'
import type { Fields } from '#shared/fields/value.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { mintId } from '../store/derive-id.ts'
import { findCompanies, lookupDomain } from '../store/lookup.ts'
import type { Edit } from '../store/action.ts'
import { recordStore, type StoredRecord } from '../store/record-store.ts'
import type { CompanyDraft } from './person-draft.ts'

/** The company that a draft speaks of: its id, and what has to be written so that it exists. Null when nothing names one. */
export async function companyRecord(
  db: SidecardDatabase,
  { name, domain, origin }: CompanyDraft,
): Promise<{ id: string; edits: Edit[] } | null> {
  const known = await knownCompany(db, { name, domain })
  if (known) {
    const patch = domain && known.fields['domain'] === undefined ? { domain } : {}
    return { id: known.id, edits: [{ entity: 'company', id: known.id, patch }] }
  }
  // A domain alone is not a name: nothing is made that nobody has written.
  if (!name) return null
  const id = await mintId(db, { kind: 'company', key: domain ?? companyKey(name) })
  const before = await recordStore(db).get('company', id)
  const patch: Fields = {
    name,
    ...(domain && { domain }),
    ...(origin !== undefined && { 'origin/name': origin }),
    ...(before && { _del: null }),
  }
  return { id, edits: [{ entity: 'company', id, patch }] }
}

/** The company in the book that a draft speaks of: by its domain, else by its name. */
export async function knownCompany(
  db: SidecardDatabase,
  { name, domain }: { readonly name?: string | undefined; readonly domain?: string | undefined },
): Promise<StoredRecord | undefined> {
  const byDomain = domain ? (await lookupDomain(db, domain)).find(({ entity }) => entity === 'company') : undefined
  return byDomain ?? (name ? (await findCompanies(db, name))[0] : undefined)
}
