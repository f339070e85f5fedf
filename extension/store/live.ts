import { Dexie } from 'dexie'

/**
 * Runs a query now, and again after anything on the device has changed, in this page or another, until the signal aborts.
 * `onError` hears of a query that failed; without it the error is thrown where nobody waits, as any defect is.
 */
export function observe<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  signal: AbortSignal,
  onError: (error: unknown) => void = (error) => reportError(error),
): void {
  let isRunning = false
  let isStale = false
  const run = async () => {
    isStale = true
    if (isRunning) return
    isRunning = true
    while (isStale && !signal.aborted) {
      isStale = false
      await runOnce()
    }
    isRunning = false
  }
  const runOnce = async () => {
    try {
      const value = await query()
      if (!signal.aborted) onValue(value)
    } catch (error) {
      if (!signal.aborted) onError(error)
    }
  }
  if (signal.aborted) return
  // Dexie tells every context of every mutation. Its own liveQuery knows which rows a query read, and forgets them at the
  // first await of anything but Dexie: a digest, a module that is loaded on need.
  const onMutated = () => void run()
  Dexie.on.storagemutated.subscribe(onMutated)
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(onMutated), { once: true })
  void run()
}
