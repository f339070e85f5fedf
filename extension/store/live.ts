import { liveQuery } from 'dexie'

/**
 * Runs a query now and again whenever what it read has changed, in this page or another, until the signal aborts.
 * `onError` hears of a query that failed; without it the error is thrown where nobody waits, as any defect is.
 */
export function observe<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  signal: AbortSignal,
  onError: (error: unknown) => void = (error) => reportError(error),
): void {
  if (signal.aborted) return
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError })
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true })
}
