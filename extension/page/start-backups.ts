import type { KeepBackups } from '../store/backup/keep-backups.ts'

const HOUR = 3_600_000
/** What opens a page comes first. */
const AFTER_START = 5_000

/** Looks whether a backup is due soon after the page was opened, and each hour while it stays open. */
export function startBackups(keeping: KeepBackups): void {
  const look = async (): Promise<void> => {
    const { backUpWhenDue } = await import('../store/backup/keep-backups.ts')
    await backUpWhenDue(keeping).catch((error: unknown) => {
      // A page that is left waits no longer for its turn, and that is no fault.
      if (!keeping.signal.aborted) throw error
    })
  }
  const timers = [setTimeout(() => void look(), AFTER_START), setInterval(() => void look(), HOUR)]
  keeping.signal.addEventListener('abort', () => timers.forEach((timer) => clearTimeout(timer)), { once: true })
}
