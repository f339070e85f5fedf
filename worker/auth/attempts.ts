import { must } from '#shared/lib/must.ts'
import type { SqlPort } from '../db/port.ts'

/** Wrong codes that one network may try within a window, in milliseconds. */
export const MAX_ATTEMPTS = 10
export const ATTEMPT_WINDOW = 5 * 60_000

export type AttemptKind = 'setup' | 'pair'

/**
 * Runs `evaluate` for a guess, unless its network has used up its tries. Each guess is counted before it is looked at, by one
 * statement, so that a thousand at once are still ten; a right one is given back. Counted per network: nobody locks out others.
 */
export async function guardGuess<Value extends { readonly ok: boolean }>(
  port: SqlPort,
  guess: { readonly kind: AttemptKind; readonly network: string; readonly now: number },
  evaluate: () => Promise<Value>,
): Promise<Value | { readonly ok: false; readonly kind: 'rate-limited' }> {
  const key = `${guess.kind} ${guess.network}`
  const windowAt = guess.now - (guess.now % ATTEMPT_WINDOW)
  const [counted] = await port.batch([{ sql: COUNT, params: [key, windowAt] }])
  if (Number(must(counted?.rows[0], 'count').count) > MAX_ATTEMPTS) return { ok: false, kind: 'rate-limited' }
  const result = await evaluate()
  if (result.ok) await port.batch([{ sql: GIVE_BACK, params: [key, windowAt] }])
  return result
}

const COUNT = `
INSERT INTO attempts (key, window_at, count)
VALUES (?1, ?2, 1)
ON CONFLICT (key, window_at) DO UPDATE SET count = count + 1
RETURNING count`

const GIVE_BACK = `
UPDATE attempts
SET count = count - 1
WHERE key = ?1 AND window_at = ?2`
