import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { pullChanges } from '../../worker/db/pull.ts'
import type { SqlPort } from '../../worker/db/port.ts'
import { type PushChange, pushChanges } from '../../worker/db/push.ts'
import { openWorkspace, statement } from '../../worker/db/scoped.ts'
import { seedWorkspace } from './seed-workspace.ts'
import { SYNC_PLANS, TABLE_SCAN } from './sync-plans.ts'

/** What the server expects of a database, whichever it is. `portOf` opens the one that holds a workspace. */
export function portContract(name: string, portOf: (ws: string) => SqlPort): void {
  let count = 0
  const freshWorkspace = async () => {
    const ws = `contract-${(count += 1)}`
    await seedWorkspace(portOf(ws), ws)
    return openWorkspace(portOf(ws), ws)
  }

  test(`${name}: values come back as they went in`, async () => {
    const values = ['', '林伟 😀', "it's", '{"a":1}', 0, -1, 2 ** 53 - 1, 1.5, null]
    const [result] = await portOf('values').batch([
      { sql: `SELECT ${values.map((_, index) => `?${index + 1} AS v${index}`).join(', ')}`, params: values },
    ])
    expect(Object.values(result?.rows[0] ?? {})).toEqual(values)
  })

  test(`${name}: a batch sees what its earlier statements wrote, and answers in order`, async () => {
    const db = await freshWorkspace()
    const results = await db.batch([
      statement('UPDATE workspace SET name = ?2 WHERE ws = ?1 RETURNING name', 'Quay'),
      statement('SELECT name, schema_version FROM workspace WHERE ws = ?1'),
    ])
    expect(results.map(({ rows }) => rows)).toEqual([[{ name: 'Quay' }], [{ name: 'Quay', schema_version: 1 }]])
  })

  test(`${name}: a batch that fails leaves nothing behind`, async () => {
    const db = await freshWorkspace()
    const broken = db.batch([
      statement('UPDATE workspace SET name = ?2 WHERE ws = ?1', 'half done'),
      statement('INSERT INTO workspace (ws, name, incarnation, created_at) SELECT ?1, ?2, ?2, 0', 'twice'),
    ])
    await expect(broken).rejects.toThrow(/UNIQUE/u)
    const [result] = await db.batch([statement('SELECT name FROM workspace WHERE ws = ?1')])
    expect(result?.rows).toEqual([{ name: 'Harbour Trading' }])
  })

  test(`${name}: a statement without its workspace is a defect`, async () => {
    const db = await freshWorkspace()
    await expect(async () => db.batch([statement('SELECT name FROM workspace WHERE name = ?2', 'x')])).rejects.toThrow(
      'names its workspace',
    )
  })

  test(`${name}: no statement of push or pull scans a table`, async () => {
    const db = await freshWorkspace()
    for (const [sql, params, steps] of SYNC_PLANS) {
      const [result] = await db.batch([statement(`EXPLAIN QUERY PLAN ${sql}`, ...params)])
      const plan = must(result).rows.map(({ detail }) => String(detail))
      expect(plan).toEqual(expect.arrayContaining([...steps]))
      expect(plan.filter((step) => TABLE_SCAN.test(step))).toEqual([])
    }
  })

  test(`${name}: push and pull answer the same`, async () => {
    const db = await freshWorkspace()
    const stamp = { actor: 'm1', device: 'd1', at: 7, mark: 'k1' }
    const later = toChange('op1', 'zzzzzzz----AAAAA', { name: 'Lin Wei', 'tags/大客户': true, size: [1, 'HKD'] })
    const early = toChange('op2', 'AAAAAAA----BBBBB', { name: 'Lost', title: 'CEO' })
    const first = await pushChanges(db, [later, early], stamp)
    const again = await pushChanges(db, [early], { ...stamp, mark: 'k2' })
    expect(first.head).toEqual({ seq: 2, mark: 'k1' })
    expect(first.outcomes).toEqual([
      { refused: null, seq: 1, hlc: later.hlc, isNew: true, lost: [] },
      { refused: null, seq: 2, hlc: early.hlc, isNew: true, lost: ['name'] },
    ])
    expect(again).toMatchObject({ head: { seq: 2, mark: 'k1' }, outcomes: [{ isNew: false, seq: 2, lost: ['name'] }] })
    const [records] = await db.batch([statement('SELECT doc, clocks, scope, deleted, seq FROM records WHERE ws = ?1')])
    expect(records?.rows).toEqual([
      {
        doc: '{"name":"Lin Wei","size":[1,"HKD"],"tags/大客户":true,"title":"CEO"}',
        clocks: `{"name":"${later.hlc}","size":"${later.hlc}","tags/大客户":"${later.hlc}","title":"${early.hlc}"}`,
        scope: 't',
        deleted: 0,
        seq: 2,
      },
    ])
    const gap = await pushChanges(db, [toChange('op9', early.hlc, {})], { ...stamp, mark: 'k3', after: 8 })
    expect(gap).toMatchObject({ head: { seq: 2 }, stalled: { kind: 'gap', resendFrom: 3 } })
    const clone = [early, { ...toChange('op3', early.hlc, {}), n: 2 }]
    expect(await pushChanges(db, clone, { ...stamp, mark: 'k4', after: 2 })).toMatchObject({
      head: { seq: 2 },
      stalled: { kind: 'cloned' },
    })
    const behind = [toChange('op5', early.hlc, { name: 'Held' })]
    const position = { ...stamp, mark: 'k5', after: 2 }
    for (const seen of [
      { seq: 2, mark: 'k2' },
      { seq: 3, mark: 'k1' },
    ])
      expect(await pushChanges(db, behind, { ...position, seen })).toMatchObject({
        head: { seq: 2 },
        stalled: { kind: 'history-changed' },
      })
    // What another device brought may be offered again under any number but the last, which was another operation's.
    const offered = [{ ...later, n: 2 }, toChange('op3', early.hlc, { name: 'Held' })]
    expect(await pushChanges(db, offered, { ...stamp, mark: 'k6', after: 1 })).toMatchObject({
      head: { seq: 2 },
      stalled: { kind: 'cloned' },
    })
    const page = await pullChanges(db, {
      cursor: { seq: 1, mark: 'k1' },
      seen: { seq: 2, mark: 'k1' },
      scopes: ['t'],
      hearsShared: true,
      limit: 10,
    })
    expect(page).toMatchObject({
      ok: true,
      value: { changes: [{ seq: 2, op: 'op2', patch: early.patch }], cursor: first.head, more: false },
    })
    const own = [early, toChange('op3', early.hlc, { name: 'Taken' })]
    expect(await pushChanges(db, own, { ...stamp, mark: 'k7', after: 1 })).toMatchObject({
      stalled: null,
      head: { seq: 3 },
    })
  })
}

function toChange(op: string, hlc: string, patch: PushChange['patch']): PushChange {
  return { op, n: Number(op.slice(2)), entity: 'contact', record: 'r1', hlc, patch, scope: 't' }
}
