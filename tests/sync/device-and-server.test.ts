import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { SHARED } from '#shared/fields/validate.ts'
import { MAX_CLOCK_AHEAD } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import type { MailView, ViewMessage } from '#shared/clip/mail-view.ts'
import { saveConversation } from '../../extension/commands/save-conversation.ts'
import { bodyOf } from '../../extension/store/message-body.ts'
import { getMeta } from '../../extension/store/meta.ts'
import { undo } from '../../extension/store/undo.ts'
import { write } from '../../extension/store/write.ts'
import { listSettled } from '../../extension/sync/settled.ts'
import { createNodeServer } from '../harness/node-server.ts'
import { giveToSecondMember } from '../harness/second-member.ts'
import { rememberServer } from '../harness/set-back.ts'
import { copyOf, createDevice, joinAll, pair, type SyncDevice } from '../harness/sync-device.ts'

// The real device against the real server: its routes, its checks and its SQL, on a database in memory.

async function createWorld() {
  const world = { time: Date.UTC(2026, 10, 24, 12) }
  const { sqlite, handle } = createNodeServer(() => world.time)
  const [laptop, desk] = await Promise.all([
    createDevice({ handle }, () => world.time),
    createDevice({ handle }, () => world.time),
  ])
  await joinAll([laptop, desk])
  return { world, laptop, desk, sqlite, handle }
}

/** The same, the desk a colleague's. */
async function createTeam() {
  const world = await createWorld()
  await giveToSecondMember(world.sqlite, world.desk)
  return world
}

const save = (device: SyncDevice, id: string, patch: Record<string, string | boolean | null>) =>
  write(device.db, [{ entity: 'contact', id, patch }], { label: 'toast.saved', now: device.now })

async function shown({ db }: SyncDevice) {
  const rows = (await db.records.toArray()).filter(({ isGone }) => isGone !== true)
  return rows.map(({ entity, id, fields, clocks }) => ({ entity, id, fields, clocks }))
}

test('two devices and the server agree, whatever was edited where', async () => {
  const { world, laptop, desk } = await createWorld()
  await save(laptop, 'C1', { name: 'Anna Holm', phone: '+4915112345678', 'tags/vip': true })
  for (const device of [laptop, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  await save(laptop, 'C1', { phone: '+4915100000001', title: 'Buyer' })
  world.time += 60_000
  await save(desk, 'C1', { phone: '+4915100000002', 'tags/vip': null })
  for (const device of [desk, laptop, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  expect(await shown(laptop)).toEqual(await shown(desk))
  expect(must((await shown(desk))[0]).fields).toEqual({ name: 'Anna Holm', phone: '+4915100000002', title: 'Buyer' })
  expect(await listSettled(laptop.db)).toMatchObject([{ key: 'phone', ours: '+4915100000001', kept: '+4915100000002' }])
})

test('lost answers and many changes: everything arrives once', async () => {
  const { laptop, desk, handle, sqlite } = await createWorld()
  const edits = Array.from({ length: 1_200 }, (_, i) => ({
    entity: 'contact' as const,
    id: `C${i}`,
    patch: { name: `Person ${i}` },
  }))
  await write(laptop.db, edits, { label: 'toast.saved', now: laptop.now })
  let calls = 0
  laptop.fetch = async (url, init) => {
    const answer = await handle(url, init)
    calls += 1
    if (calls % 2 === 1) throw new TypeError('Failed to fetch')
    return answer
  }
  for (let i = 0; i < 12; i += 1) await laptop.sync()
  expect(await laptop.db.outbox.count()).toBe(0)
  expect(await desk.sync()).toMatchObject({ ok: true, pulled: 1_200 })
  expect(await desk.db.records.count()).toBe(1_200)
  expect(sqlite.database.prepare('SELECT count(*) AS total FROM changes').get()).toMatchObject({ total: 1_200 })
})

test('a clock that runs days ahead is stamped anew, and both sides end with the same clocks', async () => {
  const { world, laptop, desk } = await createWorld()
  const fast = { ...laptop, now: () => world.time + 9 * 86_400_000 }
  await save(fast, 'C1', { name: 'From the future' })
  await laptop.sync()
  world.time += MAX_CLOCK_AHEAD + 1
  await save(desk, 'C1', { name: 'Anna Holm' })
  for (const device of [desk, laptop, desk]) await device.sync()
  expect(await shown(laptop)).toEqual(await shown(desk))
  expect(must((await shown(laptop))[0]).fields).toEqual({ name: 'Anna Holm' })
})

test('the words of a mail stay with the member, and a session that ended is renewed', async () => {
  const { world, laptop, desk } = await createWorld()
  await write(laptop.db, [{ entity: 'message-body', id: 'B1', patch: { message: 'M1', text: 'Hello' } }], {
    label: 'toast.saved',
    now: laptop.now,
  })
  world.time += 40 * 86_400_000
  expect(await laptop.sync()).toMatchObject({ ok: true, pushed: 1 })
  expect(await desk.sync()).toMatchObject({ ok: true, pulled: 1 })
})

test('of a copied profile each goes on as a device of its own, and no word of either is lost', async () => {
  const { world, laptop, desk, sqlite, handle } = await createWorld()
  await save(laptop, 'C0', { name: 'Before the copy' })
  await laptop.sync()
  const twin = await copyOf(laptop, { handle }, () => world.time)
  // Both write at one moment: the same number, and the same clock for another value.
  await save(laptop, 'C1', { name: 'From the laptop' })
  await save(twin, 'C1', { name: 'From the copy' })
  await save(twin, 'C2', { name: 'Only the copy' })
  const shared = must(await getMeta(laptop.db, 'device'))
  for (const device of [laptop, twin, laptop, desk, twin]) expect(await device.sync()).toMatchObject({ ok: true })
  expect(await getMeta(laptop.db, 'device')).toBe(shared)
  expect(await getMeta(twin.db, 'device')).not.toBe(shared)
  expect(await shown(twin)).toEqual(await shown(laptop))
  expect(await shown(desk)).toEqual(await shown(laptop))
  const rows = sqlite.database.prepare('SELECT device, n, hlc FROM changes ORDER BY seq').all()
  expect(rows.length).toBe(4)
  expect(new Set(rows.map(({ hlc }) => hlc)).size).toBe(4)
  // The key is its own too: a new token is to be had after a restart.
  await twin.restart()
  await save(twin, 'C3', { name: 'Later' })
  expect(await twin.sync()).toMatchObject({ ok: true, pushed: 1 })
})

test('an undo after the device changed takes back what it wrote as the other', async () => {
  const { world, laptop, handle } = await createWorld()
  const twin = await copyOf(laptop, { handle }, () => world.time)
  await save(laptop, 'C1', { name: 'From the laptop' })
  await laptop.sync()
  const kept = await save(twin, 'C2', { name: 'Only the copy' })
  if (!kept.ok) throw new Error(kept.kind)
  await twin.sync()
  expect(await undo(twin.db, kept.value.id, { now: twin.now })).toMatchObject({ ok: true, value: { kept: [] } })
})

test('a server that was set back asks for what it lost before it takes anything newer', async () => {
  const { world, laptop, sqlite } = await createWorld()
  await save(laptop, 'C1', { name: 'Kept' })
  await laptop.sync()
  const kept = ['changes', 'records', 'numbers'].map(
    (table) => [table, sqlite.database.prepare(`SELECT * FROM ${table}`).all()] as const,
  )
  await save(laptop, 'C2', { name: 'Lost' })
  await laptop.sync()
  for (const [table, rows] of kept) {
    sqlite.database.exec(`DELETE FROM ${table}`)
    for (const { deleted: _, shared: __, ...row } of rows)
      sqlite.database
        .prepare(
          `INSERT INTO ${table} (${Object.keys(row).join()}) VALUES (${Object.keys(row)
            .map(() => '?')
            .join()})`,
        )
        .run(...Object.values(row))
  }
  world.time += 1_000
  await save(laptop, 'C3', { name: 'New' })
  expect(await laptop.sync()).toMatchObject({ ok: true })
  expect(sqlite.database.prepare('SELECT n, record FROM changes ORDER BY seq').all()).toEqual([
    { n: 1, record: 'C1' },
    { n: 2, record: 'C2' },
    { n: 3, record: 'C3' },
  ])
})

test('two members who keep one mail each keep its words for themselves', async () => {
  const { laptop, desk, sqlite } = await createTeam()
  for (const device of [laptop, desk]) {
    await saveMail(device)
    expect(await device.sync()).toMatchObject({ ok: true })
    expect(await device.db.refused.count()).toBe(0)
  }
  await laptop.sync()
  const scopes = sqlite.database.prepare(`SELECT scope FROM records WHERE entity = 'message-body' ORDER BY scope`).all()
  expect(scopes.map(({ scope }) => scope)).toEqual(
    ['u:M2', `u:${(await getMeta(laptop.db, 'session'))?.member.id}`].toSorted(),
  )
  for (const device of [laptop, desk]) {
    const [body] = (await shown(device)).filter(({ entity }) => entity === 'message-body')
    const [message] = (await shown(device)).filter(({ entity }) => entity === 'message')
    expect((await bodyOf(device.db, must(message).id))?.id).toBe(must(body).id)
  }
})

test('words that were kept before there was a team become the member’s, and an undo still knows them', async () => {
  const { world, laptop, handle } = await createWorld()
  const lone = await createDevice({ handle }, () => world.time)
  const kept = await saveMail(lone)
  expect((await shown(lone)).filter(({ entity }) => entity !== 'conversation').map(({ id }) => id)).toHaveLength(2)
  await pair(laptop, lone)
  await saveMail(laptop)
  for (const device of [lone, laptop, lone]) expect(await device.sync()).toMatchObject({ ok: true })
  expect(await shown(lone)).toEqual(await shown(laptop))
  expect((await shown(lone)).filter(({ entity }) => entity === 'message-body')).toHaveLength(1)
  expect(await undo(lone.db, kept, { now: lone.now })).toMatchObject({ ok: true })
})

async function saveMail({ db, now }: SyncDevice): Promise<string> {
  const message: ViewMessage = {
    via: 'dom',
    confidence: 1,
    messageId: 'X1',
    from: [{ name: 'Anna', address: 'anna@holm.example' }],
    to: [],
    cc: [],
    bcc: [],
    date: '24 Nov 2026',
    text: 'Dear Mei',
    html: '',
    attachments: [],
  }
  const view: MailView = {
    provider: 'roundcube',
    adapterVersion: 1,
    key: 'k',
    url: 'https://mail.example/',
    threadId: 'T1',
    subject: 'Samples',
    messages: [message],
    missed: [],
  }
  const saved = await saveConversation.run({ db, now }, { view, contactIds: ['C1'] })
  if (!saved.ok) throw new Error(saved.kind)
  return saved.value.id
}

test('words that are shared come to a colleague, and leave nothing behind when they are taken back', async () => {
  const { laptop, desk } = await createTeam()
  await saveMail(laptop)
  const [{ id }] = [must((await shown(laptop)).find(({ entity }) => entity === 'message-body'))]
  const share = (value: true | null) =>
    write(laptop.db, [{ entity: 'message-body', id, patch: { [SHARED]: value } }], { label: 'x', now: laptop.now })
  const traces = async () => [
    (await shown(desk)).filter((record) => record.id === id).map(({ fields }) => fields['text']),
    (await desk.db.history.toArray()).filter(({ record }) => record === id).length,
    await desk.db.lent.count(),
  ]
  await laptop.sync()
  await desk.sync()
  expect(await traces()).toEqual([[], 0, 0])
  await share(true)
  await write(laptop.db, [{ entity: 'message-body', id, patch: { reply: 'Yes' } }], { label: 'x', now: laptop.now })
  for (const device of [laptop, desk]) await device.sync()
  expect(await traces()).toEqual([['Dear Mei'], 1, 1])
  await write(laptop.db, [{ entity: 'message-body', id, patch: { text: 'Dear Mei,' } }], {
    label: 'x',
    now: laptop.now,
  })
  for (const device of [laptop, desk]) await device.sync()
  expect(await traces()).toEqual([['Dear Mei,'], 2, 1])
  await share(null)
  for (const device of [laptop, desk]) await device.sync()
  expect(await traces()).toEqual([[], 0, 0])
  expect((await shown(laptop)).filter((record) => record.id === id)).toHaveLength(1)
})

test('words of a colleague are not offered to a restored server: they come again from their owner, or not at all', async () => {
  const { laptop, desk, sqlite } = await createTeam()
  const goBack = rememberServer(sqlite)
  await saveMail(laptop)
  const { id } = must((await shown(laptop)).find(({ entity }) => entity === 'message-body'))
  await write(laptop.db, [{ entity: 'message-body', id, patch: { [SHARED]: true } }], { label: 'x', now: laptop.now })
  for (const device of [laptop, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  goBack()
  expect(await desk.sync()).toMatchObject({ ok: true })
  const theirs = () => sqlite.database.prepare('SELECT scope FROM records WHERE id = ?').all(id)
  expect(theirs()).toEqual([])
  expect((await shown(desk)).filter((record) => record.id === id)).toEqual([])
  for (const device of [laptop, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  expect(theirs()).toMatchObject([{ scope: `u:${must(await getMeta(laptop.db, 'session')).member.id}` }])
  expect((await shown(desk)).filter((record) => record.id === id)).toMatchObject([{ fields: { text: 'Dear Mei' } }])
})

test('a member who may read other things reads the log anew, and what does not come again goes', async () => {
  const { laptop, desk, sqlite } = await createTeam()
  await save(laptop, 'C1', { name: 'Anna Holm' })
  await save(desk, 'C2', { name: 'Kept too' })
  for (const device of [laptop, desk]) await device.sync()
  await save(desk, 'C3', { name: 'Waits' })
  // As if the scope of this record had never been the member's.
  sqlite.database.exec(`UPDATE changes SET scope = 'g:board' WHERE record = 'C1'`)
  sqlite.database.exec(`UPDATE members SET scope_epoch = 2 WHERE id = 'M2'`)
  expect(await desk.sync()).toMatchObject({ ok: true })
  expect((await shown(desk)).map(({ id }) => id)).toEqual(['C2', 'C3'])
  expect((await desk.db.history.toArray()).map(({ record }) => record).toSorted()).toEqual(['C2', 'C3'])
  expect(await desk.db.outbox.count()).toBe(0)
})
