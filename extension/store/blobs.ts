import { DELETED } from '#shared/fields/validate.ts'
import type { Fields } from '#shared/fields/value.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta, setMeta } from './meta.ts'
import type { BlobRow } from './rows.ts'

/** A file's bytes on this device, by their SHA-256. */
export async function findBlob(db: SidecardDatabase, hash: string): Promise<BlobRow | undefined> {
  return db.blobs.get(hash)
}

/** Keeps bytes that a person gave. The server is asked about them even if it had them before: it may have lost them. */
export async function keepLocalBlob(
  db: SidecardDatabase,
  { hash, bytes }: Pick<BlobRow, 'hash' | 'bytes'>,
): Promise<void> {
  await db.blobs.put({ hash, bytes, state: 'local' })
}

/** Keeps bytes that came from the server. */
export async function keepStoredBlob(
  db: SidecardDatabase,
  { hash, bytes }: Pick<BlobRow, 'hash' | 'bytes'>,
): Promise<void> {
  await db.blobs.put({ hash, bytes, state: 'stored' })
}

/** Files that still have to be sent, oldest hash first; their bytes are read one file at a time. */
export async function waitingBlobs(db: SidecardDatabase): Promise<string[]> {
  return db.blobs.where('state').equals('local').primaryKeys()
}

/** Whether there is anything to say to the server about files: some wait, or it may have lost some. */
export async function hasFilesToSend(db: SidecardDatabase): Promise<boolean> {
  const [waiting, doubts = 0, settled = 0] = await Promise.all([
    db.blobs.where('state').equals('local').count(),
    getMeta(db, 'fileDoubts'),
    getMeta(db, 'fileDoubtsSettled'),
  ])
  return waiting > 0 || doubts !== settled
}

/** Files that the server was offered: it has them, or did not take them. */
export async function offeredBlobs(db: SidecardDatabase): Promise<string[]> {
  const states = ['stored', 'refused'] satisfies BlobRow['state'][]
  return (await Promise.all(states.map((state) => db.blobs.where('state').equals(state).primaryKeys()))).flat()
}

/**
 * After changes that are now in the log: an attachment that came back may speak of a file that the server has let go of, and one that
 * it took at last of a file that it did not take before. It is asked about all. Inside the caller's transaction over files and meta.
 */
export async function doubtFilesOf(
  db: SidecardDatabase,
  changes: readonly { readonly entity: string; readonly patch: Fields }[],
): Promise<void> {
  const patches = changes.filter(({ entity }) => entity === 'attachment').map(({ patch }) => patch)
  const isBack = patches.some((patch) => patch[DELETED] === null)
  const hashes = patches.map((patch) => patch['blob']).filter((hash) => typeof hash === 'string')
  const refused = hashes.length > 0 ? await db.blobs.where('state').equals('refused').primaryKeys() : []
  if (isBack || refused.some((hash) => hashes.includes(hash))) await doubtFiles(db)
}

/** Whether the server has the files that it had is to be asked. Inside the caller's transaction over the meta. */
export async function doubtFiles(db: SidecardDatabase): Promise<void> {
  await setMeta(db, 'fileDoubts', ((await getMeta(db, 'fileDoubts')) ?? 0) + 1)
}

export async function noteBlob(db: SidecardDatabase, hash: string, state: BlobRow['state']): Promise<void> {
  await db.blobs.update(hash, { state })
}
