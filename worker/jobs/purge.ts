import type { SqlPort } from '../db/port.ts'

/** How long a spent code, token or counter is kept, in milliseconds: long enough to answer "expired" instead of "wrong". */
const KEEP = 24 * 60 * 60_000

/** Takes away what has long ended: sessions, pairing codes, counters of tries. */
export async function purgeExpired(port: SqlPort, now: number): Promise<void> {
  const until = now - KEEP
  await port.batch([
    { sql: 'DELETE FROM sessions WHERE expires_at < ?1', params: [until] },
    { sql: 'DELETE FROM pairings WHERE expires_at < ?1', params: [until] },
    { sql: 'DELETE FROM attempts WHERE window_at < ?1', params: [until] },
  ])
}
