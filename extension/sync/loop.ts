import { ok, type Result } from '#shared/lib/result.ts'
import { certifyBirth } from '../store/birth.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { hasFilesToSend } from '../store/blobs.ts'
import { getMeta } from '../store/meta.ts'
import { backoff } from './backoff.ts'
import { repairClock } from './clock-repair.ts'
import type { SyncContext } from './context.ts'
import { asLeader } from './leader.ts'
import { pullAll } from './pull.ts'
import { pushWaiting, type PushFault } from './push.ts'
import { forgetAcknowledged, startOver } from './resync.ts'
import { forgetSettled } from './settled.ts'
import { noteSync } from './status.ts'

export type { SyncContext } from './context.ts'

type Exchanged = { readonly pushed: number; readonly pulled: number }

/** What one exchange came to. `retry` says whether trying again later can help without a person. */
export type SyncOutcome =
  | ({ readonly ok: true } & Exchanged)
  | { readonly ok: false; readonly kind: PushFault | 'local'; readonly retry: boolean }

const TRANSIENT: ReadonlySet<PushFault> = new Set<PushFault>([
  'network',
  'not-let-through',
  'rate-limited',
  'busy',
  'internal',
  'history-changed',
  'held-back',
])
/** A server that was restored while we read it may say so twice, and once to a clone; more is a fault of its own. */
const MAX_RESTARTS = 3

/** One whole exchange, as the only one in this browser: sends what waits, then reads what is new. */
export async function syncOnce(context: SyncContext, signal: AbortSignal): Promise<SyncOutcome> {
  const session = await getMeta(context.db, 'session')
  if (!session) return { ok: false, kind: 'local', retry: false }
  if (session.ended === 'left') return { ok: false, kind: 'signed-out', retry: false }
  return asLeader(context, signal, () => exchangeNoted(context, signal))
}

/** Keeps this browser in step until the signal aborts: an exchange at once, then after each nudge, each interval, and each failure's wait. */
export async function keepInStep(
  context: SyncContext,
  nudges: Nudges,
  signal: AbortSignal,
  interval = 60_000,
): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    const outcome = await syncOnce(context, signal).catch(() => null)
    if (signal.aborted) return
    failures = outcome?.ok ? 0 : failures + 1
    const mayRetry = outcome === null || (!outcome.ok && outcome.retry)
    await nudges.wait(mayRetry ? backoff(failures - 1, context.random) : interval, signal, mayRetry)
  }
}

/** Wakes the loop: a local write, a poke of the server, the network coming back. */
export type Nudges = {
  nudge(): void
  /** Ends after the wait or, unless `isBackingOff`, at a nudge: a failing server is not hurried. */
  wait(milliseconds: number, signal: AbortSignal, isBackingOff: boolean): Promise<void>
}

export function createNudges({ sleep }: Pick<SyncContext, 'sleep'>): Nudges {
  let wake: (() => void) | null = null
  let isDue = false
  return {
    nudge: () => {
      isDue = true
      wake?.()
    },
    wait: async (milliseconds, signal, isBackingOff) => {
      if (isDue && !isBackingOff) milliseconds = 0
      const stop = new AbortController()
      if (!isBackingOff) wake = () => stop.abort()
      // Rejects when nudged or ended: both mean that the wait is over.
      if (milliseconds > 0) await sleep(milliseconds, AbortSignal.any([signal, stop.signal])).catch(() => {})
      wake = null
      isDue = false
    },
  }
}

async function exchangeNoted(context: SyncContext, signal: AbortSignal): Promise<SyncOutcome> {
  const { db, now } = context
  // Only the filling of a new device lasts long enough to be shown; each note makes every page look again.
  if (((await getMeta(db, 'cursor'))?.seq ?? 0) === 0) await noteSync(db, { state: 'syncing' })
  try {
    const result = await exchange(context, signal)
    if (result.ok) await noteSync(db, { state: 'idle', lastSyncAt: now() })
    else await noteSync(db, { state: result.kind === 'network' ? 'offline' : 'error', error: result.kind })
    await certifyBirth(db)
    return result.ok
      ? { ok: true, ...result.value }
      : { ok: false, kind: result.kind, retry: TRANSIENT.has(result.kind) }
  } catch (error) {
    // Whoever ended it is no fault. A disk that is full is, and must not look like success.
    await noteSync(db, { state: signal.aborted ? 'idle' : 'error' })
    throw error
  }
}

async function exchange(context: SyncContext, signal: AbortSignal): Promise<Result<Exchanged, PushFault>> {
  for (let restarts = 0; ; restarts += 1) {
    const exchanged = await withFiles(context, signal)
    if (exchanged.ok || restarts >= MAX_RESTARTS) return exchanged
    if (exchanged.kind === 'history-changed') await startOver(context)
    else if (exchanged.kind === 'below-floor') {
      // Chunks are read by much code that few devices ever need.
      const { catchUp } = await import('./catch-up.ts')
      const caught = await catchUp(context, signal)
      if (!caught.ok) return caught
    } else if (exchanged.kind !== 'held-back') return exchanged
  }
}

/**
 * Files come after edits, and let what is written or told meanwhile pass between their pieces. One that does not get through waits
 * for the next exchange: the edits have arrived, and are not slowed by it.
 */
async function withFiles(context: SyncContext, signal: AbortSignal): Promise<Result<Exchanged, PushFault>> {
  let exchanged = await pushAndPull(context, signal)
  if (!exchanged.ok) return exchanged
  await tidy(context)
  if (!(await hasFilesToSend(context.db))) return exchanged
  const { sendBlobs } = await import('./send-blobs.ts')
  await sendBlobs(context, signal, async () => {
    const more = await pushAndPull(context, signal)
    exchanged = exchanged.ok && more.ok ? ok(sumOf(exchanged.value, more.value)) : more
    return more.ok
  })
  return exchanged
}

function sumOf(one: Exchanged, other: Exchanged): Exchanged {
  return { pushed: one.pushed + other.pushed, pulled: one.pulled + other.pulled }
}

/**
 * Sends batch after batch and reads the log to its end. Where others wrote in between, the log is read before the next push, so that
 * the cursor never lags far behind what was acknowledged.
 */
async function pushAndPull(context: SyncContext, signal: AbortSignal): Promise<Result<Exchanged, PushFault>> {
  if (((await getMeta(context.db, 'cursor'))?.seq ?? 0) === 0) {
    firstLoad ??= await import('./first-load.ts')
    const loaded = await firstLoad.loadFirst(context, signal)
    if (!loaded.ok) return loaded
  }
  let pushed = 0
  let pulled = 0
  for (let isLast = false; ;) {
    const isRead = isLast || (await mustReadFirst(context.db))
    if (isRead) {
      const read = await pullAll(context, signal)
      if (!read.ok) return read
      pulled += read.value
    }
    if (isLast) return ok({ pushed, pulled })
    const sent = await pushWaiting(context, signal)
    if (!sent.ok) return sent
    pushed += sent.value
    isLast = sent.value === 0
    if (isLast && isRead) return ok({ pushed, pulled })
  }
}

/** What fills a new device, loaded by none else, and kept: as long as its team has written nothing it is asked for at every exchange. */
let firstLoad: typeof import('./first-load.ts') | undefined

/** Whether an acknowledgement lies beyond what was read of the log, nothing was read of it yet, or it is being read anew. */
async function mustReadFirst(db: SidecardDatabase): Promise<boolean> {
  const [cursor, seen, epoch, isRereading] = await Promise.all([
    getMeta(db, 'cursor'),
    getMeta(db, 'seen'),
    getMeta(db, 'epoch'),
    getMeta(db, 'isRereading'),
  ])
  return isRereading === true || epoch === undefined || (seen?.seq ?? 0) > (cursor?.seq ?? 0)
}

async function tidy(context: SyncContext): Promise<void> {
  await repairClock(context)
  await forgetAcknowledged(context)
  await forgetSettled(context)
}
