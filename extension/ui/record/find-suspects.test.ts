import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { saveContacts } from '../../commands/save-contacts.ts'
import { archiveContact } from '../../commands/archive-contact.ts'
import type { PersonDraft } from '../../commands/person-draft.ts'
import { openDatabase } from '../../store/database.ts'
import { memoryStore } from '../../store/small-store.ts'
import { findSuspects } from './find-suspects.ts'

const WHITLOCK = { name: 'Daniel Whitlock', email: 'd.whitlock@norwell.example' }
const DAN: PersonDraft = { fields: { name: 'Dan Whitlock', email: 'dan@norwell.example' }, origin: {} }

test('whoever was said not to be the same is not asked about again, also once one of both is archived', async () => {
  const db = await openDatabase('find-suspects', { certificates: memoryStore() })
  const context = { db, now: () => Date.UTC(2026, 10, 24) }
  const save = async (input: Parameters<typeof saveContacts.run>[1]) => {
    const saved = await saveContacts.run(context, input)
    return must(saved.ok ? saved.value.ids[0] : undefined)
  }
  const namesOf = async (draft: PersonDraft) =>
    (await findSuspects(db, draft)).map(({ record }) => record.fields['name'])

  const known = await save({ people: [{ fields: WHITLOCK, origin: {} }] })
  expect(await namesOf(DAN)).toEqual(['Daniel Whitlock'])
  const other = await save({ people: [DAN], asNew: true, notSame: known })
  expect(await namesOf(DAN)).toEqual(['Dan Whitlock'])
  await archiveContact.run(context, { ids: [other] })
  expect(await namesOf(DAN)).toEqual([])
  expect(await namesOf({ ...DAN, fields: { ...DAN.fields, email: 'dw@norwell.example' } })).toEqual(['Daniel Whitlock'])
})
