import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { expect, test, vi } from 'vitest'
import { newId } from '#shared/lib/ids.ts'
import { MIGRATIONS } from '../../worker/db/migrations.ts'
import { clock, env } from './team.ts'

const VERSION = { sql: 'SELECT ws, schema_version FROM workspace', params: [] }

test('a workspace of its own is there from the first batch, and outlives the sleep of its object', async () => {
  const ws = newId(clock.now)
  const store = env.STORE.getByName(ws)
  expect((await store.batch([VERSION]))[0]?.rows).toEqual([{ ws, schema_version: 1 }])
  await store.batch([{ sql: 'UPDATE workspace SET schema_version = ?2 WHERE ws = ?1', params: [ws, 7] }])
  await evictDurableObject(store)
  expect((await store.batch([VERSION]))[0]?.rows).toEqual([{ ws, schema_version: 7 }])
})

test('a database that slept through a release takes the migrations that it missed when it wakes', async () => {
  const store = env.STORE.getByName(newId(clock.now))
  await store.batch([VERSION])
  await runInDurableObject(store, async (_, { storage }) => {
    storage.sql.exec('DROP VIEW v_contact; DROP VIEW v_company; DROP VIEW v_activity; DROP VIEW v_conversation')
    storage.sql.exec('DROP VIEW v_message; DROP VIEW v_message_body; DROP VIEW v_task')
    storage.sql.exec("DELETE FROM migrations WHERE name = '0001_views'")
  })
  await evictDurableObject(store)
  const [applied, views] = await store.batch([
    { sql: 'SELECT name FROM migrations ORDER BY name', params: [] },
    { sql: 'SELECT count(*) AS count FROM v_contact', params: [] },
  ])
  expect(applied?.rows.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name))
  expect(views?.rows).toEqual([{ count: 0 }])
})

test('a database of its own looks after its effects: the alarm sends what lost its message', async () => {
  const ws = newId(clock.now)
  const store = env.STORE.getByName(ws)
  const alarm = () => runInDurableObject(store, (_, { storage }) => storage.getAlarm())
  await store.batch([VERSION])
  expect(await alarm()).toBeNull()
  const sql = `INSERT INTO effects (ws, kind, key, due_at) VALUES (?1, 'unheard-of', 'k', 0)`
  await store.batch([{ sql, params: [ws] }])
  expect(await alarm()).toBeGreaterThan(Date.now())
  expect(await runDurableObjectAlarm(store)).toBe(true)
  const error = async () => (await store.batch([{ sql: 'SELECT error FROM effects', params: [] }]))[0]?.rows[0]?.error
  await vi.waitFor(async () => expect(await error()).toContain('unknown kind'), { timeout: 20_000, interval: 100 })
  expect(await alarm()).not.toBeNull()
})

test('an effect that waits long does not make a new one wait with it', async () => {
  const ws = newId(clock.now)
  const store = env.STORE.getByName(ws)
  const alarm = () => runInDurableObject(store, (_, { storage }) => storage.getAlarm())
  const sql = `INSERT INTO effects (ws, kind, key, due_at) VALUES (?1, 'unheard-of', ?2, ?3)`
  const hour = 60 * 60_000
  await store.batch([{ sql, params: [ws, 'late', Date.now() + hour] }])
  expect(await alarm()).toBeGreaterThan(Date.now() + hour / 2)
  await store.batch([{ sql, params: [ws, 'now', 0] }])
  expect(await alarm()).toBeLessThan(Date.now() + hour / 2)
})

test('an alarm that reaches no queue is followed by another, and waits for nobody to write', async () => {
  const ws = newId(clock.now)
  const store = env.STORE.getByName(ws)
  const sql = `INSERT INTO effects (ws, kind, key, due_at) VALUES (?1, 'unheard-of', 'k', 0)`
  await store.batch([{ sql, params: [ws] }])
  const next = await runInDurableObject(store, async (instance, { storage }) => {
    const EFFECTS = { sendBatch: () => Promise.reject(new Error('no queue')) }
    Object.defineProperty(instance, 'env', { value: { ...env, EFFECTS } })
    await storage.deleteAlarm()
    await instance.alarm()
    return storage.getAlarm()
  })
  expect(next).toBeGreaterThan(Date.now())
  await evictDurableObject(store)
})
