import { expect, test } from 'vitest'
import { newId } from '#shared/lib/ids.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { openDatabase } from '../store/database.ts'
import { setMeta } from '../store/meta.ts'
import { memoryStore } from '../store/small-store.ts'
import { readLag } from './lag.ts'

const NOON = Date.UTC(2026, 10, 19, 12)

async function deviceWith(
  changes: readonly { readonly madeAt: number; readonly safeAt: number; readonly op?: string }[],
) {
  const db = await openDatabase(`lag-${Math.random()}`, { certificates: memoryStore() })
  await db.acknowledged.bulkAdd(
    changes.map(({ madeAt, safeAt, op }, n) => ({
      n,
      op: op ?? `OP${n}`,
      entity: 'contact',
      record: 'C1',
      hlc: packClock({ time: madeAt, counter: 0, device: deviceMark('lenas') }),
      patch: { city: 'Kiel' },
      seq: n,
      at: safeAt,
    })),
  )
  return db
}

test('how long edits took to reach the server is read from the acknowledged changes of the last day', async () => {
  const db = await deviceWith([
    { madeAt: NOON - 3 * 86_400_000, safeAt: NOON - 2 * 86_400_000 },
    { madeAt: NOON - 7_200_000, safeAt: NOON - 3_600_000 },
    { madeAt: NOON - 10_000, safeAt: NOON - 9_600 },
    { madeAt: NOON - 5_000, safeAt: NOON - 4_700 },
  ])
  const lag = await readLag(db, NOON)
  expect(lag).toMatchObject({ median: 400, longest: 3_600_000 })
  expect(lag?.bars.length).toBe(96)
  expect(lag?.bars.map((bar, place) => [place, bar]).filter(([, bar]) => bar !== null)).toEqual([
    [92, 3_600_000],
    [95, 400],
  ])
})

test('a device that sent nothing since yesterday has no lag to show', async () => {
  expect(await readLag(await deviceWith([{ madeAt: NOON - 172_800_000, safeAt: NOON - 172_700_000 }]), NOON)).toBeNull()
})

test('a change whose clock was ahead took no time, not less than none', async () => {
  const lag = await readLag(await deviceWith([{ madeAt: NOON + 60_000, safeAt: NOON - 1 }]), NOON)
  expect(lag).toMatchObject({ median: 0, longest: 0 })
})

test('what a backup brought back under the clock it had took as long as its way took, by a wall clock that is wrong too', async () => {
  const wrongBy = 7_200_000
  const db = await deviceWith([
    { madeAt: NOON - 90 * 86_400_000, safeAt: NOON - 500, op: newId(NOON - 1_100 + wrongBy) },
    { madeAt: NOON - 1_000, safeAt: NOON - 400, op: newId(NOON - 1_000 + wrongBy) },
    { madeAt: NOON - 700, safeAt: NOON - 100, op: newId(NOON + 86_400_000) },
  ])
  await setMeta(db, 'clockOffset', -wrongBy)
  expect(await readLag(db, NOON)).toMatchObject({ median: 600, longest: 600 })
})
