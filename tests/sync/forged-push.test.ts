import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { findEntity } from '#shared/entities/registry.ts'
import { must } from '#shared/lib/must.ts'
import { type Admitted, admitChange, clampClocks, fitsOnePush } from '../../worker/db/admit.ts'
import { pushChanges } from '../../worker/db/push.ts'
import { openWorkspace, statement, type WorkspaceDb } from '../../worker/db/scoped.ts'
import { forgedChange } from '../harness/forged-change.ts'
import { nodeSqlite } from '../harness/node-sqlite.ts'
import { seedWorkspace } from '../harness/seed-workspace.ts'

const sqlite = nodeSqlite()
afterAll(() => sqlite.close())

const KNOWN = { records: ['r1', 'r2', 'secret1'], ops: ['op1', 'op2', 'op3'], members: ['ada', 'mallory'] }
const CHANGES_A_RUN = 20
const RUNS = Number(process.env.FORGED_CHANGES ?? 100_000) / CHANGES_A_RUN
const NOW = Date.UTC(2026, 10, 24)

/** A workspace with two shared records and a private one of Ada's, all known to the forger by id. */
async function adasWorkspace(ws: string): Promise<WorkspaceDb> {
  await seedWorkspace(sqlite, ws)
  const db = openWorkspace(sqlite, ws)
  const hlc = '0000000000000000'
  const changes = [
    { op: 'op1', n: 1, entity: 'contact', record: 'r1', hlc, patch: { name: 'Lin Wei' }, scope: 't' },
    { op: 'op2', n: 2, entity: 'task', record: 'r2', hlc, patch: { title: 'Call' }, scope: 't' },
    { op: 'op3', n: 3, entity: 'message-body', record: 'secret1', hlc, patch: { text: 'private' }, scope: 'u:ada' },
  ]
  await pushChanges(db, changes, { actor: 'ada', device: 'd1', at: 1, mark: 'k1' })
  return db
}

async function rowsOf(db: WorkspaceDb, condition: string): Promise<string> {
  const results = await db.batch([
    statement(`SELECT * FROM changes WHERE ws = ?1 AND ${condition} ORDER BY seq`),
    statement(`SELECT * FROM records WHERE ws = ?1 AND ${condition} ORDER BY entity, id`),
  ])
  return JSON.stringify(results.map(({ rows }) => rows))
}

test('no forged change throws, leaves its workspace, or touches what is another member’s', async () => {
  const neighbour = await adasWorkspace('neighbour')
  const neighbourBefore = await rowsOf(neighbour, 'true')
  let round = 0
  let admittedCount = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(forgedChange(KNOWN), { minLength: CHANGES_A_RUN, maxLength: CHANGES_A_RUN }),
      async (forged) => {
        const db = await adasWorkspace(`ours${(round += 1)}`)
        const secretBefore = await rowsOf(db, `scope = 'u:ada'`)
        const admitted = forged.map((raw) => admitChange(raw, 'mallory')).filter((one): one is Admitted => one.ok)
        for (const { change } of admitted) expectHarmless(change)
        const changes = clampClocks([...new Map(admitted.map(({ change }) => [change.op, change])).values()], NOW, 'd9')
        if (!fitsOnePush(changes)) return
        admittedCount += changes.length
        const { outcomes, head } = await pushChanges(db, changes, {
          actor: 'mallory',
          device: 'd9',
          at: NOW,
          mark: 'k9',
        })
        const taken = outcomes.filter((outcome) => outcome.refused === null)
        expect(taken.map(({ seq }) => seq)).toEqual(taken.map((_, index) => index + 4))
        expect(head.seq).toBe(3 + taken.length)
        expect(await rowsOf(db, `scope = 'u:ada'`)).toBe(secretBefore)
        const [log] = await db.batch([
          statement(
            `SELECT count(*) AS count FROM changes WHERE ws = ?1 AND actor = 'mallory' AND device = 'd9' AND at = ?2 AND seq > 3`,
            NOW,
          ),
        ])
        expect(log?.rows[0]?.count).toBe(taken.length)
      },
    ),
    { numRuns: RUNS },
  )
  expect(await rowsOf(neighbour, 'true')).toBe(neighbourBefore)
  expect(admittedCount, 'enough of them get past the validator to try the SQL').toBeGreaterThan(RUNS)
}, 120_000)

function expectHarmless({ op, record, entity, patch, scope }: Admitted['change']) {
  expect(`${op} ${record}`).toMatch(/^[\w-]{1,64} [\w-]{1,64}$/u)
  expect(scope).toBe(must(findEntity(entity)).visibility === 'team' ? 't' : 'u:mallory')
  for (const [key, value] of Object.entries(patch)) {
    expect(key).not.toMatch(/["\\\p{Cc}]/u)
    // A longer word, or a tag of that name, is a text like any other.
    expect(key.split('/')[0]).not.toBe('__proto__')
    expect([value].flat().every((item) => item === null || typeof item !== 'object')).toBe(true)
  }
}
