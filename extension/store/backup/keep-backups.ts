import type { SidecardDatabase } from '../database.ts'
import { isDue, noteTry, readPlan } from './backup-plan.ts'
import { type BackupFolder, backupToFolder } from './backup-to-folder.ts'

/** Where the chosen folder is kept between visits. */
export type BackupFolders = {
  /** Asks the person for one; null when they changed their mind. Only inside their gesture. */
  pick(): Promise<BackupFolder | null>
  kept(): Promise<BackupFolder | null>
  keep(folder: BackupFolder | null): Promise<void>
}

export type KeepBackups = {
  readonly db: SidecardDatabase
  readonly folders: Pick<BackupFolders, 'kept'>
  readonly now: () => number
  /** Web Locks: two pages must not write the same file at once. */
  readonly locks: Pick<LockManager, 'request'> | null
  readonly signal: AbortSignal
}

/** Makes the backup that is due, if one is, and notes what it came to. */
export async function backUpWhenDue({ db, folders, now, locks, signal }: KeepBackups): Promise<void> {
  const work = async (): Promise<void> => {
    const plan = await readPlan(db)
    const folder = plan && (await folders.kept())
    if (!plan || !folder || !isDue(plan, now())) return
    const at = now()
    const made = await backupToFolder(db, folder, { now: at, signal })
    await noteTry(db, made.ok ? { lastAt: at, fault: null } : { fault: made.kind })
  }
  await (locks ? locks.request('sidecard-backup', { signal }, work) : work())
}
