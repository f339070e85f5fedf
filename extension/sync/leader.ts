import type { SyncContext } from './context.ts'

const LOCK = 'sidecard-sync'

/** Runs work as the only one of all this browser's contexts. The lock ends with the context that holds it, even a killed one. */
export async function asLeader<T>(
  { locks }: Pick<SyncContext, 'locks'>,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  return locks ? await locks.request(LOCK, { signal }, work) : work()
}
