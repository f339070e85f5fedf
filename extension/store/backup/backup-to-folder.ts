import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { SidecardDatabase } from '../database.ts'
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
const OURS = /^sidecard-\d{4}-\d{2}-\d{2}\.sidecard$/u

/** `sidecard-2026-11-24`, by the person's own day. */
export function backupName(now: number): string {
  const date = new Date(now)
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((value) => String(value).padStart(2, '0'))
  return `sidecard-${date.getFullYear()}-${month}-${day}`
}

/**
 * Writes a backup into the folder, reads it back whole, and only then lets go of old ones. A file of the same day is
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
    const name = `${backupName(now)}.sidecard`
    const handle = await folder.getFileHandle(name, { create: true })
    const stream = await handle.createWritable()
    await stream.write(file)
    await stream.close()
    const written = await handle.getFile()
    if (!(await checkBackup(written, { signal })).ok) return fail('unreadable')
    await removeOld(folder)
    return ok({ name, bytes: written.size })
  } catch (error) {
    signal.throwIfAborted()
    return fail(faultOf(error), String(error))
  }
}

async function removeOld(folder: BackupFolder): Promise<void> {
  const names: string[] = []
  for await (const name of folder.keys()) if (OURS.test(name)) names.push(name)
  for (const name of names.toSorted().slice(0, -KEPT_BACKUPS)) await folder.removeEntry(name)
}

function faultOf(error: unknown): FolderFault {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotFoundError') return 'gone'
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'not-allowed'
  return name === 'QuotaExceededError' ? 'full' : 'storage'
}
