import type { BackupFolder } from '../store/backup/backup-to-folder.ts'
import type { BackupFolders } from '../store/backup/keep-backups.ts'
import type { SidecardDatabase } from '../store/database.ts'

const KEY = 'backup-folder'

type Picker = { showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<BackupFolder> }

/** The folder that a person chose for backups: browsers keep such a handle in IndexedDB, and the right to it until they say otherwise. */
export function backupFolders(db: SidecardDatabase): BackupFolders {
  return {
    pick: async () => {
      try {
        const picker = globalThis as Picker
        return (await picker.showDirectoryPicker?.({ id: 'sidecard-backup', mode: 'readwrite' })) ?? null
      } catch (error) {
        // The person closed the browser's dialog.
        if (error instanceof Error && error.name === 'AbortError') return null
        throw error
      }
    },
    kept: async () => ((await db.settings.get(KEY))?.value as BackupFolder | undefined) ?? null,
    keep: async (folder) => {
      await (folder === null ? db.settings.delete(KEY) : db.settings.put({ key: KEY, value: folder }))
    },
  }
}
