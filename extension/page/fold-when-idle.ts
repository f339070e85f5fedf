import type { SidecardDatabase } from '../store/database.ts'

/**
 * How often a page looks whether enough has been written, milliseconds, after its first screen has long stood. A page
 * that starts before thousands of rows were folded reads all of them, and looking costs nothing where nothing was written.
 */
const FIRST = 3_000
const EVERY = 20_000
const LOCK = 'sidecard-fold'

/** Folds what was written into the base while nobody does anything, in one page of the browser at a time. */
export function foldWhenIdle(db: SidecardDatabase, stop: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const again = (after: number): void => {
    if (!stop.aborted) timer = setTimeout(() => void foldOnce(db, stop).finally(() => again(EVERY)), after)
  }
  stop.addEventListener('abort', () => clearTimeout(timer), { once: true })
  again(FIRST)
}

async function foldOnce(db: SidecardDatabase, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const { foldRows } = await import('../store/base/fold.ts')
  try {
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await foldRows(db, { pause: untilIdle, signal })
    })
  } catch {
    // A closing page or a full disk: everything is as it was, and the next time comes.
  }
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }))
}
