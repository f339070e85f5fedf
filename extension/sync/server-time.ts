import { getMeta, setMeta } from '../store/meta.ts'
import type { SyncContext } from './context.ts'

/** Remembers how far the device's wall clock is off, from an answer to a question asked at `sentAt`: half the way back is assumed. */
export async function learnServerTime({ db, now }: SyncContext, serverTime: number, sentAt: number): Promise<void> {
  await setMeta(db, 'clockOffset', Math.round(serverTime - (sentAt + now()) / 2))
}

/** The time by the server's clock, as far as this device knows it: a wall clock that is set to another year must not make a week pass. */
export async function serverNow({ db, now }: SyncContext): Promise<number> {
  return now() + ((await getMeta(db, 'clockOffset')) ?? 0)
}
