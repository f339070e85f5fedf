import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Dexie } from 'dexie'
import { SidecardDatabase } from '../../../extension/store/database.ts'
import { memoryStore } from '../../../extension/store/small-store.ts'
import { MemoryConnection } from './connection.ts'
import { emptyDisk, schemaOf } from './disk.ts'

// The simulator's database is not Dexie. What the store asks of one it answers as Dexie would, over any sequence of what the
// store does; otherwise the simulator would show how the engine works on something that no browser has.

const name = fc.constantFrom('a', 'b', 'c', 'é', '大')
const number = fc.integer({ min: -2, max: 4 })
const id = fc.tuple(fc.constantFrom('contact', 'task'), name)
const record = fc.record({
  key: id,
  rev: number,
  value: fc.oneof(name, fc.constant(null), fc.array(name, { maxLength: 2 })),
})

type Tables = Pick<SidecardDatabase, 'records' | 'outbox' | 'acknowledged' | 'settings' | 'transaction'>
type Step = (db: Tables) => Promise<unknown>
const step = (text: string, run: Step) => Object.assign(run, { toString: () => text })

const toRecord = ({ key: [entity, key], rev, value }: { key: [string, string]; rev: number; value: unknown }) =>
  ({ entity, id: key, rev, fields: { value }, clocks: {} }) as never
const toChange = (n: number, [entity, key]: [string, string]) =>
  ({ n, op: `o${n}`, entity, record: key, hlc: 'x', patch: {} }) as never
const all = (entity: string): [[string, unknown], [string, unknown]] => [
  [entity, Dexie.minKey],
  [entity, Dexie.maxKey],
]

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc
    .array(record, { maxLength: 3 })
    .map((rows) =>
      step(`put ${JSON.stringify(rows)}`, (db) => db.records.bulkPut(rows.map(toRecord)).then(() => null)),
    ),
  id.map((key) => step(`get ${key.join()}`, (db) => db.records.get(key))),
  fc.array(id, { maxLength: 4 }).map((keys) => step(`bulkGet ${keys.join()}`, (db) => db.records.bulkGet(keys))),
  fc.array(id, { maxLength: 2 }).map((keys) => step(`bulkDelete ${keys.join()}`, (db) => db.records.bulkDelete(keys))),
  fc.constant(step('clear', (db) => db.records.clear())),
  fc.constant(step('count', (db) => db.records.count())),
  fc.constant(step('toArray', (db) => db.records.toArray())),
  fc.tuple(fc.constantFrom('contact', 'task'), fc.nat(3), fc.nat(3)).map(([entity, offset, limit]) =>
    step(`between ${entity} ${offset} ${limit}`, (db) =>
      db.records
        .where('[entity+id]')
        .between(...all(entity))
        .offset(offset)
        .limit(limit)
        .toArray(),
    ),
  ),
  fc.constantFrom('contact', 'task').map((entity) =>
    step(`keys of ${entity}`, (db) =>
      db.records
        .where('[entity+id]')
        .between(...all(entity))
        .primaryKeys(),
    ),
  ),
  number.map((rev) => step(`above ${rev}`, (db) => db.records.where('rev').above(rev).toArray())),
  number.map((rev) =>
    step(`newest but ${rev}`, (db) =>
      db.records
        .orderBy('rev')
        .reverse()
        .filter((row) => row.rev !== rev)
        .limit(2)
        .toArray(),
    ),
  ),
  fc.constant(step('filter', (db) => db.records.filter(({ entity }) => entity === 'task').toArray())),
  number.map((rev) =>
    step(`modify ${rev}`, (db) =>
      db.records.toCollection().modify((row) => void Object.assign(row, { base: { rev } })),
    ),
  ),
  fc.tuple(number, id).map(([n, key]) => step(`add ${n}`, (db) => db.outbox.put(toChange(n, key)).then(() => null))),
  fc
    .array(fc.tuple(number, id), { maxLength: 3 })
    .map((rows) =>
      step(`bulkAdd ${JSON.stringify(rows)}`, (db) =>
        db.transaction(
          'rw',
          [db.outbox],
          async () => void (await db.outbox.bulkAdd(rows.map(([n, key]) => toChange(n, key)))),
        ),
      ),
    ),
  fc.nat(3).map((limit) => step(`first ${limit}`, (db) => db.outbox.orderBy('n').limit(limit).toArray())),
  id.map((key) => step(`of ${key.join()}`, (db) => db.outbox.where('[entity+record]').equals(key).sortBy('n'))),
  fc.array(number, { maxLength: 3 }).map((keys) => step(`take ${keys.join()}`, (db) => db.outbox.bulkDelete(keys))),
  number.map((n) => step(`update ${n}`, (db) => db.outbox.update(n, { hlc: 'y' }))),
  fc
    .tuple(number, number)
    .map(([n, at]) =>
      step(`confirm ${n} ${at}`, (db) =>
        db.acknowledged.put({ ...(toChange(n, ['task', 'a']) as object), at } as never).then(() => null),
      ),
    ),
  number.map((at) => step(`below ${at}`, (db) => db.acknowledged.where('at').below(at).delete())),
  fc.constant(step('by time', (db) => db.acknowledged.orderBy('at').toArray())),
  fc
    .tuple(name, name)
    .map(([key, value]) => step(`set ${key}`, (db) => db.settings.put({ key: `p:${key}`, value }).then(() => null))),
  fc
    .constantFrom('p:', 'p:a', 'q')
    .map((prefix) => step(`with ${prefix}`, (db) => db.settings.where('key').startsWith(prefix).toArray())),
)

const transaction = fc.tuple(fc.array(steps, { maxLength: 6, size: 'max' }), fc.boolean()).map(([list, fails]): Step =>
  step(`transaction of ${list.join('; ')}${fails ? ', failing' : ''}`, (db) =>
    db.transaction('rw', [db.records, db.outbox, db.acknowledged, db.settings], async () => {
      const answers: unknown[] = []
      for (const one of list) answers.push(await one(db))
      if (fails) throw new Error('not this time')
      return answers
    }),
  ),
)

test('the database in memory answers as Dexie does, in and out of transactions that hold or fail', async () => {
  const certificates = memoryStore()
  const schema = schemaOf(new SidecardDatabase('schema', certificates))
  let made = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 3, arbitrary: steps }, { weight: 1, arbitrary: transaction }), {
        minLength: 10,
        maxLength: 60,
        size: 'max',
      }),
      async (list) => {
        made += 1
        const dexie = new SidecardDatabase(`differential-${made}`, certificates)
        const memory = new MemoryConnection(emptyDisk(schema), { turn: () => null, isDead: false }).asDatabase(
          certificates,
        )
        for (const one of list) expect(await answerOf(one, memory)).toEqual(await answerOf(one, dexie))
        for (const table of ['records', 'outbox', 'acknowledged', 'settings'] as const)
          expect(await memory[table].toArray()).toEqual(await dexie[table].toArray())
        await dexie.delete()
      },
    ),
    { numRuns: 150 },
  )
}, 60_000)

test('tables outside a transaction, unknown indexes and late calls are refused as Dexie refuses them', async () => {
  const certificates = memoryStore()
  const schema = schemaOf(new SidecardDatabase('schema', certificates))
  const dexie = new SidecardDatabase('refusals', certificates)
  const memory = new MemoryConnection(emptyDisk(schema), { turn: () => null, isDead: false }).asDatabase(certificates)
  for (const db of [dexie, memory]) {
    await expect(db.transaction('rw', [db.records], async () => db.outbox.count())).rejects.toThrow()
    await expect(db.transaction('r', [db.records], async () => db.records.clear())).rejects.toThrow()
    await expect(async () => db.records.where('nothing').equals('x').toArray()).rejects.toThrow()
    await expect(
      db.transaction('rw', [db.records], async () => db.transaction('rw', [db.outbox], async () => 1)),
    ).rejects.toThrow()
  }
  await dexie.delete()
})

/** What a step came to. Errors only have to happen on both sides. */
async function answerOf(run: Step, db: Tables): Promise<unknown> {
  try {
    return { value: (await run(db)) ?? null }
  } catch {
    return 'failed'
  }
}
