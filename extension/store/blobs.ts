import type { SidecardDatabase } from './database.ts'
import { getMeta } from './meta.ts'
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
export async function waitingBlobs(db: SidecardDatabase, limit: number): Promise<string[]> {
  return db.blobs.where('state').equals('local').limit(limit).primaryKeys()
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

/** Files that the server is known to have. */
export async function storedBlobs(db: SidecardDatabase): Promise<string[]> {
  return db.blobs.where('state').equals('stored').primaryKeys()
}

export async function noteBlob(db: SidecardDatabase, hash: string, state: BlobRow['state']): Promise<void> {
  await db.blobs.update(hash, { state })
}
