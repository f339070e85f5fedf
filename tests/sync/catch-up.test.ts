import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { ARCHIVE_AGE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { getMeta } from '../../extension/store/meta.ts'
import { recordStore } from '../../extension/store/record-store.ts'
import { write } from '../../extension/store/write.ts'
import { repair } from '../../extension/sync/repair.ts'
import { startOver } from '../../extension/sync/resync.ts'
import { archiveLog } from '../../worker/archive/archive-log.ts'
import { openWorkspace } from '../../worker/db/scoped.ts'
import { buildSnapshot } from '../../worker/snapshot/build-snapshot.ts'
import { createNodeServer } from '../harness/node-server.ts'
import { giveToSecondMember } from '../harness/second-member.ts'
import { rememberServer } from '../harness/set-back.ts'
import { createDevice, joinAll, pair, type SyncDevice } from '../harness/sync-device.ts'

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

test('a lost chunk takes nothing away, and the device comes through when it is there again', async () => {
  const { here, away, files } = await createWorld()
  const all = [...files.all]
  files.all.clear()
  const before = await shown(away)
  expect(await away.sync()).toMatchObject({ ok: false, kind: 'network', retry: true })
  expect(await shown(away)).toEqual(before)
  for (const [name, bytes] of all) files.all.set(name, bytes)
  for (const device of [away, here]) expect(await device.sync()).toMatchObject({ ok: true })
  expect(await shown(away)).toEqual(await shown(here))
})

test('a device whose rights changed while it was away comes through, and learns them once', async () => {
  const { here, away, sqlite } = await createWorld()
  sqlite.database.exec('UPDATE members SET scope_epoch = scope_epoch + 1')
  expect(await away.sync()).toMatchObject({ ok: true })
  expect(await here.sync()).toMatchObject({ ok: true })
  expect(await shown(away)).toEqual(await shown(here))
  expect(await getMeta(away.db, 'isRereading')).toBe(false)
})

test('what colleagues share comes with the snapshot; what they took back meanwhile leaves the device with its history', async () => {
  const { here, away, archive } = await createTeam()
  for (const id of ['B1', 'B2', 'B3']) await saveWords(here, id, { text: `Words of ${id}` })
  await saveWords(here, 'B1', { _shared: true })
  await saveWords(here, 'B2', { _shared: true })
  for (const device of [here, away]) expect(await device.sync()).toMatchObject({ ok: true })
  await saveWords(here, 'B1', { text: 'Told' })
  for (const device of [here, away]) expect(await device.sync()).toMatchObject({ ok: true })
  await saveWords(here, 'B1', { _shared: null })
  await saveWords(here, 'B3', { _shared: true })
  await here.sync()
  await archive()
  expect(await away.sync()).toMatchObject({ ok: true })
  expect(await words(away)).toEqual(['Words of B2', 'Words of B3'])
  expect((await away.db.history.toArray()).filter(({ record }) => record === 'B1')).toEqual([])
  await saveWords(here, 'B3', { _shared: null })
  for (const device of [here, away]) expect(await device.sync()).toMatchObject({ ok: true })
  expect(await words(away)).toEqual(['Words of B2'])
  expect(await words(here)).toEqual(['Told', 'Words of B2', 'Words of B3'])
})

test('what colleagues share is more than one answer holds: all of it stays, and all of it comes', async () => {
  const { here, away, archive } = await createTeam()
  const ids = Array.from({ length: 90 }, (_, i) => `B${10 + i}`)
  const page = 'x'.repeat(19_000)
  for (const id of ids.slice(45)) await saveWords(here, id, { text: `${id} ${page}`, _shared: true })
  for (const device of [here, away]) expect(await device.sync()).toMatchObject({ ok: true })
  for (const id of ids.slice(0, 45)) await saveWords(here, id, { text: `${id} ${page}`, _shared: true })
  await archive()
  const loads = countLoads(away)
  expect(await away.sync()).toMatchObject({ ok: true })
  expect(loads()).toBeGreaterThan(1)
  expect((await words(away)).map((text) => String(text).slice(0, 3))).toEqual(ids)
})

test('a new device is filled with what colleagues share, and lets go of it when it is taken back', async () => {
  const { here, away, archive } = await createTeam()
  for (const id of ['B1', 'B2']) await saveWords(here, id, { text: `Words of ${id}`, _shared: true })
  await archive()
  const fresh = await createDevice({ handle: here.fetch }, here.now)
  await pair(away, fresh)
  await fresh.sync()
  expect(await words(fresh)).toEqual(['Words of B1', 'Words of B2'])
  await saveWords(here, 'B1', { _shared: null })
  for (const device of [here, fresh]) expect(await device.sync()).toMatchObject({ ok: true })
  expect(await words(fresh)).toEqual(['Words of B2'])
})

test('a new device begins with the snapshot, and loads it once', async () => {
  const { here, away } = await createWorld()
  const fresh = await createDevice({ handle: here.fetch }, here.now)
  const loads = countLoads(fresh)
  await pair(here, fresh)
  for (const device of [away, fresh, here]) expect(await device.sync()).toMatchObject({ ok: true })
  expect(loads()).toBe(1)
  await fresh.sync()
  expect(await shown(fresh)).toEqual(await shown(here))
})

const WAYS = {
  'is told that it may read other things': async ({ sqlite }: Team) => {
    sqlite.database.exec(`UPDATE members SET scope_epoch = scope_epoch + 1 WHERE id = 'M2'`)
  },
  'is paired anew': ({ away }: Team) => pair(away, away),
  'is repaired': ({ away }: Team) => repair(away.context, new AbortController().signal),
  'is asked for what the server lacks': ({ away }: Team) => startOver(away.context),
  'finds the server restored': async ({ here, away, sqlite }: Team) => {
    const goBack = rememberServer(sqlite)
    await save(away, 'C8', { name: 'Lost' })
    for (const device of [away, here]) expect(await device.sync()).toMatchObject({ ok: true })
    goBack()
  },
}

test.for(Object.entries(WAYS))(
  'a device that %s while the log has a floor ends like the others',
  async ([way, begin]) => {
    const team = await createTeam()
    const { here, away, archive } = team
    await save(here, 'C1', { name: 'Anna', title: 'Buyer' })
    await save(away, 'C2', { name: 'Ben' })
    await saveWords(here, 'B1', { text: 'Words', _shared: true })
    await saveWords(away, 'B2', { text: 'Own words' })
    for (const device of [here, away, here]) expect(await device.sync()).toMatchObject({ ok: true })
    await save(here, 'C1', { title: null })
    await save(here, 'C2', { _del: true })
    await saveWords(here, 'B1', { _shared: null })
    await archive()
    for (const device of [here, away]) expect(await device.sync()).toMatchObject({ ok: true })
    await begin(team)
    await save(away, 'C1', { city: 'Hamburg' })
    const loads = countLoads(away)
    for (const device of [away, here, away]) expect(await device.sync()).toMatchObject({ ok: true })
    expect(loads()).toBeGreaterThan(0)
    expect(await shown(away)).toEqual(await shown(here))
    const names = (await shown(away)).map(({ fields }) => fields['name'])
    expect(names).toEqual(['Anna', 'Ben', ...(way.includes('restored') ? ['Lost'] : [])])
    expect(await words(away)).toEqual(['Own words'])
    expect(await words(here)).toEqual(['Words'])
    expect([await getMeta(away.db, 'isRereading'), await away.db.outbox.count()]).toEqual([false, 0])
  },
)

type Team = Awaited<ReturnType<typeof createTeam>>

/** Two members with a device each, and a way to let half a year pass after which the server archives its log. */
async function createTeam() {
  const world = { time: Date.UTC(2026, 10, 24, 12) }
  const { sqlite, files, handle } = createNodeServer(() => world.time)
  const [here, away] = await Promise.all([
    createDevice({ handle }, () => world.time),
    createDevice({ handle }, () => world.time),
  ])
  await joinAll([here, away])
  await giveToSecondMember(sqlite, away)
  const db = openWorkspace(sqlite, must(await getMeta(here.db, 'workspace'), 'workspace'))
  const archive = async () => {
    await here.sync()
    world.time += ARCHIVE_AGE + 60_000
    await buildSnapshot(db, files, { chunks: 99, now: world.time })
    for (let moved = 1; moved > 0;) {
      const archived = await archiveLog(db, files, { readers: [], now: world.time, least: 1 })
      if (!archived.ok) throw new Error(archived.kind)
      moved = archived.value
    }
  }
  return { here, away, sqlite, archive }
}

/** How often a device asks for the list of the snapshot. */
function countLoads(device: SyncDevice): () => number {
  const { fetch } = device
  let count = 0
  device.fetch = (url, init) => {
    if (url.endsWith('/sync/snapshot')) count += 1
    return fetch(url, init)
  }
  return () => count
}

const saveWords = (device: SyncDevice, id: string, patch: Record<string, string | true | null>) =>
  write(device.db, [{ entity: 'message-body', id, patch }], { label: 'toast.saved', now: device.now })

async function words({ db }: SyncDevice) {
  return (await recordStore(db).scan('message-body')).map(({ fields }) => fields['text']).toSorted()
}
