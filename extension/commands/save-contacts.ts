import { addressKey, isSharedMailbox } from '#shared/clip/mailbox.ts'
import { splitKey } from '#shared/fields/element-key.ts'
import { DELETED } from '#shared/fields/validate.ts'
import type { Fields } from '#shared/fields/value.ts'
import { newId } from '#shared/lib/ids.ts'
import { ok } from '#shared/lib/result.ts'
import { isDeleted } from '#shared/merge/merge.ts'
import type { Action, Edit } from '../store/action.ts'
import { mintId } from '../store/derive-id.ts'
import { lookupEmail, lookupPhone } from '../store/lookup.ts'
import { addressesOf, phonesOf, textOf } from '#shared/find/contact-values.ts'
import { recordStore, type StoredRecord } from '../store/record-store.ts'
import { write } from '../store/write.ts'
import type { Command, CommandContext } from './command.ts'
import { companyRecord } from './company-record.ts'
import { updatePatch } from './update-patch.ts'
import type { PersonDraft } from './person-draft.ts'

export type SaveContactsInput = {
  readonly people: readonly PersonDraft[]
  readonly tag?: string
  readonly owner?: string
  /** A person has said that none of them is anybody we know: each becomes a contact of its own. */
  readonly asNew?: boolean
  /** A contact that they are not, for good: never asked again about the pair. */
  readonly notSame?: string
}

/** What was saved, with the contact of each draft, in order, also of one that changed nothing. */
export type SavedContacts = Action & { readonly ids: readonly string[] }

type Named = { readonly id: string; readonly before: StoredRecord | undefined; readonly fields: Fields }

/**
 * Keeps people, each with the company that they name. Somebody with the same address is brought up to date, never made
 * twice, on this device or another; values that a person typed stay.
 */
export const saveContacts: Command<SaveContactsInput, SavedContacts> = {
  id: 'save-contacts',
  label: 'command.saveContacts',
  icon: 'user-plus',
  run: async (context, input) => {
    const { people, notSame, asNew = false } = input
    const edits: Edit[] = []
    const ids: string[] = []
    for (const draft of people) {
      const named = await (asNew ? nameNew(context, draft) : findOrName(context, draft))
      ids.push(named.id)
      edits.push(...(await editsFor(context, { ...draft, fields: named.fields }, named, input)))
      if (notSame !== undefined) edits.push(...apart(named.id, notSame))
    }
    const written = await write(context.db, edits, {
      label: 'toast.saved',
      slots: { n: people.length },
      now: context.now,
    })
    return written.ok ? ok({ ...written.value, ids }) : written
  },
}

async function editsFor(
  { db }: CommandContext,
  draft: PersonDraft,
  { id, before }: Named,
  { tag, owner }: SaveContactsInput,
): Promise<Edit[]> {
  const company = draft.company && draft.fields['company'] === undefined ? await companyRecord(db, draft.company) : null
  const wanted: Fields = {
    ...draft.fields,
    ...(company && { company: company.id }),
    ...(tag && { [`tags/${tag}`]: true }),
    ...(owner && before?.fields['owner'] === undefined && { owner }),
  }
  const origin: Fields = {
    ...draft.origin,
    ...(company && draft.company?.origin !== undefined && { 'origin/company': draft.company.origin }),
  }
  const patch = before ? updatePatch(before, wanted, origin) : withoutNull({ ...wanted, ...origin })
  return [...(company?.edits ?? []), { entity: 'contact', id, patch }]
}

/** The contact that a draft means, or the id of a new one: derived from a personal address, so that every device gives the same. */
async function findOrName({ db, now }: CommandContext, { id, fields }: PersonDraft): Promise<Named> {
  if (id !== undefined) return { id, before: await recordStore(db).get('contact', id), fields }
  const known = await findSame(db, fields)
  if (known) return { id: known.id, before: known, fields }
  const personal = addressesOf(fields).find((address) => !isSharedMailbox(address))
  const fresh = personal ? await mintId(db, { kind: 'contact', key: addressKey(personal) }) : newId(now())
  return { id: fresh, before: await recordStore(db).get('contact', fresh), fields }
}

/**
 * A contact of its own for somebody who looks like one we know. A further address that is somebody's already stays theirs: kept
 * at both, the next mail from it would be of neither in particular. The one in front is what was asked to be saved, and stays.
 */
async function nameNew({ db, now }: CommandContext, draft: PersonDraft): Promise<Named> {
  const addresses = addressesOf(draft.fields)
  const owners = await Promise.all(addresses.map((address) => lookupEmail(db, address)))
  const free = addresses.filter((_, index) => !owners[index]?.some(({ entity }) => entity === 'contact'))
  const kept = new Set([textOf(draft.fields, 'email'), ...free])
  const fields = Object.fromEntries(
    Object.entries(draft.fields).filter(([key]) => {
      const { field, element } = splitKey(key)
      return field !== 'emails' || element === null || kept.has(element)
    }),
  )
  const personal = free.find((address) => !isSharedMailbox(address))
  const derived = personal && (await mintId(db, { kind: 'contact', key: addressKey(personal) }))
  const before = derived ? await recordStore(db).get('contact', derived) : undefined
  // The record of this address may have gone on to be somebody else's, who has another address now.
  if (derived && (!before || isDeleted(before))) return { id: derived, before, fields }
  return { id: newId(now()), before: undefined, fields }
}

/** Both say that they are not the other, so that whichever is looked at knows. */
function apart(a: string, b: string): Edit[] {
  return [
    { entity: 'contact', id: a, patch: { [`notSame/${b}`]: true } },
    { entity: 'contact', id: b, patch: { [`notSame/${a}`]: true } },
  ]
}

/** Somebody with one of the addresses, or without any, with the same number and name: one and the same person. */
async function findSame(db: CommandContext['db'], fields: Fields): Promise<StoredRecord | undefined> {
  const addresses = addressesOf(fields).filter((address) => !isSharedMailbox(address))
  const byAddress = await Promise.all(addresses.map((address) => lookupEmail(db, address)))
  const found = byAddress.flat().find(({ entity }) => entity === 'contact')
  if (found || addresses.length > 0) return found
  const byPhone = await Promise.all(phonesOf(fields).map((number) => lookupPhone(db, number)))
  const { nameKey } = await import('#shared/clip/name-key.ts')
  const name = nameKey(textOf(fields, 'name'))
  return byPhone
    .flat()
    .find((record) => record.entity === 'contact' && name !== '' && nameKey(textOf(record.fields, 'name')) === name)
}

function withoutNull(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) => value !== null || key === DELETED))
}
