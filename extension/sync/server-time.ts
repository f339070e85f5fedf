import { getMeta, setMeta } from '../store/meta.ts'
import type { SyncContext } from './context.ts'

/** What the way of an answer may take makes the offset no more exact than this, milliseconds: a smaller difference is no news. */
const NOISE = 100

/** Remembers how far the device's wall clock is off, from an answer to a question asked at `sentAt`: half the way back is assumed. */
export async function learnServerTime({ db, now }: SyncContext, serverTime: number, sentAt: number): Promise<void> {
  const offset = Math.round(serverTime - (sentAt + now()) / 2)
  // Each write waits for the disk and makes every page look again.
  if (Math.abs(offset - ((await getMeta(db, 'clockOffset')) ?? 0)) > NOISE) await setMeta(db, 'clockOffset', offset)
}

/** The time by the server's clock, as far as this device knows it: a wall clock that is set to another year must not make a week pass. */
export async function serverNow({ db, now }: SyncContext): Promise<number> {
  return now() + ((await getMeta(db, 'clockOffset')) ?? 0)
}
