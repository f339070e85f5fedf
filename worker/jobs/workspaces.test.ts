import { expect, test } from 'vitest'
import type { SqlPort } from '../db/port.ts'
import { inEachWorkspace } from './workspaces.ts'

const DAY = 24 * 60 * 60_000
const NOON = Date.UTC(2026, 10, 28, 12)

/** The workspaces that a run goes to, in order, when each takes 1 of the budget, or throws what it names. */
async function visited(count: number, { now = NOON, budget = count, faults = {} as { [ws: string]: string } } = {}) {
  const rows = Array.from({ length: count }, (_, i) => ({ ws: `w${i}` }))
  const directory: SqlPort = { batch: async () => [{ rows, meta: { rowsRead: 0, rowsWritten: 0 } }] }
  const seen: string[] = []
  const logged: string[] = []
  const job = {
    directory,
    portOf: () => directory,
    now,
    log: (id: string, error: unknown) => void logged.push(`${id} ${String(error)}`),
  }
  await inEachWorkspace(job, { every: DAY, budget }, async ({ id }) => {
    seen.push(id)
    if (faults[id]) throw new Error(faults[id])
    return 1
  })
  return { seen, logged }
}

test('a run that reaches few workspaces begins one further on the next day, so each comes first in its turn', async () => {
  for (const count of [1, 2, 3, 7, 24, 30, 49]) {
    const firsts = new Set<string | undefined>()
    for (let day = 0; day < count; day += 1)
      firsts.add((await visited(count, { now: NOON + day * DAY, budget: 1 })).seen[0])
    expect(firsts.size).toBe(count)
  }
})

test('a run goes to no more workspaces than one invocation can, and the next runs go to the others', async () => {
  for (const count of [101, 250, 300, 1_000]) {
    const parts = await Promise.all(
      Array.from({ length: 2 * Math.ceil(count / 100) }, (_, day) =>
        visited(count, { now: NOON + day * DAY, budget: count }),
      ),
    )
    for (const { seen } of parts) expect(seen).toHaveLength(100)
    expect(new Set(parts.flatMap(({ seen }) => seen)).size).toBe(count)
  }
})

test('among very many workspaces too each comes first in its turn', async () => {
  for (const count of [101, 150, 200]) {
    const firsts = new Set<string | undefined>()
    for (let day = 0; day < 101 * Math.ceil(count / 100); day += 1)
      firsts.add((await visited(count, { now: NOON + day * DAY, budget: 1 })).seen[0])
    expect(firsts.size).toBe(count)
  }
})

test('a run ends with its budget, and goes to no workspace twice', async () => {
  expect((await visited(5, { budget: 3 })).seen).toHaveLength(3)
  expect((await visited(5, { budget: 99 })).seen.toSorted()).toEqual(['w0', 'w1', 'w2', 'w3', 'w4'])
  expect((await visited(0, { budget: 99 })).seen).toEqual([])
})

test('a workspace that fails is told to the log and holds up no other', async () => {
  const { seen, logged } = await visited(3, { faults: { w1: 'broken chunk' } })
  expect(seen.toSorted()).toEqual(['w0', 'w1', 'w2'])
  expect(logged).toEqual(['w1 Error: broken chunk'])
})
