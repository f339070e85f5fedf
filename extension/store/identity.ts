import { newId } from '#shared/lib/ids.ts'
import { START } from '#shared/protocol/start.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta, type Meta } from './meta.ts'

/** On the first start gives the database, the workspace and the device an id each: everything works before any sign-up. */
export async function ensureIdentity(db: SidecardDatabase, now: number): Promise<void> {
  // Every start but the first: reading waits for nobody who writes.
  if (await getMeta(db, 'databaseId')) return
  const fresh: Partial<Meta> = {
    databaseId: newId(now),
    workspace: newId(now),
    device: newId(now),
    clock: null,
    serverClock: null,
    clockOffset: 0,
    cursor: START,
    seen: START,
    nextN: 1,
    revision: 0,
    session: null,
    sync: { state: 'idle', lastSyncAt: null },
    rebuilt: null,
  }
  await db.transaction('rw', db.meta, async () => {
    if (await getMeta(db, 'databaseId')) return
    await db.meta.bulkPut(Object.entries(fresh).map(([key, value]) => ({ key, value })))
  })
}
