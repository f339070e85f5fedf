import { expect, test } from 'vitest'
import { lastAction } from '../../../store/undo.ts'
import { recordStore } from '../../../store/record-store.ts'
import { write } from '../../../store/write.ts'
import { isDeleted } from '#shared/merge/merge.ts'
import { undoAction } from '../../record/undo-redo.ts'
import type { Desk } from './desk.ts'
import { keepPeople, keepThread } from './keep.ts'
import { fixtureServices, NOW, seededDatabase, VIEWS } from './panel-fixture.ts'

const view = VIEWS.unknown()
const RAW = `From: Daniel Okafor <d.okafor@meridian-grid.example>\r\nSubject: ${view.subject}\r\nDate: Tue, 17 Nov 2026 09:12:00 +0000\r\nMessage-ID: <v1@meridian-grid.example>\r\n\r\nTuesday works for us, all of it.\r\n`

/** A desk whose webmail hands its sources out when told. */
async function deskOf(name: string) {
  const db = await seededDatabase(`keep ${name}`)
  const raw = Promise.withResolvers<Record<string, Uint8Array>>()
  const services = { ...fixtureServices(db, view), fetchRaw: () => raw.promise }
  const desk = { services, act: { db, now: () => NOW }, me: '', wantsFocus: { value: false } } as unknown as Desk
  const handOut = () => raw.resolve({ [view.messages[0]?.messageId ?? '']: new TextEncoder().encode(RAW) })
  const kept = async () => (await recordStore(db).scan('conversation')).filter((record) => !isDeleted(record)).length
  return { db, desk, handOut, kept }
}

const drafts = [{ fields: { name: 'Daniel Okafor', email: 'd.okafor@meridian-grid.example' }, origin: {} }]
const thread = { view, origin: 'tab' } as const

test('the original source that arrives after the save makes it exact', async () => {
  const { db, desk, handOut } = await deskOf('exact')
  const saved = keepPeople(desk, { drafts, thread })
  handOut()
  await saved
  const words = (await recordStore(db).scan('message-body')).map(({ fields }) => fields['text'])
  expect(words).toContain('Tuesday works for us, all of it.')
})

test('the original source that arrives after an undo brings nothing back', async () => {
  const { db, desk, handOut, kept } = await deskOf('undone')
  const before = await kept()
  const saved = keepPeople(desk, { drafts, thread })
  await expect.poll(kept).toBe(before + 1)
  await undoAction(desk.act, (await lastAction(db))?.id ?? '')
  expect(await kept()).toBe(before)
  handOut()
  await saved
  expect(await kept()).toBe(before)
})

test('the original source that arrives after the conversation was thrown away brings nothing back', async () => {
  const { db, desk, handOut, kept } = await deskOf('thrown')
  const before = await kept()
  const saved = keepThread(desk, thread, ['C-HANNAH'])
  await expect.poll(kept).toBe(before + 1)
  const made = (await lastAction(db))?.edits.find(({ entity }) => entity === 'conversation')
  await write(db, [{ entity: 'conversation', id: made?.id ?? '', patch: { _del: true } }], { label: 'toast.deleted' })
  expect(await kept()).toBe(before)
  handOut()
  await saved
  expect(await kept()).toBe(before)
})
