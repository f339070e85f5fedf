import { timeOfId } from '#shared/lib/ids.ts'
import { unpackClock } from '#shared/merge/clock.ts'
import { unpackAcknowledged } from '../store/acknowledged.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { getMeta } from '../store/meta.ts'

/** One bar of the day: a quarter of an hour. */
const STEP = 15 * 60_000
const STEPS = 96

/** How long edits of this device took to be safe on the server in the last 24 hours, milliseconds. */
export type Lag = {
  readonly median: number
  readonly longest: number
  /** The longest of each quarter of an hour by when it became safe, oldest first; null where nothing was sent. */
  readonly bars: readonly (number | null)[]
}

/**
 * Read from the acknowledged changes themselves: each says when it was made (its clock) and when the server had it, both by
 * the server's clock. A value that a backup brought back has the clock it had; its operation tells when it came. Null when
 * nothing was sent since yesterday. `now` is epoch milliseconds by the server's clock.
 */
export async function readLag(db: SidecardDatabase, now: number): Promise<Lag | null> {
  const from = now - STEPS * STEP
  const rows = unpackAcknowledged(await db.acknowledged.where('at').above(from).toArray())
  if (rows.length === 0) return null
  const offset = (await getMeta(db, 'clockOffset')) ?? 0
  const bars: (number | null)[] = Array.from({ length: STEPS }, () => null)
  const lags = rows.map(({ at, hlc, op }) => {
    const made = timeOfId(op) + offset
    // By a wall clock that was set since, an operation may be of any time: then it tells nothing.
    const begin = Math.max(unpackClock(hlc).time, made <= at ? made : 0)
    const lag = Math.max(0, at - begin)
    const place = Math.min(STEPS - 1, Math.floor((at - from) / STEP))
    bars[place] = Math.max(bars[place] ?? 0, lag)
    return lag
  })
  const sorted = lags.toSorted((a, b) => a - b)
  return { median: sorted[sorted.length >> 1] ?? 0, longest: sorted.at(-1) ?? 0, bars }
}
