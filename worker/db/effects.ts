import type { SqlPort } from './port.ts'
import { statement, type WorkspaceDb } from './scoped.ts'

/** Runs of one effect before it is given up, and how long one may take before another may begin, in milliseconds. */
export const MAX_TRIES = 8
export const LEASE = 5 * 60_000
/** How long an effect that was done is remembered, in milliseconds. */
const KEEP = 7 * 24 * 60 * 60_000
/** How long a message has to come by itself before the sweep sends another, in milliseconds. */
export const GRACE = 60_000
/** Most effects that one sweep finds. */
const MAX_SWEEP = 100

type Name = { readonly kind: string; readonly key: string }

/** Takes an effect for one run. Null when it is done, given up, not due yet, or in other hands. The value counts its runs. */
export async function claimEffect(db: WorkspaceDb, { kind, key }: Name, now: number): Promise<number | null> {
  const [claimed] = await db.batch([statement(CLAIM, kind, key, now, now + LEASE)])
  const row = claimed?.rows[0]
  return row ? Number(row.tries) : null
}

/** Says that an effect was done. False when somebody said so before, or it was given up. */
export async function markEffect(db: WorkspaceDb, { kind, key }: Name, now: number): Promise<boolean> {
  const [marked] = await db.batch([statement(MARK, kind, key, now)])
  return marked?.rows.length === 1
}

/** After a run that failed: due again at `dueAt`, or dead when that was its last. */
export async function postponeEffect(
  db: WorkspaceDb,
  { kind, key }: Name,
  { error, dueAt }: { readonly error: string; readonly dueAt: number },
): Promise<'due' | 'dead' | null> {
  const [postponed] = await db.batch([statement(POSTPONE, kind, key, dueAt, error.slice(0, 500))])
  const state = postponed?.rows[0]?.state
  return state === 'due' || state === 'dead' ? state : null
}

/** After a run that got on without coming to its end: due at once, with all its tries. */
export async function continueEffect(db: WorkspaceDb, { kind, key }: Name, now: number): Promise<void> {
  await db.batch([statement(CONTINUE, kind, key, now)])
}

/**
 * What a database holds that nobody carries: effects that are due, to be sent once more, and those whose every run was cut
 * short, given up now. Goes over all its workspaces. Those done long ago are forgotten.
 */
export async function sweepEffects(
  port: SqlPort,
  now: number,
): Promise<{ due: readonly (Name & { ws: string })[]; dead: readonly (Name & { ws: string })[] }> {
  const [buried, found] = await port.batch([
    { sql: BURY, params: [now] },
    { sql: DUE, params: [now - GRACE] },
    { sql: FORGET, params: [now - KEEP] },
  ])
  const nameOf = ({ ws, kind, key }: { readonly [column: string]: unknown }) => ({
    ws: String(ws),
    kind: String(kind),
    key: String(key),
  })
  return { due: (found?.rows ?? []).map(nameOf), dead: (buried?.rows ?? []).map(nameOf) }
}

/** How many effects of a workspace were given up. */
export async function countDead(db: WorkspaceDb): Promise<number> {
  const [counted] = await db.batch([statement(DEAD)])
  return Number(counted?.rows[0]?.dead ?? 0)
}

export const DEAD = `
SELECT count(*) AS dead
FROM effects AS f
WHERE f.ws = ?1 AND f.state = 'dead'`

/** When the next effect of a database is due, or null. */
export const NEXT_DUE = `
SELECT min(due_at) AS due_at
FROM effects
WHERE state = 'due'`

export const CLAIM = `
UPDATE effects
SET tries = tries + 1, due_at = ?5
WHERE ws = ?1 AND kind = ?2 AND key = ?3 AND state = 'due' AND due_at <= ?4 AND tries < ${MAX_TRIES}
RETURNING tries`

export const MARK = `
UPDATE effects
SET state = 'done', due_at = ?4, error = NULL
WHERE ws = ?1 AND kind = ?2 AND key = ?3 AND state = 'due'
RETURNING state`

export const POSTPONE = `
UPDATE effects
SET state = CASE WHEN tries >= ${MAX_TRIES} THEN 'dead' ELSE 'due' END, due_at = ?4, error = ?5
WHERE ws = ?1 AND kind = ?2 AND key = ?3 AND state = 'due'
RETURNING state`

export const CONTINUE = `
UPDATE effects
SET tries = 0, due_at = ?4, error = NULL
WHERE ws = ?1 AND kind = ?2 AND key = ?3 AND state = 'due'`

export const BURY = `
UPDATE effects
SET state = 'dead'
WHERE state = 'due' AND due_at <= ?1 AND tries >= ${MAX_TRIES}
RETURNING ws, kind, key`

export const DUE = `
SELECT ws, kind, key
FROM effects
WHERE state = 'due' AND due_at <= ?1
ORDER BY due_at
LIMIT ${MAX_SWEEP}`

export const FORGET = `
DELETE FROM effects
WHERE state = 'done' AND due_at < ?1`
