import type { PersonDraft } from '../../commands/person-draft.ts'
import type { Value } from '#shared/fields/value.ts'
import { foldText } from '#shared/lib/text-fold.ts'
import { phoneText } from '../field/phone.tsx'
import { companyNameOf } from './draft.ts'
import type { DraftField } from './draft-form.tsx'
import type { Suspect } from './find-suspects.ts'
import { nameOf, textOf } from './record-text.ts'

export type Pick = 'mail' | 'known'

/** One field of a captured person beside the same field of a known one. `keepsBoth`: nothing has to be chosen. */
export type MergeRow = {
  readonly name: DraftField
  readonly mail: string
  readonly known: string
  readonly isEqual: boolean
  readonly keepsBoth: boolean
  /** Kept unless the person says otherwise. */
  readonly standard: Pick
}

const ROWS: readonly DraftField[] = ['name', 'email', 'phone', 'company', 'title', 'city']
/** A second address or number goes beside the first. */
const BESIDE: ReadonlySet<string> = new Set(['email', 'phone'])

/** The fields where one of both says something. Roles change, so the newer one is proposed; names stay as they are known. */
export function mergeRows(draft: PersonDraft, { record, company }: Suspect): MergeRow[] {
  const shown = (name: DraftField, text: string): string => (name === 'phone' ? phoneText(text) : text)
  const rows = ROWS.map((name): MergeRow => {
    const mail = shown(name, name === 'company' ? companyNameOf(draft) : textOf(draft.fields, name))
    const known = shown(name, name === 'company' ? (company ? nameOf(company) : '') : textOf(record.fields, name))
    const isEqual = mail !== '' && foldText(mail) === foldText(known)
    const standard = mail !== '' && (known === '' || name === 'title') ? 'mail' : 'known'
    return {
      name,
      mail,
      known,
      isEqual,
      keepsBoth: BESIDE.has(name) && mail !== '' && known !== '' && !isEqual,
      standard,
    }
  })
  return rows.filter(({ mail, known }) => mail !== '' || known !== '')
}

/**
 * The draft that brings the known person up to date. Chosen values count as the person's own word; addresses and numbers
 * go beside the known ones; the rest of the draft only fills gaps.
 */
export function joinDraft(draft: PersonDraft, suspect: Suspect, picks: Readonly<Record<string, Pick>>): PersonDraft {
  const fields: Record<string, Value> = {}
  const origin: Record<string, Value> = {}
  const takesCompany = picks['company'] === 'mail'
  for (const [key, value] of Object.entries(draft.fields)) {
    const known = suspect.record.fields[key]
    const isChosen = picks[key] === 'mail'
    if (BESIDE.has(key) && known !== undefined && known !== value) fields[`${key}s/${String(value)}`] = true
    else if (known === undefined || isChosen) fields[key] = value
    const mark = draft.origin[`origin/${key}`]
    if (known === undefined && mark !== undefined && fields[key] !== undefined) origin[`origin/${key}`] = mark
  }
  return { id: suspect.record.id, fields, origin, ...(takesCompany && draft.company && { company: draft.company }) }
}
