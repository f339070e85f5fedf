import { elementsOf, splitKey } from '#shared/fields/element-key.ts'
import { DELETED } from '#shared/fields/validate.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import { fail } from '#shared/lib/result.ts'
import type { Edit } from '../store/action.ts'
import { findReferring } from '../store/lookup.ts'
import { addressesOf, phonesOf } from '#shared/find/contact-values.ts'
import { recordStore, type StoredRecord } from '../store/record-store.ts'
import { write } from '../store/write.ts'
import type { Command, CommandContext } from './command.ts'

/** `chosen` holds the values that the person picked where both had one; elsewhere `keep` wins and gaps are filled. */
export type MergeContactsInput = { readonly keep: string; readonly drop: string; readonly chosen?: Fields }

/** Makes two contacts one: nothing of either is lost, everything that spoke of the one now speaks of the other, one undo. */
export const mergeContacts: Command<MergeContactsInput> = {
  id: 'merge-contacts',
  label: 'command.mergeContacts',
  icon: 'git-merge',
  run: async (context, { keep, drop, chosen = {} }) => {
    const { db, now } = context
    const store = recordStore(db)
    const [kept, dropped] = await Promise.all([store.get('contact', keep), store.get('contact', drop)])
    if (!kept || !dropped || keep === drop) return fail('not-found')
    const edits: Edit[] = [
      { entity: 'contact', id: keep, patch: joinedFields(kept, dropped, chosen) },
      { entity: 'contact', id: drop, patch: { [DELETED]: true } },
      ...(await movedReferences(context, keep, drop)),
    ]
    return write(db, edits, { label: 'toast.merged', slots: { name: String(kept.fields['name'] ?? '') }, now })
  },
}

function joinedFields(kept: StoredRecord, dropped: StoredRecord, chosen: Fields): Fields {
  const patch: Record<string, Value> = {}
  for (const [key, value] of Object.entries(dropped.fields))
    if (kept.fields[key] === undefined && key !== DELETED && splitKey(key).field !== 'notSame') patch[key] = value
  for (const [key, value] of Object.entries(chosen)) {
    patch[key] = value
    const mark = `origin/${splitKey(key).field}`
    const theirs = value === dropped.fields[key] ? dropped.fields[mark] : undefined
    if (theirs !== undefined) patch[mark] = theirs
    else if (kept.fields[mark] !== undefined) patch[mark] = null
  }
  const main = { ...kept.fields, ...patch }
  const both = [kept.fields, dropped.fields]
  for (const address of both.flatMap(addressesOf)) if (address !== main['email']) patch[`emails/${address}`] = true
  for (const number of both.flatMap(phonesOf))
    if (number !== main['phone']) patch[`phones/${number}`] ??= kept.fields[`phones/${number}`] ?? true
  return patch
}

/** All that speaks of the one, pointed at the other. */
async function movedReferences({ db }: CommandContext, keep: string, drop: string): Promise<Edit[]> {
  const entities = ['conversation', 'activity', 'task', 'attachment'] as const
  const edits = await Promise.all(
    entities.map(async (entity): Promise<Edit[]> => {
      const records = await findReferring(db, drop, entity)
      const withPerson = records.filter(({ fields }) => elementsOf(fields, 'people').includes(drop))
      return withPerson.map(({ id }) => ({ entity, id, patch: { [`people/${drop}`]: null, [`people/${keep}`]: true } }))
    }),
  )
  return edits.flat()
}
