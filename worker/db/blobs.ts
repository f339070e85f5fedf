import { partsOf } from '#shared/protocol/blob.ts'
import { packClock } from '#shared/merge/clock.ts'
import { must } from '#shared/lib/must.ts'
import type { SqlRow } from './port.ts'
import { statement, type WorkspaceDb } from './scoped.ts'

/** How often it is noted that somebody asked about a file, in milliseconds. */
const TOUCH_PAUSE = 24 * 60 * 60_000

export type Blob = { readonly hash: string; readonly size: number }
/** What one device sends of a file. */
export type Upload = Blob & { readonly device: string }

// The column `stored`: 1 once the whole is here, 0 when its bytes were lost, 2 while it goes. What goes takes nothing until its row is
// gone, or the bytes of whoever sends it meanwhile would go too.

/**
 * A file as the server knows it. `parts` has a bit for each piece that is here, from the device that asks or as the whole: 48 of them
 * fit into a number. One that `isGoing` is about to be forgotten.
 */
export type BlobState = Blob & {
  readonly parts: number
  readonly stored: boolean
  readonly isGoing: boolean
}

/** Who asks about files or sends one, and when, epoch milliseconds. */
export type Sender = { readonly device: string; readonly at: number }

/** The state of files that a device asks about: whoever is told that one is here may count on it for a week. */
export async function askForBlobs(
  db: WorkspaceDb,
  hashes: readonly string[],
  { device, at }: Sender,
): Promise<BlobState[]> {
  const names = JSON.stringify(hashes)
  const [, read] = await db.batch([statement(TOUCH, names, at, TOUCH_PAUSE), statement(READ, names, device)])
  return must(read, 'files').rows.map(toBlobState)
}

/** Says that a device sends a file, before any piece of it is put: none lies about that nobody knows of. */
export async function openUpload(db: WorkspaceDb, { hash, size }: Blob, { device, at }: Sender): Promise<void> {
  await db.batch([statement(OPEN_UPLOAD, hash, device, size, at)])
}

/** Notes that a piece arrived and says what is there now. */
export async function notePart(
  db: WorkspaceDb,
  { hash, size, part }: Blob & { readonly part: number },
  { device, at }: Sender,
): Promise<BlobState> {
  const [, read] = await db.batch([
    statement(NOTE_PART, hash, device, size, 2 ** part, at),
    statement(READ, JSON.stringify([hash]), device),
  ])
  return toBlobState(must(read?.rows[0], 'file'))
}

/** Notes that the whole is here, whatever became of its pieces meanwhile. */
export async function noteStored(db: WorkspaceDb, { hash, size, at }: Blob & { readonly at: number }): Promise<void> {
  await db.batch([statement(NOTE_STORED, hash, size, 2 ** partsOf(size) - 1, at)])
}

/** Forgets what a device sent of a file. */
export async function forgetUpload(db: WorkspaceDb, hash: string, device: string): Promise<void> {
  await db.batch([statement(FORGET_UPLOAD, hash, device)])
}

/** Uploads of which nothing came since `before`, epoch milliseconds: they broke off, or another device was faster. */
export async function oldUploads(db: WorkspaceDb, before: number, limit: number): Promise<readonly Upload[]> {
  const [found] = await db.batch([statement(OLD_UPLOADS, before, limit)])
  return must(found, 'uploads').rows.map(({ hash, device, size }) => ({
    hash: String(hash),
    device: String(device),
    size: Number(size),
  }))
}

/** Forgets an upload whose pieces are gone, unless more came since. */
export async function forgetOldUpload(db: WorkspaceDb, { hash, device }: Upload, before: number): Promise<void> {
  await db.batch([statement(FORGET_OLD_UPLOAD, hash, device, before)])
}

/** The file of an attachment that these scopes may read, once the whole is here. */
export async function findBlobOf(
  db: WorkspaceDb,
  { attachment, scopes }: { readonly attachment: string; readonly scopes: readonly string[] },
): Promise<Blob | null> {
  const [result] = await db.batch([statement(OF_ATTACHMENT, attachment, JSON.stringify(scopes))])
  const row = result?.rows[0]
  return row ? { hash: String(row.hash), size: Number(row.size) } : null
}

/** Notes that the bytes of a file are gone, though nobody took them away: the next who has them sends them again. */
export async function noteLost(db: WorkspaceDb, hash: string): Promise<void> {
  await db.batch([statement(NOTE_LOST, hash)])
}

/**
 * Files that no attachment speaks of, from now on said to be not here: nobody asked about them since `before`, epoch
 * milliseconds, and their attachments were archived, and said to be, before `archivedBefore`. Those that a run which broke off had claimed too.
 */
export async function claimUnused(
  db: WorkspaceDb,
  {
    before,
    archivedBefore,
    limit,
  }: { readonly before: number; readonly archivedBefore: number; readonly limit: number },
): Promise<readonly Blob[]> {
  const archived = packClock({ time: archivedBefore, counter: 0, device: '-----' })
  const [claimed] = await db.batch([statement(CLAIM_UNUSED, before, archived, limit, archivedBefore)])
  return must(claimed, 'files').rows.map((row) => ({ hash: String(row.hash), size: Number(row.size) }))
}

/** Forgets files that were claimed and whose bytes are gone. */
export async function forgetClaimed(db: WorkspaceDb, hashes: readonly string[]): Promise<void> {
  await db.batch([statement(FORGET_CLAIMED, JSON.stringify(hashes))])
}

/** The pieces whose bits are set. */
export function partsHeld({ size, parts }: Pick<BlobState, 'size' | 'parts'>): number[] {
  return Array.from({ length: partsOf(size) }, (_, part) => part).filter(
    (part) => Math.floor(parts / 2 ** part) % 2 === 1,
  )
}

function toBlobState(row: SqlRow): BlobState {
  return {
    hash: String(row.hash),
    size: Number(row.size),
    parts: Number(row.parts),
    stored: row.stored === 1,
    isGoing: row.stored === 2,
  }
}

const TOUCH = `
UPDATE blobs
SET at = ?3
WHERE ws = ?1 AND hash IN (SELECT h.value FROM json_each(?2) AS h) AND at < ?3 - ?4`

const READ = `
SELECT h.value AS hash, coalesce(b.stored, 0) AS stored,
  iif(b.stored = 1, b.size, coalesce(u.size, b.size)) AS size,
  iif(b.stored = 1, b.parts, coalesce(u.parts, 0)) AS parts
FROM json_each(?2) AS h
LEFT JOIN blobs AS b ON b.ws = ?1 AND b.hash = h.value
LEFT JOIN uploads AS u ON u.ws = ?1 AND u.hash = h.value AND u.device = ?3
WHERE b.hash IS NOT NULL OR u.hash IS NOT NULL`

/** Pieces of another size are those of another file: of one device the last that it says counts. */
const OPEN_UPLOAD = `
INSERT INTO uploads (ws, hash, device, size, parts, at)
SELECT ?1, ?2, ?3, ?4, 0, ?5
WHERE true
ON CONFLICT (ws, hash, device) DO UPDATE SET size = excluded.size, at = excluded.at,
  parts = CASE WHEN size = excluded.size THEN parts ELSE 0 END`

const NOTE_PART = `
INSERT INTO uploads (ws, hash, device, size, parts, at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6
WHERE true
ON CONFLICT (ws, hash, device) DO UPDATE SET size = excluded.size, at = excluded.at,
  parts = CASE WHEN size = excluded.size THEN parts ELSE 0 END | excluded.parts`

const NOTE_STORED = `
INSERT INTO blobs (ws, hash, size, parts, stored, at)
SELECT ?1, ?2, ?3, ?4, 1, ?5
WHERE true
ON CONFLICT (ws, hash) DO UPDATE SET size = excluded.size, parts = excluded.parts, stored = 1, at = excluded.at`

const FORGET_UPLOAD = `
DELETE FROM uploads
WHERE ws = ?1 AND hash = ?2 AND device = ?3`

const OLD_UPLOADS = `
SELECT u.hash, u.device, u.size
FROM uploads AS u
WHERE u.ws = ?1 AND u.at < ?2
LIMIT ?3`

const FORGET_OLD_UPLOAD = `
DELETE FROM uploads
WHERE ws = ?1 AND hash = ?2 AND device = ?3 AND at < ?4`

const NOTE_LOST = `
UPDATE blobs
SET stored = 0, parts = 0
WHERE ws = ?1 AND hash = ?2 AND stored = 1`

const OF_ATTACHMENT = `
SELECT b.hash, b.size
FROM records AS r
CROSS JOIN blobs AS b
WHERE r.ws = ?1 AND r.entity = 'attachment' AND r.id = ?2 AND r.scope IN (SELECT s.value FROM json_each(?3) AS s)
  AND b.ws = ?1 AND b.hash = r.doc ->> '$.blob' AND b.stored = 1`

/**
 * In one statement: an attachment that speaks of the file comes before it, or after and finds the file not here. What a device archived
 * offline counts from when the others heard of it: until then nobody could bring it back.
 */
const CLAIM_UNUSED = `
UPDATE blobs
SET stored = 2, parts = 0
WHERE ws = ?1 AND hash IN (
  SELECT b.hash
  FROM blobs AS b
  WHERE b.ws = ?1 AND (b.stored = 2 OR b.at < ?2 AND b.hash NOT IN (
    SELECT r.doc ->> '$.blob'
    FROM records AS r
    WHERE r.ws = ?1 AND r.entity = 'attachment' AND r.doc ->> '$.blob' IS NOT NULL
      AND (
        r.deleted = 0
        OR r.clocks ->> '$._del' > ?3
        OR EXISTS (SELECT 1 FROM changes AS c WHERE c.ws = ?1 AND c.seq = r.seq AND c.at > ?5)
      )
  ))
  LIMIT ?4
)
RETURNING hash, size`

const FORGET_CLAIMED = `
DELETE FROM blobs
WHERE ws = ?1 AND hash IN (SELECT h.value FROM json_each(?2) AS h) AND stored = 2`
