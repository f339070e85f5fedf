import type { PersonDraft } from '../../commands/person-draft.ts'
import { splitKey } from '#shared/fields/element-key.ts'
import type { Fields } from '#shared/fields/value.ts'
import { textOf } from './record-text.ts'

/** A draft with nothing but what the header of a mail says: shown at once, before the signature is read. */
export function headerDraft(
  { name, address }: { readonly name: string; readonly address: string },
  at: number,
): PersonDraft {
  const quote = name === '' ? address : `${name} <${address}>`
  const origin = ['header', 0.99, quote, '', at]
  return {
    fields: { email: address, ...(name !== '' && { name }) },
    origin: { 'origin/email': origin, ...(name !== '' && { 'origin/name': origin }) },
  }
}

/** What a person typed: the value counts as theirs, its source no longer. */
export function setDraftFields(draft: PersonDraft, patch: Fields): PersonDraft {
  const typed = new Set(Object.keys(patch).map((key) => `origin/${splitKey(key).field}`))
  const origin = Object.fromEntries(Object.entries(draft.origin).filter(([key]) => !typed.has(key)))
  return { ...draft, fields: { ...draft.fields, ...patch }, origin }
}

export function companyNameOf({ company }: PersonDraft): string {
  return company?.name ?? ''
}

export function setCompanyName(draft: PersonDraft, name: string): PersonDraft {
  if (name === companyNameOf(draft)) return draft
  const { company, ...rest } = draft
  const domain = company?.domain
  const next = { ...(name.trim() !== '' && { name: name.trimStart() }), ...(domain !== undefined && { domain }) }
  return Object.keys(next).length === 0 ? rest : { ...rest, company: next }
}

/** What is captured later goes under what a person typed since. */
export function underTyped(captured: PersonDraft, typed: Fields, companyName: string | null): PersonDraft {
  const draft = setDraftFields(captured, typed)
  return companyName === null ? draft : setCompanyName(draft, companyName)
}

/** Whether a draft says enough to be kept: a name or an address. */
export function isKeepable({ fields }: PersonDraft): boolean {
  return textOf(fields, 'name').trim() !== '' || textOf(fields, 'email') !== ''
}

/** A draft without what typing leaves behind: spaces at the ends, emptied fields. */
export function tidyDraft(draft: PersonDraft): PersonDraft {
  const fields = Object.fromEntries(Object.entries(draft.fields).filter(([, value]) => value !== null && value !== ''))
  return setCompanyName({ ...draft, fields }, companyNameOf(draft).trim())
}
