import { expect, test } from 'vitest'
import type { Fields } from '#shared/fields/value.ts'
import { must } from '#shared/lib/must.ts'
import { openDatabase } from './database.ts'
import { recentDeeds } from './deeds.ts'
import { recordStore } from './record-store.ts'
import { memoryStore, type SmallStore } from './small-store.ts'
import { lastAction, lastUndone, undo } from './undo.ts'
import { write, type Edit } from './write.ts'

const NOON = Date.UTC(2026, 10, 24, 12)
const now = () => NOON
let made = 0

async function device(name = `deeds-${(made += 1)}`, certificates: SmallStore = memoryStore()) {
  const db = await openDatabase(name, { certificates })
  const save = async (patch: Fields, options: { readonly id?: string; readonly deed?: string } = {}) => {
    const { id = 'C1', deed } = options
    const edit: Edit = { entity: 'contact', id, patch }
    const written = await write(db, [edit], { label: 'toast.saved', now, ...(deed !== undefined && { deed }) })
    if (!written.ok) throw new Error(written.detail ?? written.kind)
    return written.value
  }
  const fields = async (id = 'C1') => (await recordStore(db).get('contact', id))?.fields
  const undoLast = async () => undo(db, must(await lastAction(db)).id, { now })
  const redoLast = async () => undo(db, must(await lastUndone(db)).id, { now })
  return { db, save, fields, undoLast, redoLast, reopen: () => device(name, certificates) }
}

test('what belonged to one deed is still taken back together after the page was closed, and done again together', async () => {
  const before = await device()
  const first = await before.save({ name: 'Anna' })
  await before.save({ name: 'Ben' }, { id: 'C2', deed: first.id })
  before.db.close()
  const { undoLast, redoLast, fields } = await before.reopen()
  expect(await undoLast()).toMatchObject({ ok: true, value: { kept: [] } })
  expect([(await fields('C1'))?.['_del'], (await fields('C2'))?.['_del']]).toEqual([true, true])
  expect(await redoLast()).toMatchObject({ ok: true, value: { kept: [] } })
  expect([await fields('C1'), await fields('C2')]).toEqual([{ name: 'Anna' }, { name: 'Ben' }])
  await undoLast()
  expect((await fields('C1'))?.['_del']).toBe(true)
})

test('a field that a deed set twice goes back to what it was before, and forward to what it was after', async () => {
  const { save, fields, undoLast, redoLast } = await device()
  await save({ title: 'Buyer', city: 'Kiel' })
  const first = await save({ title: 'Head of buying' })
  await save({ title: 'Head of purchasing' }, { deed: first.id })
  expect(await undoLast()).toMatchObject({ ok: true, value: { kept: [] } })
  expect(await fields()).toEqual({ title: 'Buyer', city: 'Kiel' })
  expect(await redoLast()).toMatchObject({ ok: true, value: { kept: [] } })
  expect(await fields()).toEqual({ title: 'Head of purchasing', city: 'Kiel' })
})

test('a newer edit stays when a deed is taken back, and is said', async () => {
  const { db, save, fields } = await device()
  await save({ title: 'Buyer', city: 'Kiel' })
  const first = await save({ title: 'Head of buying' })
  await save({ city: 'Lund' }, { deed: first.id })
  await save({ title: 'Director' })
  expect(await undo(db, first.id, { now })).toMatchObject({ ok: true, value: { kept: [{ key: 'title' }] } })
  expect(await fields()).toEqual({ title: 'Director', city: 'Kiel' })
  expect(await undo(db, first.id, { now })).toMatchObject({ ok: false, kind: 'already-undone' })
})

test('a deed is one line in what was done', async () => {
  const { db, save } = await device()
  const first = await save({ name: 'Anna' })
  await save({ title: 'Buyer' }, { deed: first.id })
  expect((await recentDeeds(db)).map(({ id }) => id)).toEqual([first.id])
})
