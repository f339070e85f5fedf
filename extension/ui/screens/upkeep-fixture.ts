import { configure } from '@testing-library/preact'
import { signal } from '@preact/signals'
import { ok } from '#shared/lib/result.ts'
import type { Fields } from '#shared/fields/value.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { historyTables } from '../../store/history-pages.ts'
import { keepReadHistory } from '../../store/keep-read-history.ts'
import { mergeChanges } from '../../store/merge-changes.ts'
import { recordTables } from '../../store/put-records.ts'
import { openDatabase, type SidecardDatabase } from '../../store/database.ts'
import { memoryStore } from '../../store/small-store.ts'
import { write } from '../../store/write.ts'
import type { SyncStatus } from '../../sync/status.ts'
import type { Route } from './app/route.ts'
import type { AppServices, UpkeepServices } from './app/services.ts'

// What tests of history, trash, sync health and backup share. All of it invented.

// A busy machine takes longer than the second that is waited for otherwise.
configure({ asyncUtilTimeout: 5_000 })

/** Thursday 19 November 2026, noon. */
export const NOON = Date.UTC(2026, 10, 19, 12)
export const DAY = 86_400_000
export const IDLE: SyncStatus = { state: 'synced', waiting: 0, refused: 0, lastSyncAt: NOON }
/** What was handed to the person as files. */
export type Saved = { readonly name: string; readonly content: Blob }

export async function testServices(
  options: {
    readonly status?: SyncStatus
    readonly gaveUp?: number
    readonly sync?: Partial<AppServices['sync']>
    readonly upkeep?: Partial<UpkeepServices>
  } = {},
): Promise<{ readonly services: AppServices; readonly db: SidecardDatabase; readonly saved: Saved[] }> {
  const db = await openDatabase(`screens-${Math.random()}`, { certificates: memoryStore() })
  const saved: Saved[] = []
  const services = {
    db,
    now: () => NOON,
    route: signal<Route>({ screen: 'contacts' }),
    status: signal(options.status ?? IDLE),
    sync: {
      devices: async () =>
        ok({
          devices: [
            {
              id: 'toms',
              name: 'Firefox on Linux',
              memberName: 'Tom Becker',
              joinedAt: NOON,
              seenAt: NOON - 12 * DAY,
              isRemovable: true,
            },
          ],
          gaveUp: options.gaveUp ?? 0,
        }),
      nudge: async () => {},
      signOut: async () => {},
      startPairing: async () => ok({ code: 'ABCD', expiresAt: NOON }),
      removeDevice: async () => ok({}),
      ...options.sync,
    },
    upkeep: {
      storage: async () => ({ usage: 41_000_000, quota: 2_000_000_000 }),
      repair: async () => {},
      folders: { pick: async () => null, kept: async () => null, keep: async () => {} },
      locks: null,
      saveFile: (name: string, content: Blob) => void saved.push({ name, content }),
      ...options.upkeep,
    },
  } as unknown as AppServices
  return { services, db, saved }
}

/** A change of this device. */
export async function change(db: SidecardDatabase, id: string, patch: Fields, at: number, label = 'toast.changed') {
  const written = await write(db, [{ entity: 'contact', id, patch }], { label, now: () => at })
  if (!written.ok) throw new Error(written.detail ?? written.kind)
  return written.value
}

/** A change by a colleague, as a pull brings it. */
export async function changeElsewhere(db: SidecardDatabase, id: string, patch: Fields, at: number): Promise<void> {
  const hlc = packClock({ time: at, counter: 0, device: deviceMark('toms') })
  const pulled = { entity: 'contact', record: id, hlc, patch, op: `OP${at}`, device: 'toms', actor: 'M2' }
  await db.change([...recordTables(db), ...historyTables(db)], async () => {
    await mergeChanges(db, [pulled])
    await keepReadHistory(db, [pulled])
  })
}
