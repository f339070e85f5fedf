import { expect, test } from 'vitest'
import { openDatabase } from '../database.ts'
import { memoryStore } from '../small-store.ts'
import { write } from '../write.ts'
import { isDue, keepPlan, readPlan } from './backup-plan.ts'
import { KEPT_BACKUPS } from './backup-to-folder.ts'
import { memoryFolder } from './folder-fixture.ts'
import { backUpWhenDue } from './keep-backups.ts'
import { checkBackup } from './read-backup.ts'

const NOON = new Date(2026, 10, 19, 12).getTime()
const DAY = 86_400_000
const signal = new AbortController().signal

async function start() {
  const db = await openDatabase(`backups-${Math.random()}`, { certificates: memoryStore() })
  await write(db, [{ entity: 'contact', id: 'C1', patch: { name: '周敏' } }], { label: 'toast.saved', now: () => NOON })
  await keepPlan(db, { every: 'day', lastAt: null, fault: null })
  const folder = memoryFolder()
  const backUp = (now: number) =>
    backUpWhenDue({ db, folders: { kept: async () => folder }, now: () => now, locks: null, signal })
  return { db, folder, backUp }
}

test('a backup that is due goes into the folder, reads back whole, and is not made twice a day', async () => {
  const { db, folder, backUp } = await start()
  await backUp(NOON)
  await backUp(NOON + 3_600_000)
  expect([...folder.files.keys()]).toEqual(['sidecard-2026-11-19.sidecard'])
  const file = folder.files.get('sidecard-2026-11-19.sidecard') ?? new Blob([])
  expect(await checkBackup(file, { signal })).toMatchObject({ ok: true, value: { counts: { records: 1 } } })
  expect(await readPlan(db)).toEqual({ every: 'day', lastAt: NOON, fault: null })
  await backUp(NOON + DAY)
  expect(folder.files.size).toBe(2)
})

test('only old files of ours make room', async () => {
  const { folder, backUp } = await start()
  folder.files.set('holiday.jpg', new Blob(['x']))
  for (let day = 0; day < KEPT_BACKUPS + 3; day += 1) await backUp(NOON + day * DAY)
  expect(folder.files.has('holiday.jpg')).toBe(true)
  expect(folder.files.size).toBe(KEPT_BACKUPS + 1)
  expect(folder.files.has('sidecard-2026-11-19.sidecard')).toBe(false)
})

test.each([
  ['not-allowed', (folder: ReturnType<typeof memoryFolder>) => (folder.permission = 'prompt')],
  ['gone', (folder: ReturnType<typeof memoryFolder>) => (folder.breakWith = new DOMException('', 'NotFoundError'))],
  [
    'full',
    (folder: ReturnType<typeof memoryFolder>) => (folder.breakWith = new DOMException('', 'QuotaExceededError')),
  ],
  [
    'storage',
    (folder: ReturnType<typeof memoryFolder>) => (folder.breakWith = new DOMException('', 'InvalidStateError')),
  ],
  ['unreadable', (folder: ReturnType<typeof memoryFolder>) => (folder.breakWith = 'cut' as const)],
])('a backup that does not come about says why (%s), and older ones stay', async (kind, disturb) => {
  const { db, folder, backUp } = await start()
  for (let day = 0; day < KEPT_BACKUPS; day += 1) await backUp(NOON + day * DAY)
  const before = [...folder.files.keys()]
  disturb(folder)
  await backUp(NOON + 40 * DAY)
  expect(await readPlan(db)).toMatchObject({ fault: kind, lastAt: NOON + (KEPT_BACKUPS - 1) * DAY })
  expect([...folder.files.keys()]).toEqual(expect.arrayContaining(before))
})

test('without a plan or a folder nothing happens; a clock that was set back does not put a backup off', async () => {
  const { db, folder, backUp } = await start()
  await keepPlan(db, null)
  await backUp(NOON)
  expect(folder.files.size).toBe(0)
  expect(isDue({ every: 'week', lastAt: NOON, fault: null }, NOON - 400 * DAY)).toBe(true)
  expect(isDue({ every: 'week', lastAt: NOON, fault: null }, NOON + 6 * DAY)).toBe(false)
})
