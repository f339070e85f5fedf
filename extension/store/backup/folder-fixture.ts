import type { BackupFolder } from './backup-to-folder.ts'

/** A folder in memory that behaves as a chosen one does: files are swapped in whole when they are closed. */
export type MemoryFolder = BackupFolder & {
  readonly files: Map<string, Blob>
  permission: PermissionState
  /** What the next write does instead of writing. */
  breakWith: 'nothing' | 'cut' | DOMException
  /** What happens elsewhere while a file is written. */
  onWrite: () => Promise<void>
}

export function memoryFolder(name = 'Backups'): MemoryFolder {
  const files = new Map<string, Blob>()
  const folder: MemoryFolder = {
    name,
    files,
    permission: 'granted',
    breakWith: 'nothing',
    onWrite: async () => {},
    queryPermission: async () => folder.permission,
    requestPermission: async () => (folder.permission = 'granted'),
    getFileHandle: async (file) => {
      // A browser makes the file, empty, before anything is written.
      if (!files.has(file)) files.set(file, new Blob([]))
      return {
        createWritable: async () => {
          if (folder.breakWith instanceof DOMException) throw folder.breakWith
          let content = new Blob([])
          return {
            write: async (blob: Blob) => {
              content = blob
              await folder.onWrite()
            },
            close: async () => {
              files.set(file, folder.breakWith === 'cut' ? content.slice(0, content.size >> 1) : content)
            },
          }
        },
        getFile: async () => new File([files.get(file) ?? ''], file),
      } as unknown as FileSystemFileHandle
    },
    removeEntry: async (file) => void files.delete(file),
    keys: async function* () {
      yield* files.keys()
    },
  }
  return folder
}
