import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { EMPTY_RECORD, mergePatch, type RecordState } from '#shared/merge/merge.ts'
import { packClock } from '#shared/merge/clock.ts'
import type { Value } from '#shared/fields/value.ts'
import { pullChanges } from '../../worker/db/pull.ts'
import { pushChanges, type PushChange } from '../../worker/db/push.ts'
import { openWorkspace, statement, type WorkspaceDb } from '../../worker/db/scoped.ts'
import { nodeSqlite } from '../harness/node-sqlite.ts'
import { seedWorkspace } from '../harness/seed-workspace.ts'

const sqlite = nodeSqlite()
afterAll(() => sqlite.close())

const KEYS = [
  'name',
  'phone',
  '_del',
  'tags/大客户',
  'tags/a.b',
  "tags/it's",
  'tags/[0]',
  'cf:x',
  'tags/$',
  'urls/https://a.example/?q=%22#1',
]
const scalar = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)
const value = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) })
const patch = fc.dictionary(fc.constantFrom(...KEYS), value, { minKeys: 1, maxKeys: 5, noNullPrototype: true })
const draft = fc.record({
  entity: fc.constantFrom('contact', 'task'),
  record: fc.constantFrom('r1', 'r2', 'r3'),
  patch,
  device: fc.integer({ min: 0, max: 3 }),
  time: fc.integer({ min: 1, max: 12 }),
})
const history = fc.array(draft, { minLength: 1, maxLength: 25 })

let count = 0

async function freshWorkspace(): Promise<WorkspaceDb> {
  const ws = `ws${(count += 1)}`
  await seedWorkspace(sqlite, ws)
  return openWorkspace(sqlite, ws)
}

test('the records in SQL are the records of the merge, whatever the order, the batches and the repetitions', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.infiniteStream(fc.nat()), async (drafts, choices) => {
      const db = await freshWorkspace()
      const changes = drafts.map(toChange)
      const next = (below: number) => choices.next().value % below
      const sent: PushChange[] = []
      // Every change is sent at least once; wishes draw from all, so some come twice and late.
      const waiting = [...changes]
      while (waiting.length > 0) {
        const batch = new Map<string, PushChange>()
        for (let size = 1 + next(6); size > 0 && waiting.length > 0; size -= 1) {
          const again = next(4) === 0 && sent.length > 0
          const change = again ? sent[next(sent.length)] : waiting.splice(next(waiting.length), 1)[0]
          if (change) batch.set(change.op, change)
        }
        sent.push(...batch.values())
        await pushChanges(db, [...batch.values()], { actor: 'm1', device: 'd1', at: 1, mark: `mark${next(1e6)}` })
      }
      expect(await recordsIn(db)).toEqual(mergeAll(changes))
      const log = await pullChanges(db, {
        cursor: { seq: 0, mark: '' },
        seen: { seq: 0, mark: '' },
        scopes: ['t'],
        hearsShared: true,
        limit: 1000,
      })
      if (!log.ok) throw new Error(log.kind)
      expect(log.value.changes.map((change) => change.seq)).toEqual(changes.map((_, index) => index + 1))
      expect(mergeAll(log.value.changes)).toEqual(mergeAll(changes))
    }),
    { numRuns: 300 },
  )
})

/** A clock per device and change that never repeats: the counter tells changes of one millisecond apart. */
function toChange(
  draftChange: { entity: string; record: string; patch: Record<string, Value>; device: number; time: number },
  index: number,
): PushChange {
  const { entity, record, patch: values, device, time } = draftChange
  return {
    op: `op${index}`,
    n: index + 1,
    entity,
    record,
    patch: values,
    scope: 't',
    hlc: packClock({ time, counter: index, device: `AAAA${device}` }),
  }
}

function mergeAll(
  changes: readonly { entity: string; record: string; hlc: string; patch: object }[],
): Record<string, RecordState> {
  const records: Record<string, RecordState> = {}
  for (const { entity, record, hlc, patch: values } of changes) {
    const key = `${entity} ${record}`
    records[key] = mergePatch(records[key] ?? EMPTY_RECORD, { patch: JSON.parse(JSON.stringify(values)), hlc }).state
  }
  return records
}

async function recordsIn(db: WorkspaceDb): Promise<Record<string, RecordState>> {
  const [result] = await db.batch([statement('SELECT entity, id, doc, clocks FROM records WHERE ws = ?1')])
  return Object.fromEntries(
    (result?.rows ?? []).map((row) => [
      `${row.entity} ${row.id}`,
      { fields: JSON.parse(String(row.doc)), clocks: JSON.parse(String(row.clocks)) },
    ]),
  )
}
