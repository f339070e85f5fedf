import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { ARCHIVE_AGE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { getMeta } from '../../extension/store/meta.ts'
import { recordStore } from '../../extension/store/record-store.ts'
import { write } from '../../extension/store/write.ts'
import { archiveLog } from '../../worker/archive/archive-log.ts'
import { openWorkspace } from '../../worker/db/scoped.ts'
import { buildSnapshot } from '../../worker/snapshot/build-snapshot.ts'
import { createNodeServer } from '../harness/node-server.ts'
import { createDevice, joinAll, type SyncDevice } from '../harness/sync-device.ts'

/** Two devices of a team, of which one was away while the other edited, and a server that archived all of it. */
async function createWorld() {
  const world = { time: Date.UTC(2026, 10, 24, 12) }
  const { sqlite, files, handle } = createNodeServer(() => world.time)
  const [here, away] = await Promise.all([
    createDevice({ handle }, () => world.time),
    createDevice({ handle }, () => world.time),
  ])
  await joinAll([here, away])
  await save(here, 'C1', { name: 'Anna Holm', phone: '+4915112345678', title: 'Buyer' })
  await save(here, 'C2', { name: 'Ben Ode' })
  for (const device of [here, away]) expect(await device.sync()).toMatchObject({ ok: true })
  world.time += 60_000
  await save(here, 'C1', { phone: '+4915100000001', title: null })
  await save(here, 'C2', { _del: true })
  await save(here, 'C3', { name: '周敏' })
  await here.sync()
  await save(away, 'C2', { city: 'Hamburg' })
  world.time += ARCHIVE_AGE + 60_000
  const db = openWorkspace(sqlite, must(await getMeta(here.db, 'workspace'), 'workspace'))
  await buildSnapshot(db, files, { chunks: 9, now: world.time })
  expect((await archiveLog(db, files, { readers: [], now: world.time, least: 1 })).ok).toBe(true)
  return { world, here, away, files, sqlite }
}

const save = (device: SyncDevice, id: string, patch: Record<string, string | boolean | null>) =>
  write(device.db, [{ entity: 'contact', id, patch }], { label: 'toast.saved', now: device.now })

async function shown({ db }: SyncDevice) {
  const records = await recordStore(db).scan('contact')
  return records.map(({ id, fields, clocks }) => ({ id, fields, clocks }))
}

test('a device that was away past the floor ends equal to the others, and its own edit arrives', async () => {
  const { here, away } = await createWorld()
  expect(await away.sync()).toMatchObject({ ok: true })
  expect(await here.sync()).toMatchObject({ ok: true })
  expect(await shown(away)).toEqual(await shown(here))
  const [anna, ben, zhou] = await shown(away)
  expect(anna?.fields).toEqual({ name: 'Anna Holm', phone: '+4915100000001' })
  expect(ben?.fields).toMatchObject({ _del: true, city: 'Hamburg' })
  expect(zhou?.fields).toEqual({ name: '周敏' })
})

test('a lost chunk moves no cursor, and the device comes through when it is there again', async () => {
  const { away, files } = await createWorld()
  const all = [...files.all]
  files.all.clear()
  const cursor = await getMeta(away.db, 'cursor')
  expect(await away.sync()).toMatchObject({ ok: false, kind: 'network', retry: true })
  expect(await getMeta(away.db, 'cursor')).toEqual(cursor)
  for (const [name, bytes] of all) files.all.set(name, bytes)
  expect(await away.sync()).toMatchObject({ ok: true })
})

test('a device whose rights changed while it was away comes through, and learns them once', async () => {
  const { here, away, sqlite } = await createWorld()
  sqlite.database.exec('UPDATE members SET scope_epoch = scope_epoch + 1')
  expect(await away.sync()).toMatchObject({ ok: true })
  expect(await here.sync()).toMatchObject({ ok: true })
  expect(await shown(away)).toEqual(await shown(here))
  expect(await getMeta(away.db, 'isRereading')).toBe(false)
})
