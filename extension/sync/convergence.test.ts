import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import type { Fields } from '#shared/fields/value.ts'
import { createFakeServer, type FakeServer } from '../../tests/harness/fake-server.ts'
import { FAULTS, flakyNetwork, type Fault } from '../../tests/harness/flaky-network.ts'
import { createDevice, joinAll, type SyncDevice } from '../../tests/harness/sync-device.ts'
import { lookupKeys } from '#shared/find/lookup-keys.ts'
import { findByKey } from '../store/find-by-key.ts'
import { undo } from '../store/undo.ts'
import { withLiveBases } from '../store/waiting.ts'
import { write } from '../store/write.ts'

// Two devices do anything, over a network that does anything, and die at any moment;
// the server is restored to an earlier moment. When the network heals, everybody has
// the same, the server holds every write that a person was told is kept, and holds it once.

type Step =
  | { readonly kind: 'edit'; readonly device: number; readonly record: number; readonly patch: Fields }
  | { readonly kind: 'undo' | 'sync' | 'restart'; readonly device: number }
  | { readonly kind: 'back-up' }
  | { readonly kind: 'go-back' }
  | { readonly kind: 'crash'; readonly device: number; readonly turns: number; readonly patch: Fields }
  | { readonly kind: 'pass'; readonly milliseconds: number }
  | { readonly kind: 'jump'; readonly device: number; readonly milliseconds: number }

const device = fc.integer({ min: 0, max: 1 })
const patch = fc.oneof(
  fc.record({ name: fc.constantFrom('Anna', 'Ben', 'Cleo') }),
  fc.record({ title: fc.option(fc.constantFrom('Buyer', 'Chief'), { nil: null }) }),
  fc.constantFrom<Fields>(
    { 'tags/vip': true },
    { 'tags/vip': null },
    { 'tags/eu': true },
    { _del: true },
    { _del: null },
  ),
  fc.record({
    email: fc.constantFrom('anna@holm.example', 'ben@ode.example'),
    phone: fc.constantFrom('+4915100000001', '+4915100000002'),
  }),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), device, record: fc.integer({ min: 0, max: 2 }), patch }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('sync' as const), device }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), device }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), device }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('crash' as const),
      device,
      turns: fc.integer({ min: 0, max: 80 }),
      patch,
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'back-up' }, { kind: 'go-back' }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.integer({ min: 1, max: 120_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('jump' as const),
      device,
      milliseconds: fc.constantFrom(-86_400_000, 86_400_000, -3_000_000_000, 3_000_000_000),
    }),
  },
)

/** Histories that once lost something. */
const FOUND: [Step[], Fault[], number][] = [
  // Acknowledged, not yet read back, then the server is restored: the next push must not hide it.
  [
    [
      { kind: 'sync', device: 0 },
      { kind: 'back-up' },
      { kind: 'edit', device: 1, record: 0, patch: { name: 'Anna' } },
      { kind: 'sync', device: 1 },
      { kind: 'edit', device: 1, record: 0, patch: { title: null } },
      { kind: 'go-back' },
    ],
    ['none', 'none', 'login-page'],
    1,
  ],
  // A challenge that arrives late, or twice, is no reason to sign a device out.
  [
    [
      { kind: 'restart', device: 0 },
      { kind: 'sync', device: 0 },
      { kind: 'sync', device: 0 },
      { kind: 'restart', device: 0 },
    ],
    ['late'],
    1,
  ],
]

test('devices converge under loss, doubling, reordering, lost answers, crashes and wrong clocks, and lose no kept write', async () => {
  const runs = Number(process.env['SYNC_RUNS'] ?? 60)
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 30 }),
      fc.array(fc.constantFrom(...FAULTS), { maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      play,
    ),
    { numRuns: runs, examples: FOUND, ...(process.env['SYNC_SEED'] && { seed: Number(process.env['SYNC_SEED']) }) },
  )
}, 120_000)

async function play(steps: readonly Step[], faults: readonly Fault[], pageSize: number): Promise<void> {
  const world = await createWorld(pageSize)
  let at = 0
  for (const one of world.devices) one.fetch = flakyNetwork(world.server.handle, () => faults[at++] ?? 'none')
  for (const next of steps) await take(world, next)
  await heal(world)
  await check(world)
  for (const one of world.devices) await one.db.delete()
}

type World = {
  readonly server: FakeServer
  readonly devices: SyncDevice[]
  readonly offsets: number[]
  time: number
  goBack: () => void
  readonly kept: string[]
  readonly actions: string[][]
}

async function createWorld(pageSize: number): Promise<World> {
  const world = {
    time: Date.UTC(2026, 10, 24),
    goBack: () => {},
    offsets: [0, 0],
    kept: [] as string[],
    actions: [[], []] as string[][],
  }
  const server = createFakeServer({ now: () => world.time, pageSize })
  const devices = [
    await createDevice(server, () => world.time + must(world.offsets[0])),
    await createDevice(server, () => world.time + must(world.offsets[1])),
  ]
  await joinAll(devices)
  return Object.assign(world, { server, devices })
}

async function take(world: World, next: Step): Promise<void> {
  if (next.kind === 'pass') return void (world.time += next.milliseconds)
  if (next.kind === 'jump') return void (world.offsets[next.device] = next.milliseconds)
  if (next.kind === 'back-up') return void (world.goBack = world.server.snapshot())
  if (next.kind === 'go-back') return world.goBack()
  const one = must(world.devices[next.device])
  if (next.kind === 'edit') await edit(world, next.device, `C${next.record}`, next.patch)
  if (next.kind === 'sync') await one.sync()
  if (next.kind === 'undo') await takeBack(world, next.device)
  if (next.kind === 'restart') await one.restart()
  if (next.kind === 'crash') await crash(world, next.device, next.patch, next.turns)
}

async function edit(world: World, index: number, id: string, fields: Fields): Promise<void> {
  const one = must(world.devices[index])
  const { db } = one
  const written = await write(db, [{ entity: 'contact', id, patch: fields }], { label: 'toast.changed', now: one.now })
  if (!written.ok) return
  world.kept.push(...(await opsOf(db, written.value.id)))
  must(world.actions[index]).push(written.value.id)
}

async function takeBack(world: World, index: number): Promise<void> {
  const one = must(world.devices[index])
  const id = must(world.actions[index]).pop()
  const undone = id === undefined ? null : await undo(one.db, id, { now: one.now })
  if (undone?.ok) world.kept.push(...(await opsOf(one.db, undone.value.id)))
}

/** The browser dies between two turns of its loop, with a write and an exchange under way. */
async function crash(world: World, index: number, fields: Fields, turns: number): Promise<void> {
  const one = must(world.devices[index])
  const { db } = one
  const stop = new AbortController()
  const running = [
    one.sync(stop.signal),
    write(db, [{ entity: 'contact', id: 'C0', patch: fields }], { label: 'toast.changed', now: one.now }),
  ]
  const settled = Promise.allSettled(running)
  for (let i = 0; i < turns; i += 1) await nextTurn()
  stop.abort()
  await one.restart()
  const [, written] = await settled
  if (written?.status === 'fulfilled' && 'value' in written.value && written.value.ok && 'id' in written.value.value)
    world.kept.push(...(await opsOf(one.db, written.value.value.id)))
}

async function opsOf(db: SyncDevice['db'], action: string): Promise<readonly string[]> {
  return (await db.actions.get(action))?.ops ?? []
}

/** The network is whole again and the wall clocks are set. */
async function heal({ devices, server, offsets }: World): Promise<void> {
  offsets.fill(0)
  for (const one of devices) one.fetch = server.handle
  for (let round = 0; round < 3; round += 1)
    for (const one of devices) expect(await one.sync()).toMatchObject({ ok: true })
}

async function check({ devices, server, kept }: World): Promise<void> {
  const ops = server.log().map(({ op }) => op)
  expect(new Set(ops).size).toBe(ops.length)
  expect(ops).toEqual(expect.arrayContaining(kept))
  for (const { db } of devices) {
    expect(await db.outbox.count()).toBe(0)
    const rows = await db.records.toArray()
    const shown = Object.fromEntries(
      rows.map(({ entity, id, fields, clocks }) => [`${entity}/${id}`, { fields, clocks }]),
    )
    expect(shown).toEqual(Object.fromEntries(server.records()))
    expect((await withLiveBases(db, rows)).every((row) => row.base === undefined)).toBe(true)
    for (const row of rows)
      for (const key of lookupKeys(row))
        expect(await findByKey(db, { key, entity: row.entity })).toContainEqual(expect.objectContaining({ id: row.id }))
  }
}
