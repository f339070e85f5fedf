import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { makeBackup } from './backup/make-backup.ts'
import { restoreBackup } from './backup/restore-backup.ts'
import { openDatabase, type SidecardDatabase } from './database.ts'
import { allHistory, readHistory } from './history.ts'
import { countPaged, historyTables } from './history-pages.ts'
import { keepReadHistory } from './keep-read-history.ts'
import { giveBack, lentTables, noteLent } from './lent.ts'
import { mergeChanges } from './merge-changes.ts'
import { getMeta, setMeta } from './meta.ts'
import { recordTables } from './put-records.ts'
import { recordStore } from './record-store.ts'
import { memoryStore } from './small-store.ts'
import { tidyDevice } from './tidy.ts'
import { recordsOf, undoChanges } from './undo-changes.ts'
import { write } from './write.ts'

const NOON = Date.UTC(2026, 10, 24, 12)
const { signal } = new AbortController()
let made = 0

async function freshDatabase(): Promise<SidecardDatabase> {
  made += 1
  return openDatabase(`history-pages-${made}`, { certificates: memoryStore() })
}

/** Colleagues' changes of contacts C0 to C49 in turn, each with an operation that tells its number. */
function changesOf(from: number, count: number, extra = '') {
  return Array.from({ length: count }, (_, i) => {
    const n = from + i
    const at = NOON + n
    return {
      entity: 'contact',
      record: `C${n % 50}`,
      op: `OP${String(n).padStart(8, '0')}${n % 50}`,
      hlc: packClock({ time: at, counter: 0, device: deviceMark('theirs') }),
      patch: { city: `城 ${n}${extra}` },
      device: 'theirs',
      actor: 'M2',
    }
  })
}

async function receive(db: SidecardDatabase, changes: ReturnType<typeof changesOf>): Promise<void> {
  await db.change([...recordTables(db), ...historyTables(db)], async () => {
    await mergeChanges(db, changes)
    await keepReadHistory(db, changes)
  })
}

const citiesOf = async (db: SidecardDatabase, id: string) =>
  must(await readHistory(db, 'contact', id)).sets.map(({ moves }) => moves[0]?.to)

test('many changes of others lie in few rows, small enough for the browser, and each record has its own', async () => {
  const db = await freshDatabase()
  await write(db, [{ entity: 'contact', id: 'C7', patch: { city: 'Lund' } }], { label: 'l', now: () => NOON - 1 })
  await receive(db, changesOf(0, 1_000, ' '.repeat(100)))
  await receive(db, changesOf(1_000, 3))
  expect([await db.history.count(), await countPaged(db)]).toEqual([1 + 3, 1_000])
  const pages = await db.historyPages.toArray()
  expect(pages.length).toBeLessThan(10)
  for (const { bytes } of pages) expect(bytes.length).toBeLessThan(64_000)
  expect((await citiesOf(db, 'C2')).slice(0, 3)).toEqual([
    '城 1002',
    `城 952${' '.repeat(100)}`,
    `城 902${' '.repeat(100)}`,
  ])
  expect(await citiesOf(db, 'C7')).toHaveLength(21)
})

test('a change larger than a page has one of its own', async () => {
  const db = await freshDatabase()
  const large = changesOf(0, 60).map((change) =>
    change.record === 'C5' ? { ...change, patch: { city: 'x'.repeat(90_000) } } : change,
  )
  await receive(db, large)
  expect(await allHistory(db)).toHaveLength(60)
})

test('what is read again is told once', async () => {
  const db = await freshDatabase()
  await receive(db, changesOf(0, 200))
  await setMeta(db, 'isRereading', true)
  await receive(db, changesOf(0, 200))
  expect(await citiesOf(db, 'C3')).toEqual(['城 153', '城 103', '城 53', '城 3'])
  expect(await allHistory(db)).toHaveLength(200)
})

test('what was taken back leaves its pages, and the others stay', async () => {
  const db = await freshDatabase()
  await receive(db, changesOf(0, 200))
  const lent = [{ entity: 'contact', id: 'C3' }]
  await db.change(lentTables(db), async () => {
    await noteLent(db, lent)
    await giveBack(db, lent)
  })
  expect((await allHistory(db)).filter(({ record }) => record === 'C3')).toEqual([])
  expect(await countPaged(db)).toBe(196)
  expect(await citiesOf(db, 'C4')).toHaveLength(4)
})

test('the oldest leave pages and rows alike, and each record remembers it', async () => {
  const db = await freshDatabase()
  await receive(db, changesOf(0, 10))
  await receive(db, changesOf(10, 190))
  await receive(db, changesOf(200, 10))
  await tidyDevice(db, { actions: 200, history: 100 })
  const left = (await allHistory(db)).filter(({ hlc }) => hlc !== '')
  expect(left.map(({ op }) => op).toSorted()).toEqual(changesOf(120, 90).map(({ op }) => op))
  const { sets, isWhole } = must(await readHistory(db, 'contact', 'C25'))
  expect([isWhole, sets.map(({ moves }) => moves[0]?.to)]).toEqual([false, ['城 175', '城 125']])
  await tidyDevice(db, { actions: 200, history: 0 })
  expect([await countPaged(db), await db.historyPages.count()]).toEqual([0, 0])
})

test('the records of one deed are found where its changes lie in pages', async () => {
  const db = await freshDatabase()
  const hlc = (counter: number) => packClock({ time: NOON, counter, device: deviceMark('theirs') })
  const deed = changesOf(0, 50).map((change, i) => ({ ...change, op: `OPERATIONS${i}`, hlc: hlc(i) }))
  await receive(db, [...deed, ...changesOf(100, 50)])
  const set = must(must(await readHistory(db, 'contact', 'C9')).sets.at(-1))
  const records = await recordsOf(db, set)
  expect(records.map(({ id }) => id).toSorted()).toEqual(deed.map(({ record }) => record).toSorted())
  const undone = await undoChanges(db, set, records, { now: () => NOON + 1_000 })
  expect(undone.ok && undone.value.edits).toHaveLength(50)
})

test('a backup holds what lies in pages, and restoring it here adds nothing', async () => {
  const db = await freshDatabase()
  await receive(db, changesOf(0, 200))
  const { file, counts } = await makeBackup(db, { now: NOON, signal })
  expect(counts.history).toBe(200)
  expect((await restoreBackup(db, file, { now: () => NOON, signal })).ok).toBe(true)
  expect([await db.history.count(), await countPaged(db)]).toEqual([0, 200])
  const other = await freshDatabase()
  expect((await restoreBackup(other, file, { now: () => NOON, signal })).ok).toBe(true)
  expect(await getMeta(other, 'workspace')).toBe(await getMeta(db, 'workspace'))
  expect(await citiesOf(other, 'C3')).toEqual(await citiesOf(db, 'C3'))
  expect((await recordStore(other).get('contact', 'C3'))?.fields['city']).toBe('城 153')
})
