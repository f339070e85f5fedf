import type { SidecardDatabase } from '../store/database.ts'
import { browserArea, type SmallStore } from '../store/small-store.ts'

/** Everything that sync reaches outside the database. A simulator owns each of them. */
export type SyncContext = {
  readonly db: SidecardDatabase
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Epoch milliseconds by the device's wall clock. */
  readonly now: () => number
  /** 0 to 1, for the jitter of retries. */
  readonly random: () => number
  /** Where the access token lives: in memory, gone with the browser. */
  readonly tokens: SmallStore
  /** Waits, or throws when the signal aborts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Web Locks; null where only one context exists. */
  readonly locks: Pick<LockManager, 'request'> | null
  readonly openSocket: (url: string, protocols: string[]) => WebSocket
}

/** The real world of an extension page or service worker. */
export function browserSyncContext(db: SidecardDatabase): SyncContext {
  return {
    db,
    fetch: (url, init) => fetch(url, init),
    now: Date.now,
    random: Math.random,
    tokens: browserArea('session'),
    sleep,
    locks: navigator.locks,
    openSocket: (url, protocols) => new WebSocket(url, protocols),
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error)
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
}
