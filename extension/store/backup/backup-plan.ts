import type { SidecardDatabase } from '../database.ts'

export const BACKUP_STEPS = ['day', 'week'] as const
export type BackupStep = (typeof BACKUP_STEPS)[number]

/**
 * Why no backup came about: `not-allowed` the browser asks the person again, `gone` the folder was moved or deleted, `full`
 * there is no room, `unreadable` what was written does not read back whole, `storage` anything else.
 */
export type FolderFault = 'not-allowed' | 'gone' | 'full' | 'unreadable' | 'storage'

/** How often backups go into the chosen folder by themselves, and what the last try came to. Instants are epoch milliseconds. */
export type BackupPlan = {
  readonly every: BackupStep
  readonly lastAt: number | null
  readonly fault: FolderFault | null
}

const KEY = 'backup-plan'
const LENGTH = { day: 86_400_000, week: 7 * 86_400_000 } as const satisfies { readonly [Step in BackupStep]: number }

export async function readPlan(db: SidecardDatabase): Promise<BackupPlan | null> {
  return ((await db.settings.get(KEY))?.value as BackupPlan | undefined) ?? null
}

/** Null ends it. */
export async function keepPlan(db: SidecardDatabase, plan: BackupPlan | null): Promise<void> {
  await (plan === null ? db.settings.delete(KEY) : db.settings.put({ key: KEY, value: plan }))
}

/** Notes what a try came to. A person may have changed the plan meanwhile, or ended it. */
export async function noteTry(
  db: SidecardDatabase,
  outcome: Pick<BackupPlan, 'fault'> | Pick<BackupPlan, 'fault' | 'lastAt'>,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const plan = await readPlan(db)
    if (plan) await keepPlan(db, { ...plan, ...outcome })
  })
}

/** A clock that was set back must not put the next backup off for years. */
export function isDue({ every, lastAt }: BackupPlan, now: number): boolean {
  return lastAt === null || Math.abs(now - lastAt) >= LENGTH[every]
}
