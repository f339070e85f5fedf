import { expect, test } from 'vitest'
import { ENTITIES } from '#shared/entities/registry.ts'
import { defineEntity } from '#shared/fields/define-entity.ts'
import { money, text } from '#shared/fields/field.ts'
import { must } from '#shared/lib/must.ts'
import { d1Port } from '../../worker/db/d1-port.ts'
import { durablePort } from '../../worker/db/durable-port.ts'
import { createView, migrateViews } from '../../worker/db/views.ts'
import { portContract } from '../harness/port-contract.ts'
import { prodLimits } from '../harness/prod-limits.ts'
import { pushMeters } from '../harness/push-meters.ts'
import { change, env, pushFrom, signedIn } from './team.ts'

const inD1 = () => d1Port(prodLimits(env).env.DB)
const inDurableObject = (ws: string) => durablePort(prodLimits(env).env.STORE.getByName(ws))

portContract('D1', inD1)
portContract('Durable Object', inDurableObject)

const labels = { one: ['', '', ''], many: ['', '', ''], fields: {} } as const

async function storedViews(): Promise<Map<string, string>> {
  const { results } = await env.DB.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'view'`).all<{
    name: string
    sql: string
  }>()
  return new Map(results.map(({ name, sql }) => [name, sql]))
}

test('the released views are those of the descriptors', async () => {
  const stored = await storedViews()
  expect([...stored.keys()].toSorted()).toEqual([
    'v_activity',
    'v_attachment',
    'v_company',
    'v_contact',
    'v_conversation',
    'v_message',
    'v_message_body',
    'v_task',
  ])
  expect(migrateViews(ENTITIES, stored), 'run the views command').toBe('')
})

test('a changed descriptor renews its view, and a gone one takes it away', () => {
  const stored = new Map([
    ['v_old', 'CREATE VIEW v_old AS SELECT 1'],
    ['v_note', 'CREATE VIEW v_note AS SELECT 1'],
  ])
  const note = defineEntity('note', {
    visibility: 'team',
    title: 'text',
    labels: { ...labels, fields: { text: labels.one } },
    fields: { text: text() },
  })
  const statements = migrateViews([note], stored).split('--> statement-breakpoint\n')
  expect(statements).toEqual(['DROP VIEW v_old;\n', 'DROP VIEW v_note;\n', `${createView(note)};\n`])
})

test('every view can be read, and goes to the primary key', async () => {
  const device = await signedIn()
  const sent = change({ patch: { name: 'Lin Wei', 'tags/vip': true } })
  await pushFrom(device, [sent, change({ entity: 'message', patch: { conversation: 'c', to: ['a@b.example'] } })])
  const row = await env.DB.prepare(
    'SELECT ws, id, scope, deleted, seq, name, title FROM v_contact WHERE ws = ? AND id = ?',
  )
    .bind(device.ws, sent.record)
    .first()
  expect(row).toEqual({ ws: device.ws, id: sent.record, scope: 't', deleted: 0, seq: 1, name: 'Lin Wei', title: null })
  for (const [name] of await storedViews()) {
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${name} WHERE ws = ?`)
      .bind(device.ws)
      .all<{ detail: string }>()
    expect(results.map(({ detail }) => detail)).toEqual(['SEARCH records USING PRIMARY KEY (ws=? AND entity=?)'])
  }
  expect(
    await env.DB.prepare('SELECT "to" AS recipients FROM v_message WHERE ws = ?').bind(device.ws).first('recipients'),
  ).toBe('["a@b.example"]')
})

test('a composite has a column per place, and a view of more than a hundred columns is refused', () => {
  const offer = defineEntity('offer', {
    visibility: 'team',
    title: 'amount',
    labels: { ...labels, fields: { amount: labels.one } },
    fields: { amount: money() },
  })
  expect(createView(offer)).toContain(
    `doc ->> '$.amount[0]' AS "amount_minor",\n  doc ->> '$.amount[1]' AS "amount_currency"\n`,
  )
  const names = Array.from({ length: 96 }, (_, index) => `f${index}`)
  const wide = (count: number) => ({
    ...offer,
    name: 'wide',
    fields: Object.fromEntries(names.slice(0, count).map((name) => [name, text()])),
  })
  expect(createView(wide(95))).toContain('f94')
  expect(() => createView(wide(96))).toThrow('at most 100 columns')
  expect(() => createView({ ...offer, fields: { Seq: text() } })).toThrow('different names')
})

test('a push takes four statements and at most four rows written per operation by the database’s own meters', async () => {
  const meters = await pushMeters(inD1)
  for (const { name, statements, rowsWrittenPerOperation } of meters) {
    expect(statements, name).toBe(4)
    expect(rowsWrittenPerOperation, name).toBeLessThanOrEqual(4)
  }
  const meterByName = new Map(meters.map((meter) => [meter.name, meter]))
  expect(meterByName.get('edit 100 again')?.rowsWrittenPerOperation).toBe(0)
  expect(meterByName.get('create in a long log')?.rowsReadPerOperation).toBe(
    meterByName.get('create in a short log')?.rowsReadPerOperation,
  )
})

test('a database of its own writes exactly what D1 writes, and reads no row more', async () => {
  const [own, shared] = [await pushMeters(inDurableObject), await pushMeters(inD1)]
  const written = (meters: typeof own) => meters.map(({ rowsReadPerOperation: _, ...meter }) => meter)
  expect(written(own)).toEqual(written(shared))
  // D1 meets the row of the next workspace at the end of each search.
  for (const [index, { rowsReadPerOperation }] of own.entries())
    expect(rowsReadPerOperation).toBeLessThanOrEqual(must(shared[index]).rowsReadPerOperation)
})

test('every table is stored by its key, without a second copy of it', async () => {
  const { results } = await env.DB.prepare(
    `SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\'`,
  ).all<{ name: string; sql: string }>()
  expect(results.map(({ name }) => name).toSorted()).toEqual([
    'archive',
    'attempts',
    'blobs',
    'changes',
    'chunks',
    'devices',
    'effects',
    'members',
    'numbers',
    'pairings',
    'passed',
    'records',
    'retired',
    'sessions',
    'snapshots',
    'uploads',
    'workspace',
  ])
  expect(results.filter(({ sql }) => !sql.endsWith('WITHOUT ROWID'))).toEqual([])
})
