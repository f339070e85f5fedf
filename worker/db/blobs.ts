import { partsOf } from '#shared/protocol/blob.ts'
import { must } from '#shared/lib/must.ts'
import type { SqlRow } from './port.ts'
import { statement, type WorkspaceDb } from './scoped.ts'

/** How often it is noted that somebody asked about a file, in milliseconds. */
const TOUCH_PAUSE = 24 * 60 * 60_000

export type Blob = { readonly hash: string; readonly size: number }

// The column `stored`: 0 while pieces arrive, 1 once the whole is here, 2 while it goes. What goes takes nothing until its row is
// gone, or the bytes of whoever sends it meanwhile would go too.

/**
 * A file as the server knows it. `parts` has a bit for each piece that arrived: 48 of them fit into a number. One that `isGoing` is
 * about to be forgotten.
 */
export type BlobState = Blob & {
  readonly parts: number
  readonly stored: boolean
  readonly isGoing: boolean
}

/** The state of files that somebody asks about at `at`, epoch milliseconds: whoever is told that one is here may count on it for a week. */
export async function askForBlobs(db: WorkspaceDb, hashes: readonly string[], at: number): Promise<BlobState[]> {
  const names = JSON.stringify(hashes)
  const [, read] = await db.batch([statement(TOUCH, names, at, TOUCH_PAUSE), statement(READ, names)])
  return must(read, 'files').rows.map(toBlobState)
}

/** Notes that a piece arrived and says what is there now. */
export async function notePart(
  db: WorkspaceDb,
  { hash, size, part, at }: Blob & { readonly part: number; readonly at: number },
): Promise<BlobState> {
  const [, read] = await db.batch([
    statement(NOTE_PART, hash, size, 2 ** part, at),
    statement(READ, JSON.stringify([hash])),
  ])
  return toBlobState(must(read?.rows[0], 'file'))
}

/** Notes that the whole is here, whatever became of its pieces meanwhile. */
export async function noteStored(db: WorkspaceDb, { hash, size, at }: Blob & { readonly at: number }): Promise<void> {
  await db.batch([statement(NOTE_STORED, hash, size, 2 ** partsOf(size) - 1, at)])
}

/** Forgets the pieces of a file, unless it became whole meanwhile. */
export async function forgetParts(db: WorkspaceDb, hash: string): Promise<void> {
  await db.batch([statement(FORGET_PARTS, hash)])
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
 * milliseconds, and their attachments were archived before `archived`, a clock. Those that a run which broke off had claimed too.
 */
export async function claimUnused(
  db: WorkspaceDb,
  { before, archived, limit }: { readonly before: number; readonly archived: string; readonly limit: number },
): Promise<readonly Blob[]> {
  const [claimed] = await db.batch([statement(CLAIM_UNUSED, before, archived, limit)])
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
SELECT b.hash, b.size, b.parts, b.stored
FROM json_each(?2) AS h
CROSS JOIN blobs AS b
WHERE b.ws = ?1 AND b.hash = h.value`

/** Pieces of another size are those of another file: the last who sends decides, or a wrong size would keep everybody out. */
const NOTE_PART = `
INSERT INTO blobs (ws, hash, size, parts, stored, at)
SELECT ?1, ?2, ?3, ?4, 0, ?5
WHERE true
ON CONFLICT (ws, hash) DO UPDATE SET size = excluded.size, at = excluded.at,
  parts = CASE WHEN size = excluded.size THEN parts ELSE 0 END | excluded.parts
WHERE blobs.stored = 0`

const NOTE_STORED = `
INSERT INTO blobs (ws, hash, size, parts, stored, at)
SELECT ?1, ?2, ?3, ?4, 1, ?5
WHERE true
ON CONFLICT (ws, hash) DO UPDATE SET size = excluded.size, parts = excluded.parts, stored = 1, at = excluded.at`

const FORGET_PARTS = `
DELETE FROM blobs
WHERE ws = ?1 AND hash = ?2 AND stored = 0`

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

/** In one statement: an attachment that speaks of the file comes before it, or after and finds the file not here. */
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
      AND (r.deleted = 0 OR r.clocks ->> '$._del' > ?3)
  ))
  LIMIT ?4
)
RETURNING hash, size`

const FORGET_CLAIMED = `
DELETE FROM blobs
WHERE ws = ?1 AND hash IN (SELECT h.value FROM json_each(?2) AS h) AND stored = 2`
