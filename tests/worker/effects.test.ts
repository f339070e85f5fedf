import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { expect, test, vi } from 'vitest'
import { systemRandom } from '#shared/lib/ids.ts'
import { SNAPSHOT_CHANGES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { countDead, GRACE, LEASE, MAX_TRIES } from '../../worker/db/effects.ts'
import { workspaceDb, workspacePort } from '../../worker/db/workspace-db.ts'
import { consumeEffects } from '../../worker/effects/consume.ts'
import type { EffectKinds, EffectName } from '../../worker/effects/effect.ts'
import { EFFECT_KINDS } from '../../worker/effects/kinds.ts'
import { sweep } from '../../worker/effects/sweep.ts'
import { prodLimits } from '../harness/prod-limits.ts'
import { change, clock, env, jobEnv, logged, pushFrom, rowsOf, signedIn } from './team.ts'

const HOUR = 60 * 60_000
const log = (requestId: string, error: unknown) => void logged.push({ requestId, error })

/** What a kind did, in order, and how its runs end: the next ending is taken for each run, then all are done. */
function kindsThat(...endings: ('done' | 'more' | Error)[]): { kinds: EffectKinds; did: string[] } {
  const did: string[] = []
  const run = async ({ key }: EffectName) => {
    did.push(key)
    const ending = endings.shift() ?? 'done'
    if (ending instanceof Error) throw ending
    return ending
  }
  return { kinds: { test: { run } }, did }
}

/** An effect as the batch of a push leaves it. */
async function caused(key = 'once', kind = 'test'): Promise<EffectName> {
  const { ws } = await signedIn()
  await rowsOf(ws, 'INSERT INTO effects (ws, kind, key, due_at) SELECT ?1, ?2, ?3, ?4', kind, key, clock.now)
  return { ws, kind, key }
}

async function stateOf({ ws, key }: EffectName) {
  const [row] = await rowsOf(ws, 'SELECT state, tries, error FROM effects WHERE ws = ?1 AND key = ?2', key)
  return row
}

/** What consumers sent on, newest last. */
const sentOn: EffectName[] = []

/** One delivery of a batch to a consumer, at an hour of its own. */
async function deliver(
  kinds: EffectKinds,
  effects: readonly unknown[],
  { now = clock.now, limits = prodLimits(env, 'paid') } = {},
) {
  const messages = effects.map((body, i) => ({ id: `m${i}`, timestamp: new Date(0), attempts: 1, body }))
  const batch = createMessageBatch('sidecard-effects', messages)
  const sendBatch = async (sent: Iterable<{ body: EffectName }>) =>
    void sentOn.push(...[...sent].map(({ body }) => body))
  await consumeEffects(batch, {
    kinds,
    env: { ...limits.env, EFFECTS: { sendBatch } as never },
    now: () => now,
    random: systemRandom,
    log,
  })
  return getQueueResult(batch, createExecutionContext())
}

/** What the sweep would send for a workspace. */
async function swept(ws: string, now: number): Promise<EffectName[]> {
  const sent: EffectName[] = []
  const queue = {
    sendBatch: async (messages: Iterable<{ body: EffectName }>) =>
      void sent.push(...[...messages].map(({ body }) => body)),
  }
  await sweep(workspacePort(prodLimits(env).env, ws), queue as never, { now, log })
  return sent.filter((effect) => effect.ws === ws)
}

test('an effect is done once and marked', async () => {
  const effect = await caused()
  const { kinds, did } = kindsThat()
  expect(await deliver(kinds, [effect])).toMatchObject({ explicitAcks: ['m0'], retryMessages: [] })
  expect([did, await stateOf(effect)]).toEqual([['once'], { state: 'done', tries: 1, error: null }])
})

test('a message that comes several times, also at once, does it once', async () => {
  const effect = await caused()
  const { kinds, did } = kindsThat()
  await Promise.all([deliver(kinds, [effect, effect]), deliver(kinds, [effect]), deliver(kinds, [effect, effect])])
  expect([did, await stateOf(effect)]).toEqual([['once'], { state: 'done', tries: 1, error: null }])
  expect(await swept(effect.ws, clock.now + HOUR)).toEqual([])
})

test('a message that is lost is sent again by the sweep, once it had time to come by itself', async () => {
  const effect = await caused()
  expect(await swept(effect.ws, clock.now + GRACE - 1)).toEqual([])
  expect(await swept(effect.ws, clock.now + GRACE)).toEqual([effect])
  const { kinds, did } = kindsThat()
  await deliver(kinds, [effect], { now: clock.now + GRACE })
  expect([did, await stateOf(effect)]).toEqual([['once'], { state: 'done', tries: 1, error: null }])
})

test.for(['before', 'after'] as const)(
  'a consumer that dies with the mark (%s it was written) is followed by another after its claim, and marked once',
  async (at) => {
    const effect = await caused()
    const { kinds, did } = kindsThat()
    const limits = prodLimits(env, 'paid')
    limits.failAt(1, at, 'D1_ERROR: Network connection lost.')
    await expect(deliver(kinds, [effect], { limits })).rejects.toThrow('connection lost')
    // The queue brings the message back at once; the claim of the dead one still stands.
    expect(await deliver(kinds, [effect])).toMatchObject({ explicitAcks: ['m0'] })
    expect(did).toEqual(['once'])
    const later = clock.now + LEASE + GRACE
    const again = await swept(effect.ws, later)
    expect(again).toEqual(at === 'before' ? [effect] : [])
    await deliver(kinds, again, { now: later })
    expect(did).toEqual(at === 'before' ? ['once', 'once'] : ['once'])
    expect(await stateOf(effect)).toMatchObject({ state: 'done' })
  },
)

test('a run that fails waits longer each time, says why, and holds up nobody', async () => {
  const [sick, well] = [await caused('sick'), await caused('well')]
  const { kinds, did } = kindsThat(new Error('no answer'), 'done', new Error('no answer'))
  const first = await deliver(kinds, [sick, well])
  expect(first).toMatchObject({ explicitAcks: ['m1'], retryMessages: [{ msgId: 'm0' }] })
  expect(await stateOf(sick)).toEqual({ state: 'due', tries: 1, error: 'Error: no answer' })
  expect(await deliver(kinds, [sick], { now: clock.now + 9_000 })).toMatchObject({ explicitAcks: ['m0'] })
  expect(await deliver(kinds, [sick], { now: clock.now + 10_000 })).toMatchObject({ retryMessages: [{ msgId: 'm0' }] })
  expect(await deliver(kinds, [sick], { now: clock.now + 29_000 })).toMatchObject({ explicitAcks: ['m0'] })
  await deliver(kinds, [sick], { now: clock.now + 30_000 })
  expect(did).toEqual(['sick', 'well', 'sick', 'sick'])
  expect(await stateOf(sick)).toEqual({ state: 'done', tries: 3, error: null })
})

test('poison is given up after its tries, stays to be seen, and is told to the log', async () => {
  const poison = await caused('poison')
  const { kinds, did } = kindsThat(...Array.from({ length: 20 }, () => new Error('never')))
  for (let run = 0; run < 12; run += 1) await deliver(kinds, [poison], { now: clock.now + run * HOUR })
  expect(did).toHaveLength(MAX_TRIES)
  expect(await stateOf(poison)).toEqual({ state: 'dead', tries: MAX_TRIES, error: 'Error: never' })
  expect(await countDead(workspaceDb(jobEnv(), poison.ws))).toBe(1)
  expect(logged.at(-1)?.error).toEqual(new Error('never'))
  expect(await swept(poison.ws, clock.now + 100 * HOUR)).toEqual([])
})

test('an effect that kills its consumer each time is given up too', async () => {
  const effect = await caused('killer')
  await rowsOf(effect.ws, 'UPDATE effects SET tries = ?2 WHERE ws = ?1', MAX_TRIES)
  const { kinds, did } = kindsThat()
  await deliver(kinds, [effect])
  expect(await swept(effect.ws, clock.now + HOUR)).toEqual([])
  expect([did, (await stateOf(effect))?.state]).toEqual([[], 'dead'])
  expect(String(must(logged.at(-1)).error)).toContain('gave up the effect test killer')
})

test('a run that gets on without coming to its end goes on at once, with all its tries', async () => {
  const effect = await caused('long')
  const { kinds, did } = kindsThat(...Array.from({ length: 20 }, () => 'more' as const))
  for (let run = 0; run < 20; run += 1) {
    expect(await deliver(kinds, [effect])).toMatchObject({ explicitAcks: ['m0'], retryMessages: [] })
    expect(sentOn.pop()).toEqual(effect)
  }
  await deliver(kinds, [effect])
  expect([did.length, await stateOf(effect)]).toEqual([21, { state: 'done', tries: 1, error: null }])
})

test('a message that names nothing is put away, and one of another workspace finds nothing', async () => {
  const effect = await caused()
  const { kinds, did } = kindsThat()
  const other = await signedIn()
  const answer = await deliver(kinds, ['text', null, { ws: effect.ws }, { ...effect, ws: other.ws }])
  expect([answer.explicitAcks.toSorted(), answer.retryMessages, did]).toEqual([['m0', 'm1', 'm2', 'm3'], [], []])
})

test('what was done long ago is forgotten, what was given up is not', async () => {
  const [done, dead] = [await caused('done'), await caused('dead')]
  await rowsOf(done.ws, `UPDATE effects SET state = 'done' WHERE ws = ?1`)
  await rowsOf(dead.ws, `UPDATE effects SET state = 'dead' WHERE ws = ?1`)
  await swept(done.ws, clock.now + 6 * 24 * HOUR)
  expect(await stateOf(done)).toBeDefined()
  await Promise.all([swept(done.ws, clock.now + 8 * 24 * HOUR), swept(dead.ws, clock.now + 8 * 24 * HOUR)])
  expect([await stateOf(done), (await stateOf(dead))?.state]).toEqual([undefined, 'dead'])
})

test('the platform’s own queue brings messages, doubled ones too, and poison leaves its reason', async () => {
  const poison = await caused('real', 'unheard-of')
  await rowsOf(poison.ws, 'UPDATE effects SET due_at = 0 WHERE ws = ?1')
  await prodLimits(env).env.EFFECTS.sendBatch([{ body: poison }, { body: poison }])
  await vi.waitFor(async () => expect((await stateOf(poison))?.error).not.toBeNull(), {
    timeout: 20_000,
    interval: 100,
  })
  expect(await stateOf(poison)).toEqual({
    state: 'due',
    tries: 1,
    error: 'Error: an effect of unknown kind unheard-of',
  })
})

test('every so many changes a push causes a snapshot, in its own transaction, and the queue has it built', async () => {
  const device = await signedIn()
  const push = (count: number) =>
    pushFrom(
      device,
      Array.from({ length: count }, () => change()),
    )
  const effects = () => rowsOf(device.ws, 'SELECT kind, key, state FROM effects WHERE ws = ?1')
  const before = await push(SNAPSHOT_CHANGES - 1)
  expect([await effects(), before.seen.fetches]).toEqual([[], 1])
  const { seen } = await push(1)
  // The change costs what it costs elsewhere; the effect is a row and its entry in the index.
  expect([seen.statements, seen.rowsWritten]).toEqual([5, 4 + 2])
  const done = [{ kind: 'build-snapshot', key: String(SNAPSHOT_CHANGES), state: 'done' }]
  await vi.waitFor(async () => expect(await effects()).toEqual(done), { timeout: 20_000, interval: 100 })
  const [built] = await rowsOf(device.ws, 'SELECT seq FROM snapshots WHERE ws = ?1')
  expect(built).toEqual({ seq: SNAPSHOT_CHANGES })
})

test('while a snapshot is to be built, more changes cause no second one; the one builds them all', async () => {
  const device = await signedIn()
  const sent: (EffectName & { delaySeconds?: number })[] = []
  const limits = prodLimits(env)
  const sendBatch = async (messages: Iterable<{ body: EffectName; delaySeconds?: number }>) =>
    void sent.push(...[...messages].map(({ body, ...options }) => ({ ...body, ...options })))
  const held = { ...limits, env: { ...limits.env, EFFECTS: { sendBatch } as never } }
  const push = () =>
    pushFrom(
      device,
      Array.from({ length: SNAPSHOT_CHANGES }, () => change()),
      { limits: held },
    )
  for (let times = 0; times < 3; times += 1) await push()
  const effects = () => rowsOf(device.ws, 'SELECT key, state FROM effects WHERE ws = ?1 ORDER BY key')
  const first = String(SNAPSHOT_CHANGES)
  expect(await effects()).toEqual([{ key: first, state: 'due' }])
  expect(sent[0]).toEqual({ ws: device.ws, kind: 'build-snapshot', key: first, delaySeconds: 30 })
  for (const { ws, kind, key } of sent) await deliver(EFFECT_KINDS, [{ ws, kind, key }])
  expect(await effects()).toEqual([{ key: first, state: 'done' }])
  const [built] = await rowsOf(device.ws, 'SELECT seq FROM snapshots WHERE ws = ?1')
  expect(built).toEqual({ seq: 3 * SNAPSHOT_CHANGES })
  await push()
  expect(await effects()).toHaveLength(2)
})

test('a build whose time is over before it got anywhere has failed, and waits like any that did', async () => {
  const device = await signedIn()
  await pushFrom(
    device,
    Array.from({ length: SNAPSHOT_CHANGES }, () => change()),
  )
  const { 'build-snapshot': build } = EFFECT_KINDS
  const name = { ws: device.ws, kind: 'build-snapshot', key: String(SNAPSHOT_CHANGES) }
  const run = (signal: AbortSignal) =>
    must(build).run(name, { env: prodLimits(env, 'paid').env, now: clock.now, signal })
  await expect(run(AbortSignal.abort(new Error('too long')))).rejects.toThrow('too long')
  expect(await run(new AbortController().signal)).toBe('done')
})

test('an effect whose message never left is built by the sweep', async () => {
  const device = await signedIn()
  const limits = prodLimits(env)
  const lost = {
    ...limits,
    env: { ...limits.env, EFFECTS: { sendBatch: () => Promise.reject(new Error('lost')) } as never },
  }
  const changes = Array.from({ length: SNAPSHOT_CHANGES }, () => change())
  expect((await pushFrom(device, changes, { limits: lost })).status).toBe(200)
  const name = { ws: device.ws, kind: 'build-snapshot', key: String(SNAPSHOT_CHANGES) }
  expect(await stateOf(name)).toMatchObject({ state: 'due', tries: 0 })
  expect(await swept(device.ws, clock.now + GRACE)).toEqual([name])
  await deliver(EFFECT_KINDS, [name], { now: clock.now + GRACE })
  expect(await stateOf(name)).toMatchObject({ state: 'done', tries: 1 })
})
