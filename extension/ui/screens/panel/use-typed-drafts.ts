import type { PersonDraft } from '../../../commands/person-draft.ts'
import { companyNameOf, setCompanyName, underTyped } from '../../record/draft.ts'
import { useDesk } from './desk.ts'

type TypedDrafts = {
  /** The captured draft with what was typed since on top: what is read later never overwrites a person. */
  readonly draftOf: (address: string, captured: PersonDraft) => PersonDraft
  readonly change: (address: string, captured: PersonDraft, next: PersonDraft) => void
  /** They are saved. */
  readonly forget: (addresses: readonly string[]) => void
}

/** Drafts by address, as captured and as typed over. */
export function useTypedDrafts(): TypedDrafts {
  const { typedDrafts } = useDesk()
  const draftOf: TypedDrafts['draftOf'] = (address, captured) => {
    const typed = typedDrafts.value.get(address)
    return typed ? underTyped(captured, typed.fields, typed.company) : captured
  }
  const change: TypedDrafts['change'] = (address, captured, next) => {
    const draft = draftOf(address, captured)
    const before = typedDrafts.value.get(address) ?? { fields: {}, company: null }
    const changed = Object.entries(next.fields).filter(([key, value]) => value !== draft.fields[key])
    const company =
      companyNameOf(next) === companyNameOf(draft)
        ? before.company
        : companyNameOf(setCompanyName(draft, companyNameOf(next)))
    const fields = { ...before.fields, ...Object.fromEntries(changed) }
    typedDrafts.value = new Map(typedDrafts.value).set(address, { fields, company })
  }
  const forget: TypedDrafts['forget'] = (addresses) => {
    typedDrafts.value = new Map([...typedDrafts.value].filter(([address]) => !addresses.includes(address)))
  }
  return { draftOf, change, forget }
}
