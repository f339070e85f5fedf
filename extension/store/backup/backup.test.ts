// @vitest-environment node
import { sha256 } from '#shared/lib/sha256.ts'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import type { Fields } from '#shared/fields/value.ts'
import { must } from '#shared/lib/must.ts'
import { fail } from '#shared/lib/result.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { attachFile } from '../../commands/attach-file.ts'
import { findBlob } from '../blobs.ts'
import { openDatabase, type SidecardDatabase } from '../database.ts'
import { readHistory } from '../history.ts'
import { joinWorkspace } from '../join-workspace.ts'
import { lookupEmail } from '../lookup.ts'
import { getMeta, setMeta, type Session } from '../meta.ts'
import { recordStore } from '../record-store.ts'
import { memoryStore } from '../small-store.ts'
import { undo, write, type Edit } from '../write.ts'
import { makeBackup } from './make-backup.ts'
import { checkBackup } from './read-backup.ts'
import { restoreBackup, type RestoreOptions } from './restore-backup.ts'

let made = 0
const NOON = Date.UTC(2026, 10, 24, 12)
const { signal } = new AbortController()
const SESSION: Session = {
  server: 'https://crm.example',
  device: 'D1',
  deviceName: 'Laptop',
  workspaceName: 'Team',
  member: { id: 'M1', name: 'Lena', role: 'owner' },
  ended: null,
}

async function freshDatabase(): Promise<SidecardDatabase> {
  made += 1
  return openDatabase(`backup-${made}`, { certificates: memoryStore() })
}

async function save(db: SidecardDatabase, id: string, patch: Fields, at = NOON, entity: Edit['entity'] = 'contact') {
  const written = await write(db, [{ entity, id, patch }], { label: 'toast.saved', now: () => at })
  if (!written.ok) throw new Error(written.detail ?? written.kind)
}

async function backup(db: SidecardDatabase): Promise<Blob> {
  return (await makeBackup(db, { now: NOON, signal })).file
}

const restore = (db: SidecardDatabase, file: Blob, options: Partial<RestoreOptions> = {}) =>
  restoreBackup(db, file, { now: () => NOON + 1, signal, ...options })

async function contents(db: SidecardDatabase) {
  const records = (await db.records.toArray()).map(({ entity, id, fields, clocks }) => ({ entity, id, fields, clocks }))
  return {
    records,
    history: await db.history.toArray(),
    workspace: await getMeta(db, 'workspace'),
  }
}

/** Everything there is, to see that nothing was touched. */
async function everything(db: SidecardDatabase) {
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])))
}

const linesOf = async (file: Blob): Promise<string[]> =>
  gunzipSync(await file.bytes())
    .toString()
    .trimEnd()
    .split('\n')
const packed = (lines: readonly string[]): Blob => new Blob([gzipSync(lines.map((line) => `${line}\n`).join(''))])

const value = fc.oneof(fc.string({ maxLength: 40 }), fc.constant(null))
const fields = fc.record(
  { name: value, city: value, title: value, 'tags/vip': fc.option(fc.constant(true)) },
  { requiredKeys: [] },
)

test('a backup on an empty device gives back every record, clock, key and change', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.constantFrom('C1', 'C2', 'C3', 'C4'),
          fields.filter((patch) => Object.keys(patch).length > 0),
        ),
        { minLength: 1, maxLength: 12 },
      ),
      async (steps) => {
        const [one, other] = [await freshDatabase(), await freshDatabase()]
        for (const [step, [id, patch]] of steps.entries()) await save(one, id, patch, NOON + step)
        expect(await restore(other, await backup(one))).toMatchObject({ ok: true })
        expect(await contents(other)).toEqual(await contents(one))
        expect(await other.seeds.toArray()).toEqual(await one.seeds.toArray())
      },
    ),
    { numRuns: 40 },
  )
})

test('a thousand people keep their place among many parts, and progress reaches the end', async () => {
  const [one, other] = [await freshDatabase(), await freshDatabase()]
  const edits = Array.from({ length: 4_500 }, (_, index) => ({
    entity: 'contact' as const,
    id: `C${index}`,
    patch: { name: `Person ${index}`, email: `p${index}@kestrel.example` },
  }))
  await write(one, edits, { label: 'toast.saved', now: () => NOON })
  const shares: number[] = []
  const { file, counts } = await makeBackup(one, { now: NOON, signal, onProgress: (share) => shares.push(share) })
  expect(counts).toMatchObject({ records: 4_500, history: 4_500 })
  expect(shares.at(-1)).toBe(1)
  expect(await checkBackup(file, { signal })).toMatchObject({ ok: true, value: { counts } })
  expect(await restore(other, file, { onProgress: (share) => shares.push(share) })).toEqual({
    ok: true,
    value: { changed: 4_500, same: 0 },
  })
  expect(shares.at(-1)).toBe(1)
  expect((await lookupEmail(other, 'p4499@kestrel.example')).map(({ id }) => id)).toEqual(['C4499'])
})

test('an old backup never undoes newer edits, whoever made them, and restoring twice changes nothing more', async () => {
  const db = await freshDatabase()
  await save(db, 'C1', { name: 'Anna', city: 'Lund', tier: 'B' })
  const file = await backup(db)
  await save(db, 'C1', { city: 'Malmö' }, NOON + 1_000)
  const hlc = packClock({ time: NOON + 2_000, counter: 0, device: deviceMark('theirs') })
  await recordStore(db).apply([{ entity: 'contact', record: 'C1', hlc, patch: { tier: 'A' } }])
  expect(await restore(db, file)).toEqual({ ok: true, value: { changed: 0, same: 1 } })
  expect(must(await recordStore(db).get('contact', 'C1')).fields).toEqual({ name: 'Anna', city: 'Malmö', tier: 'A' })
  expect(await db.outbox.count()).toBe(2)
})

test('on request newer edits go back to the backup, as an action that can be undone', async () => {
  const db = await freshDatabase()
  await save(db, 'C1', { name: 'Anna', city: 'Lund' })
  const file = await backup(db)
  await save(db, 'C1', { city: 'Malmö', title: 'Buyer' }, NOON + 1_000)
  await save(db, 'C2', { name: 'Ben' }, NOON + 1_000)
  expect(await restore(db, file, { putBack: true, now: () => NOON + 2_000 })).toEqual({
    ok: true,
    value: { changed: 1, same: 0 },
  })
  expect(must(await recordStore(db).get('contact', 'C1')).fields).toEqual({ name: 'Anna', city: 'Lund' })
  expect(must(await recordStore(db).get('contact', 'C2')).fields).toEqual({ name: 'Ben' })
  const action = must(await db.actions.orderBy('rev').last())
  await undo(db, action.id, { now: () => NOON + 3_000 })
  expect(must(await recordStore(db).get('contact', 'C1')).fields).toEqual({
    name: 'Anna',
    city: 'Malmö',
    title: 'Buyer',
  })
})

test('values that were lost come back under the clocks they had, and wait for the server', async () => {
  const db = await freshDatabase()
  await save(db, 'C1', { name: 'Anna' })
  await save(db, 'C1', { city: 'Lund' }, NOON + 1_000)
  const file = await backup(db)
  const before = must(await recordStore(db).get('contact', 'C1'))
  await Promise.all([db.records.clear(), db.outbox.clear(), db.history.clear()])
  expect(await restore(db, file)).toEqual({ ok: true, value: { changed: 1, same: 0 } })
  expect(must(await recordStore(db).get('contact', 'C1'))).toMatchObject({
    fields: before.fields,
    clocks: before.clocks,
  })
  expect((await db.outbox.orderBy('n').toArray()).map(({ n, hlc }) => [n, hlc])).toEqual([
    [3, before.clocks['name']],
    [4, before.clocks['city']],
  ])
  expect((await readHistory(db, 'contact', 'C1'))?.sets).toHaveLength(2)
  await save(db, 'C1', { city: 'Ystad' }, NOON - 86_400_000)
  expect(must(await recordStore(db).get('contact', 'C1')).fields['city']).toBe('Ystad')
})

test('a clock past the end of time in a backup never outlives an edit', async () => {
  const [db, other] = [await freshDatabase(), await freshDatabase()]
  await save(db, 'C1', { name: 'Anna' })
  await db.records.update(['contact', 'C1'], { clocks: { name: 'zzzzzzzzzzz-----' } })
  expect(await restore(other, await backup(db))).toMatchObject({ ok: true, value: { changed: 1 } })
  await save(other, 'C1', { name: 'Anna Holm' }, NOON + 2)
  expect(must(await recordStore(other).get('contact', 'C1')).fields['name']).toBe('Anna Holm')
})

test('a backup of another workspace is refused where there is something, and where the device is signed in', async () => {
  const [one, busy, signedIn] = [await freshDatabase(), await freshDatabase(), await freshDatabase()]
  await save(one, 'C1', { name: 'Anna' })
  const file = await backup(one)
  await save(busy, 'C9', { name: 'Ben' })
  await setMeta(signedIn, 'session', SESSION)
  for (const db of [busy, signedIn]) {
    const before = await everything(db)
    expect(await restore(db, file)).toMatchObject({ ok: false, kind: 'other-workspace' })
    expect(await everything(db)).toEqual(before)
  }
})

test('whoever writes or joins a team while a backup is read keeps what they have, and gets nothing of it', async () => {
  const one = await freshDatabase()
  await save(one, 'C1', { name: 'Anna' })
  const file = await backup(one)
  const meanwhile = async (db: SidecardDatabase, transaction: number, happens: () => Promise<unknown>) => {
    const change = db.change.bind(db)
    const spy = vi.spyOn(db, 'change')
    for (let i = 0; i < transaction; i += 1) spy.mockImplementationOnce(change)
    spy.mockImplementationOnce(async (tables, work) => {
      await happens()
      return change(tables, work)
    })
    const restored = await restore(db, file)
    spy.mockRestore()
    return restored
  }
  const writer = await freshDatabase()
  expect(await meanwhile(writer, 0, () => save(writer, 'C2', { name: 'Ben' }))).toEqual(fail('other-workspace'))
  const joiner = await freshDatabase()
  const join = () => joinWorkspace(joiner, { workspace: 'TEAM', session: SESSION })
  expect(await meanwhile(joiner, 1, join)).toEqual(fail('other-workspace'))
  expect((await writer.records.toArray()).map(({ id }) => id)).toEqual(['C2'])
  expect(await joiner.records.count()).toBe(0)
  expect(await getMeta(joiner, 'workspace')).toBe('TEAM')
})

test('whatever is damaged, cut, doubled or foreign is named, and nothing changes', async () => {
  const [one, db] = [await freshDatabase(), await freshDatabase()]
  await save(one, 'C1', { name: 'Anna' })
  await save(one, 'C2', { name: 'Ben' })
  const file = await backup(one)
  const bytes = await file.bytes()
  const lines = await linesOf(file)
  const before = await everything(db)
  const altered = lines.map((line) => line.replace('"Anna"', '"Hugo"'))
  const cases: readonly [string, Blob, string][] = [
    ['an empty file', new Blob([]), 'foreign'],
    ['a text', new Blob(['name,email']), 'foreign'],
    ['another gzip file', packed(['{"hello":1}']), 'foreign'],
    ['a value that was changed', packed(altered), 'damaged'],
    ['a row that was left out', packed(lines.filter((_, index) => index !== 1)), 'damaged'],
    [
      'a part that was left out',
      packed(lines.filter((line) => !line.includes('"part":"records"') && !line.includes('"fields"'))),
      'damaged',
    ],
    ['a row that was doubled', packed([...lines.slice(0, 2), ...lines.slice(1)]), 'damaged'],
    ['a file without its end', packed(lines.slice(0, -1)), 'cut'],
    ['something behind the end', packed([...lines, '{}']), 'damaged'],
    ['half of the bytes', new Blob([bytes.slice(0, Math.floor(bytes.length / 2))]), 'cut'],
    ['a later format', packed([must(lines[0]).replace('"format":2', '"format":3'), ...lines.slice(1)]), 'newer'],
  ]
  for (const [name, broken, kind] of cases) {
    expect(await restore(db, broken), name).toMatchObject({ ok: false, kind })
    expect(await everything(db), name).toEqual(before)
  }
})

test('any byte that flips is noticed before anything is written, or changes nothing of what the file holds', async () => {
  const one = await freshDatabase()
  for (const id of ['C1', 'C2', 'C3']) await save(one, id, { name: `Person ${id}`, city: 'Lund' })
  const bytes = await (await backup(one)).bytes()
  let db = await freshDatabase()
  let before = JSON.stringify(await everything(db))
  await fc.assert(
    // The ten bytes of the gzip head hold a time and a system that nobody reads.
    fc.asyncProperty(
      fc.integer({ min: 10, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const broken = Uint8Array.from(bytes)
        broken[at] = (broken[at] ?? 0) ^ flip
        const restored = await restore(db, new Blob([broken]))
        if (restored.ok) {
          // Packing has bits without a meaning, such as which block is the last before an empty one.
          expect(await fieldsOf(db)).toEqual(await fieldsOf(one))
          db = await freshDatabase()
          before = JSON.stringify(await everything(db))
        } else expect(JSON.stringify(await everything(db))).toBe(before)
      },
    ),
    { numRuns: 150 },
  )
})

async function fieldsOf(db: SidecardDatabase) {
  return (await recordStore(db).scan('contact')).map(({ id, fields }) => ({ id, fields }))
}

test('sums that fit do not make a hostile file welcome: shapes are checked row by row', async () => {
  const [one, db] = [await freshDatabase(), await freshDatabase()]
  await save(one, 'C1', { name: 'Anna' })
  const head = must((await linesOf(await backup(one)))[0])
  const forge = async (row: string): Promise<Blob> => {
    const seal = JSON.stringify({ part: 'records', rows: 1, sha256: await sha256(`${row}\n`) })
    const foot = JSON.stringify({
      end: true,
      counts: { records: 1, history: 0, seeds: 0 },
      sha256: await sha256([head, seal].join('\n')),
    })
    return packed([head, row, seal, foot])
  }
  const clock = packClock({ time: NOON, counter: 0, device: deviceMark('x') })
  const hostile = [
    '{"entity":"contact","id":"C1","fields":{"constructor":"x"},"clocks":{}}',
    '{"entity":"contact","id":"../C1","fields":{},"clocks":{}}',
    '{"entity":"contact","id":"C1","fields":{"name":{"a":1}},"clocks":{}}',
    `{"entity":"contact","id":"C1","fields":{},"clocks":{"name":"${clock}x"}}`,
    '[]',
    'null',
  ]
  for (const row of hostile)
    expect(await restore(db, await forge(row)), row).toMatchObject({ ok: false, kind: 'damaged' })
  const polluted = await forge(
    `{"entity":"contact","id":"C1","fields":{"__proto__":"x","name":"A"},"clocks":{"name":"${clock}"}}`,
  )
  await restore(db, polluted)
  expect(Object.keys((await recordStore(db).get('contact', 'C1'))?.fields ?? {})).not.toContain('__proto__')
})

test('a small file that unpacks without end is stopped', async () => {
  const db = await freshDatabase()
  const bomb = new Blob([gzipSync(Buffer.alloc(60_000_000, 0x20))])
  expect(bomb.size).toBeLessThan(100_000)
  expect(await restore(db, bomb)).toMatchObject({ ok: false, kind: 'damaged' })
  const manyLines = packed([must((await linesOf(await backup(db)))[0]), ...Array.from({ length: 200_000 }, () => '{}')])
  expect(await restore(db, manyLines)).toMatchObject({ ok: false, kind: 'damaged' })
})

test('a person may stop in the middle, and finish another time', async () => {
  const [one, other] = [await freshDatabase(), await freshDatabase()]
  await write(
    one,
    Array.from({ length: 4_500 }, (_, i) => ({ entity: 'contact' as const, id: `C${i}`, patch: { name: `P${i}` } })),
    { label: 'toast.saved', now: () => NOON },
  )
  const file = await backup(one)
  const stop = new AbortController()
  await expect(
    restore(other, file, { signal: stop.signal, onProgress: (share) => share > 0.5 && stop.abort() }),
  ).rejects.toThrow()
  expect(await restore(other, file)).toMatchObject({ ok: true })
  expect((await contents(other)).records).toEqual((await contents(one)).records)
})

test('files are in the backup with their bytes, and wait to be sent again after a restore', async () => {
  const [one, db] = [await freshDatabase(), await freshDatabase()]
  const bytes = new Uint8Array(1_300_000).map((_, at) => (at * 31) % 251)
  const file = { name: 'plan.pdf', type: 'application/pdf', size: bytes.length, arrayBuffer: async () => bytes.buffer }
  const attached = await attachFile({ db: one, now: () => NOON }, { file, contactIds: ['C1'] })
  expect(attached.ok).toBe(true)
  const packed = await backup(one)
  expect((await restore(db, packed)).ok).toBe(true)
  const hash = await sha256(bytes)
  expect(await findBlob(db, hash)).toMatchObject({ state: 'local' })
  expect((await findBlob(db, hash))?.bytes).toEqual(bytes)
})

test('a backup of the first format is read for ever', async () => {
  const db = await freshDatabase()
  const fixture = readFileSync(new URL('fixtures/2026-11-format-1.sidecard', import.meta.url))
  expect(await restore(db, new Blob([fixture]))).toMatchObject({ ok: true, value: { changed: 2 } })
  expect((await lookupEmail(db, 'zhou.min@haichuan-robot.example'))[0]?.fields['name']).toBe('周敏')
})
