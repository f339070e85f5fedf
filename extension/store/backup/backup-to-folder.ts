import { fail, ok, type Result } from '#shared/lib/result.ts'
import { sha256 } from '#shared/lib/sha256.ts'
import type { SidecardDatabase } from '../database.ts'
import { getMeta } from '../meta.ts'
import type { FolderFault } from './backup-plan.ts'
import { makeBackup } from './make-backup.ts'
import { checkBackup } from './read-backup.ts'

/** What a backup needs of a folder that a person chose (File System Access, `FileSystemDirectoryHandle`). */
export type BackupFolder = {
  readonly name: string
  queryPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>
  /** Only inside a gesture of the person. */
  requestPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>
  getFileHandle(name: string, options?: { create: boolean }): Promise<FileSystemFileHandle>
  removeEntry(name: string): Promise<void>
  keys(): AsyncIterable<string>
}

/** So many of our own files stay in the folder; older ones make room. */
export const KEPT_BACKUPS = 14

/** `sidecard-2026-11-24`, by the person's own day. */
export function backupName(now: number): string {
  const date = new Date(now)
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((value) => String(value).padStart(2, '0'))
  return `sidecard-${date.getFullYear()}-${month}-${day}`
}

/** `sidecard-2026-11-24-3f9a02.sidecard`: six figures tell this device and workspace from others that write into the same folder, often a synced one. */
export async function folderBackupName(db: SidecardDatabase, now: number): Promise<string> {
  const [workspace, device] = await Promise.all([getMeta(db, 'workspace'), getMeta(db, 'device')])
  return `${backupName(now)}-${(await sha256(`${workspace} ${device}`)).slice(0, 6)}.sidecard`
}

/** The name without its day. */
function seriesOf(name: string): string {
  return name.replace(/^sidecard-\d{4}-\d{2}-\d{2}/u, '')
}

/**
 * Writes a backup into the folder, reads it back whole, and only then lets go of old ones of its own. A file of the same day is
 * replaced as a whole: the browser swaps it in when it is closed.
 */
export async function backupToFolder(
  db: SidecardDatabase,
  folder: BackupFolder,
  { now, signal }: { readonly now: number; readonly signal: AbortSignal },
): Promise<Result<{ readonly name: string; readonly bytes: number }, FolderFault>> {
  try {
    if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') return fail('not-allowed')
    const { file } = await makeBackup(db, { now, signal })
    const name = await folderBackupName(db, now)
    const isWhole = await writeWhole(folder, name, { file, signal })
    if (!isWhole) return fail('unreadable')
    await removeOld(folder, name)
    return ok({ name, bytes: file.size })
  } catch (error) {
    signal.throwIfAborted()
    return fail(faultOf(error), String(error))
  }
}

/** Whether the file now reads back whole. One that does not is removed: it would count as a backup when old ones make room. */
async function writeWhole(
  folder: BackupFolder,
  name: string,
  { file, signal }: { readonly file: Blob; readonly signal: AbortSignal },
): Promise<boolean> {
  const handle = await folder.getFileHandle(name, { create: true })
  const readsBack = async (): Promise<boolean> => (await checkBackup(await handle.getFile(), { signal })).ok
  let isWhole = false
  try {
    const stream = await handle.createWritable()
    await stream.write(file)
    await stream.close()
    isWhole = await readsBack()
  } finally {
    // What was there before a write that failed is there still.
    if (!isWhole && !(await readsBack())) await folder.removeEntry(name)
  }
  return isWhole
}

/** A browser that was closed while it wrote leaves an empty file, which takes nobody's place. */
async function removeOld(folder: BackupFolder, newest: string): Promise<void> {
  const [whole, empty]: [string[], string[]] = [[], []]
  for await (const name of folder.keys()) {
    if (seriesOf(name) !== seriesOf(newest)) continue
    const { size } = await (await folder.getFileHandle(name)).getFile()
    if (name !== newest) (size > 0 ? whole : empty).push(name)
  }
  // The one just made stays, also beside some that a wall clock dated ahead.
  for (const name of [...empty, ...whole.toSorted().slice(0, 1 - KEPT_BACKUPS)]) await folder.removeEntry(name)
}

function faultOf(error: unknown): FolderFault {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotFoundError') return 'gone'
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'not-allowed'
  return name === 'QuotaExceededError' ? 'full' : 'storage'
}
