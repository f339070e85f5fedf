import { expect, test } from 'vitest'
import { createFakeServer } from '../../tests/harness/fake-server.ts'
import { createDevice, joinAll, SERVER, type SyncDevice } from '../../tests/harness/sync-device.ts'
import { write } from '../store/write.ts'
import { listRefused } from './refused.ts'
import { listSettled } from './settled.ts'
import { refuseTooLarge } from './settle.ts'
import { pairDevice, startPairing } from './sign-in.ts'
import { readStatus } from './status.ts'

const NOON = Date.UTC(2026, 10, 24, 12)
const NEVER = new AbortController().signal

async function pair() {
  const world = { time: NOON }
  const now = () => world.time
  const server = createFakeServer({ now })
  const [laptop, desk] = await Promise.all([createDevice(server, now), createDevice(server, now)])
  await joinAll([laptop, desk])
  return { server, laptop, desk, pass: (milliseconds: number) => void (world.time += milliseconds) }
}

async function rename(device: SyncDevice, name: string) {
  await write(device.db, [{ entity: 'contact', id: 'C1', patch: { name } }], { label: 'toast.saved', now: device.now })
}

/** What is asked of the server passes, and `meanwhile` happens before its answer to a push arrives. */
function whileAnswerTravels(device: SyncDevice, meanwhile: (answer: Response) => Promise<Response | void>) {
  const { fetch } = device
  device.fetch = async (url, init) => {
    const answer = await fetch(url, init)
    return (url.endsWith('/push') && (await meanwhile(answer))) || answer
  }
}

test('a change that another window put aside as too large while the server took it is told as it was taken', async () => {
  const { server, laptop, desk, pass } = await pair()
  await rename(laptop, 'Anna Holm')
  pass(1_000)
  await rename(desk, 'Anna Holt')
  await desk.sync()
  const [change] = await laptop.db.outbox.toArray()
  let putAside = 0
  whileAnswerTravels(laptop, async () => {
    if (change) await refuseTooLarge(laptop.context, change)
    putAside += (await listRefused(laptop.db)).length
  })
  await laptop.sync()
  expect(putAside).toBe(1)
  expect(await listRefused(laptop.db)).toEqual([])
  expect(await listSettled(laptop.db)).toMatchObject([{ key: 'name', ours: 'Anna Holm', kept: 'Anna Holt' }])
  expect((await laptop.db.history.toArray()).map(({ op }) => op)).toContain(change?.op)
  expect((await laptop.db.records.get(['contact', 'C1']))?.clocks).toEqual(server.record('contact', 'C1')?.clocks)
})

test('so is one of many, and a record of which it was the only word is there', async () => {
  const { server, laptop } = await pair()
  for (const id of ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'])
    await write(laptop.db, [{ entity: 'contact', id, patch: { name: id } }], { label: 'toast.saved', now: laptop.now })
  const [, change] = await laptop.db.outbox.toArray()
  whileAnswerTravels(laptop, async () => {
    if (change) await refuseTooLarge(laptop.context, change)
  })
  await laptop.sync()
  expect(await listRefused(laptop.db)).toEqual([])
  expect((await readStatus(laptop.db)).waiting).toBe(0)
  const { fields, clocks } = (await laptop.db.records.get(['contact', 'C2'])) ?? {}
  expect({ fields, clocks }).toMatchObject(server.record('contact', 'C2') ?? {})
})

test('a change to which another window had an answer meanwhile is not put aside', async () => {
  const { laptop } = await pair()
  await rename(laptop, 'Anna Holm')
  const [change] = await laptop.db.outbox.toArray()
  await laptop.sync()
  if (change) await refuseTooLarge(laptop.context, change)
  expect(await listRefused(laptop.db)).toEqual([])
  expect(await laptop.db.acknowledged.count()).toBe(1)
})

test('an answer from a cache, of the time before the device paired anew, gives no change another clock than it has', async () => {
  const { server, laptop, desk } = await pair()
  let first: Response | null = null
  whileAnswerTravels(laptop, async (answer) => {
    first ??= answer.clone()
    return first.clone()
  })
  await rename(laptop, 'Anna Holm')
  await laptop.sync()
  const code = await startPairing(desk.context, NEVER)
  const input = { server: SERVER, code: code.ok ? code.value.code : '', deviceName: 'Laptop' }
  expect(await pairDevice(laptop.context, input, NEVER)).toMatchObject({ ok: true })
  await laptop.sync()
  expect((await readStatus(laptop.db)).waiting).toBe(0)
  const { fields, clocks } = (await laptop.db.records.get(['contact', 'C1'])) ?? {}
  expect({ fields, clocks }).toMatchObject(server.record('contact', 'C1') ?? {})
})
