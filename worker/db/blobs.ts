import { partsOf } from '#shared/protocol/blob.ts'
import { must } from '#shared/lib/must.ts'
import { statement, type WorkspaceDb } from './scoped.ts'

/** A file as the server knows it. `parts` has a bit for each piece that arrived: 48 of them fit into a number. */
export type BlobState = {
  readonly hash: string
  readonly size: number
  readonly parts: number
  readonly stored: boolean
}

export async function readBlobs(db: WorkspaceDb, hashes: readonly string[]): Promise<BlobState[]> {
  const [result] = await db.batch([statement(READ, JSON.stringify(hashes))])
  return must(result, 'files').rows.map((row) => ({
    hash: String(row.hash),
    size: Number(row.size),
    parts: Number(row.parts),
    stored: row.stored === 1,
  }))
}

/** Notes that a piece arrived and says what is there now. Null when the file is known under another size. */
export async function notePart(
  db: WorkspaceDb,
  {
    hash,
    size,
    part,
    at,
  }: { readonly hash: string; readonly size: number; readonly part: number; readonly at: number },
): Promise<BlobState | null> {
  await db.batch([statement(NOTE_PART, hash, size, 2 ** part, at)])
  const [state] = await readBlobs(db, [hash])
  return state?.size === size ? state : null
}

export async function noteStored(db: WorkspaceDb, hash: string): Promise<void> {
  await db.batch([statement(NOTE_STORED, hash)])
}

/** Forgets files, stored ones too. */
export async function forgetBlobs(db: WorkspaceDb, hashes: readonly string[]): Promise<void> {
  await db.batch([statement(FORGET, JSON.stringify(hashes))])
}

/** The file of an attachment that these scopes may read, once the whole is here. */
export async function findBlobOf(
  db: WorkspaceDb,
  { attachment, scopes }: { readonly attachment: string; readonly scopes: readonly string[] },
): Promise<{ readonly hash: string; readonly size: number } | null> {
  const [result] = await db.batch([statement(OF_ATTACHMENT, attachment, JSON.stringify(scopes))])
  const row = result?.rows[0]
  return row ? { hash: String(row.hash), size: Number(row.size) } : null
}

/** Files that no attachment speaks of: `before` epoch milliseconds they came, and their attachments were archived before `archived`, a clock. */
export async function unusedBlobs(
  db: WorkspaceDb,
  { before, archived, limit }: { readonly before: number; readonly archived: string; readonly limit: number },
): Promise<{ readonly hash: string; readonly size: number }[]> {
  const [result] = await db.batch([statement(UNUSED, before, archived, limit)])
  return must(result, 'files').rows.map((row) => ({ hash: String(row.hash), size: Number(row.size) }))
}

/** The pieces whose bits are set. */
export function partsHeld({ size, parts }: Pick<BlobState, 'size' | 'parts'>): number[] {
  return Array.from({ length: partsOf(size) }, (_, part) => part).filter(
    (part) => Math.floor(parts / 2 ** part) % 2 === 1,
  )
}

const READ = `
SELECT b.hash, b.size, b.parts, b.stored
FROM json_each(?2) AS h
CROSS JOIN blobs AS b
WHERE b.ws = ?1 AND b.hash = h.value`

const NOTE_PART = `
INSERT INTO blobs (ws, hash, size, parts, stored, at)
SELECT ?1, ?2, ?3, ?4, 0, ?5
WHERE true
ON CONFLICT (ws, hash) DO UPDATE SET parts = parts | excluded.parts
WHERE blobs.size = excluded.size AND blobs.stored = 0`

const NOTE_STORED = `UPDATE blobs SET stored = 1 WHERE ws = ?1 AND hash = ?2`

const FORGET = `DELETE FROM blobs WHERE ws = ?1 AND hash IN (SELECT h.value FROM json_each(?2) AS h)`

const OF_ATTACHMENT = `
SELECT b.hash, b.size
FROM records AS r
CROSS JOIN blobs AS b
WHERE r.ws = ?1 AND r.entity = 'attachment' AND r.id = ?2 AND r.scope IN (SELECT s.value FROM json_each(?3) AS s)
  AND b.ws = ?1 AND b.hash = r.doc ->> '$.blob' AND b.stored = 1`

const UNUSED = `
SELECT b.hash, b.size
FROM blobs AS b
WHERE b.ws = ?1 AND b.at < ?2 AND b.hash NOT IN (
  SELECT r.doc ->> '$.blob'
  FROM records AS r
  WHERE r.ws = ?1 AND r.entity = 'attachment' AND r.doc ->> '$.blob' IS NOT NULL
    AND (r.deleted = 0 OR r.clocks ->> '$._del' > ?3)
)
LIMIT ?4`
