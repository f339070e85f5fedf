import { expect, test } from 'vitest'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { openDatabase } from '../database.ts'
import { keepReadHistory } from '../keep-read-history.ts'
import { lentTables, noteLent } from '../lent.ts'
import { mergeChanges } from '../merge-changes.ts'
import { memoryStore } from '../small-store.ts'
import { write } from '../write.ts'
import { isDue, keepPlan, readPlan, type BackupPlan } from './backup-plan.ts'
import { folderBackupName, KEPT_BACKUPS } from './backup-to-folder.ts'
import { memoryFolder } from './folder-fixture.ts'
import { backUpWhenDue } from './keep-backups.ts'
import { checkBackup } from './read-backup.ts'

const NOON = new Date(2026, 10, 19, 12).getTime()
const DAY = 86_400_000
const NEW_YEARS_EVE = new Date(2026, 11, 31, 12).getTime()
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
  expect([...folder.files.keys()]).toEqual([await folderBackupName(db, NOON)])
  const file = folder.files.get(await folderBackupName(db, NOON)) ?? new Blob([])
  expect(await checkBackup(file, { signal })).toMatchObject({ ok: true, value: { counts: { records: 1 } } })
  expect(await readPlan(db)).toEqual({ every: 'day', lastAt: NOON, fault: null })
  await backUp(NOON + DAY)
  expect(folder.files.size).toBe(2)
})

test('only old files of ours make room', async () => {
  const { db, folder, backUp } = await start()
  folder.files.set('holiday.jpg', new Blob(['x']))
  // Left by a browser that was closed in the middle.
  folder.files.set(await folderBackupName(db, NEW_YEARS_EVE), new Blob([]))
  for (let day = 0; day < KEPT_BACKUPS + 3; day += 1) await backUp(NOON + day * DAY)
  expect(folder.files.has('holiday.jpg')).toBe(true)
  expect(folder.files.size).toBe(KEPT_BACKUPS + 1)
  expect(folder.files.has(await folderBackupName(db, NOON))).toBe(false)
  expect(folder.files.has(await folderBackupName(db, NEW_YEARS_EVE))).toBe(false)
})

test('a backup just made never makes room, not even beside many that a wrong wall clock dated ahead', async () => {
  const { db, folder, backUp } = await start()
  for (let day = 0; day < KEPT_BACKUPS + 3; day += 1) await backUp(NEW_YEARS_EVE + day * DAY)
  await backUp(NOON)
  expect(folder.files.has(await folderBackupName(db, NOON))).toBe(true)
  expect(folder.files.size).toBe(KEPT_BACKUPS)
})

test('two devices that write into one folder keep their own files', async () => {
  const [one, other] = [await start(), await start()]
  expect(await folderBackupName(one.db, NOON)).not.toBe(await folderBackupName(other.db, NOON))
  for (let day = 0; day < KEPT_BACKUPS + 1; day += 1) {
    await one.backUp(NOON + day * DAY)
    await backUpWhenDue({
      db: other.db,
      folders: { kept: async () => one.folder },
      now: () => NOON + day * DAY,
      locks: null,
      signal,
    })
  }
  expect(one.folder.files.size).toBe(2 * KEPT_BACKUPS)
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
  // What is left of the try would take the place of a whole one when old ones make room.
  expect([...folder.files.keys()]).toEqual(before)
})

test('a try that fails leaves the backup of the same day as it was', async () => {
  const { db, folder, backUp } = await start()
  await backUp(NOON)
  const before = await folder.files.get(await folderBackupName(db, NOON))?.text()
  await keepPlan(db, { every: 'day', lastAt: null, fault: null })
  folder.breakWith = new DOMException('', 'QuotaExceededError')
  await backUp(NOON + 60_000)
  expect(await folder.files.get(await folderBackupName(db, NOON))?.text()).toBe(before)
})

test('what a person decides while a backup is made stays decided', async () => {
  const { db, folder, backUp } = await start()
  const decide = async (plan: BackupPlan | null) => {
    await keepPlan(db, { every: 'day', lastAt: null, fault: null })
    folder.onWrite = () => keepPlan(db, plan)
    await backUp(NOON)
  }
  await decide({ every: 'week', lastAt: null, fault: null })
  expect(await readPlan(db)).toEqual({ every: 'week', lastAt: NOON, fault: null })
  await decide(null)
  expect(await readPlan(db)).toBeNull()
})

test('what colleagues share is theirs to keep: no backup of this member holds it', async () => {
  const { db, folder, backUp } = await start()
  const hlc = packClock({ time: NOON, counter: 0, device: deviceMark('theirs') })
  const shared = { entity: 'contact', record: 'C2', hlc, patch: { name: 'Anna Holm' } }
  await db.change([...lentTables(db)], async () => {
    await mergeChanges(db, [shared])
    await keepReadHistory(db, [{ ...shared, op: 'theirs', device: 'theirs', actor: 'anna' }])
    await noteLent(db, [{ entity: 'contact', id: 'C2' }])
  })
  await backUp(NOON)
  const file = folder.files.get(await folderBackupName(db, NOON)) ?? new Blob([])
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text()
  expect(text).toContain('周敏')
  expect(text).not.toContain('Anna Holm')
})

test('without a plan or a folder nothing happens; a clock that was set back does not put a backup off', async () => {
  const { db, folder, backUp } = await start()
  await keepPlan(db, null)
  await backUp(NOON)
  expect(folder.files.size).toBe(0)
  expect(isDue({ every: 'week', lastAt: NOON, fault: null }, NOON - 400 * DAY)).toBe(true)
  expect(isDue({ every: 'week', lastAt: NOON, fault: null }, NOON + 6 * DAY)).toBe(false)
})

test('a page that is left waits no longer for its turn', async () => {
  const { db, folder } = await start()
  const leaving = new AbortController()
  const locks = {
    request: async (_name: string, { signal: asked }: { signal?: AbortSignal }) =>
      new Promise((_, reject) =>
        asked?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      ),
  } as Pick<LockManager, 'request'>
  const waiting = backUpWhenDue({
    db,
    folders: { kept: async () => folder },
    now: () => NOON,
    locks,
    signal: leaving.signal,
  })
  leaving.abort()
  await expect(waiting).rejects.toThrow('aborted')
  expect(folder.files.size).toBe(0)
})
