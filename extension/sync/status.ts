import type { ErrorKind } from '#shared/protocol/error-kind.ts'
import { countWaiting } from '../store/count-waiting.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { observe } from '../store/live.ts'
import { getMeta, setMeta, type SyncNote } from '../store/meta.ts'

/** What the status bar says. `waiting` and `refused` count changes of this device. */
export type SyncStatus = {
  readonly state: 'local' | 'synced' | 'syncing' | 'offline' | 'error' | 'signed-out'
  readonly waiting: number
  readonly refused: number
  readonly lastSyncAt: number | null
  readonly error?: ErrorKind | 'network'
  /** A new device is being filled: how many parts came, of how many. */
  readonly loading?: { readonly done: number; readonly total: number }
  /** The browser had thrown the database away: since when, and how many changes had not reached a server. */
  readonly rebuilt?: { readonly at: number; readonly lostChanges: number }
}

export async function readStatus(db: SidecardDatabase): Promise<SyncStatus> {
  const [session, note, rebuilt, loading, waiting, refused] = await Promise.all([
    getMeta(db, 'session'),
    getMeta(db, 'sync'),
    getMeta(db, 'rebuilt'),
    getMeta(db, 'loading'),
    countWaiting(db),
    db.refused.count(),
  ])
  const state = !session
    ? 'local'
    : session.ended !== null
      ? 'signed-out'
      : !note || note.state === 'idle'
        ? 'synced'
        : note.state
  return {
    state,
    waiting,
    refused,
    lastSyncAt: note?.lastSyncAt ?? null,
    ...(note?.error !== undefined && { error: note.error as ErrorKind | 'network' }),
    ...(rebuilt && { rebuilt }),
    ...(loading && { loading }),
  }
}

/** Follows the status until the signal aborts. */
export function observeStatus(db: SidecardDatabase, onStatus: (status: SyncStatus) => void, signal: AbortSignal): void {
  observe(() => readStatus(db), onStatus, signal)
}

/** Notes what an exchange came to, keeping the time of the last one that went through. */
export async function noteSync(db: SidecardDatabase, note: Partial<SyncNote> & Pick<SyncNote, 'state'>): Promise<void> {
  const before = await getMeta(db, 'sync')
  await setMeta(db, 'sync', { lastSyncAt: before?.lastSyncAt ?? null, ...note })
}
