import { addressKey, isSharedMailbox } from '#shared/clip/mailbox.ts'
import { DELETED } from '#shared/fields/validate.ts'
import type { Fields } from '#shared/fields/value.ts'
import { newId } from '#shared/lib/ids.ts'
import type { Edit } from '../store/action.ts'
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
}

/**
 * Keeps people, each with the company that they name. Somebody with the same address is brought up to date, never made
 * twice, on this device or another; values that a person typed stay. The ids are those of the action's contact edits.
 */
export const saveContacts: Command<SaveContactsInput> = {
  id: 'save-contacts',
  label: 'command.saveContacts',
  icon: 'user-plus',
  run: async (context, input) => {
    const edits: Edit[] = []
    for (const draft of input.people) edits.push(...(await editsFor(context, draft, input)))
    return write(context.db, edits, { label: 'toast.saved', slots: { n: input.people.length }, now: context.now })
  },
}

async function editsFor(
  context: CommandContext,
  draft: PersonDraft,
  { tag, owner }: SaveContactsInput,
): Promise<Edit[]> {
  const { db } = context
  const { id, before } = await findOrName(context, draft)
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
async function findOrName(
  { db, now }: CommandContext,
  { id, fields }: PersonDraft,
): Promise<{ id: string; before: StoredRecord | undefined }> {
  if (id !== undefined) return { id, before: await recordStore(db).get('contact', id) }
  const known = await findSame(db, fields)
  if (known) return { id: known.id, before: known }
  const personal = addressesOf(fields).find((address) => !isSharedMailbox(address))
  const fresh = personal ? await mintId(db, { kind: 'contact', key: addressKey(personal) }) : newId(now())
  return { id: fresh, before: await recordStore(db).get('contact', fresh) }
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
