import { newId } from '#shared/lib/ids.ts'
import { START } from '#shared/protocol/start.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta, type Meta } from './meta.ts'

/**
 * On the first start gives the database, the workspace and the device an id each: everything works before any sign-up. Tells the
 * id of the database.
 */
export async function ensureIdentity(db: SidecardDatabase, now: number): Promise<string> {
  // Every start but the first: reading waits for nobody who writes.
  const known = await getMeta(db, 'databaseId')
  if (known) return known
  const databaseId = newId(now)
  const fresh: Partial<Meta> = {
    databaseId,
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
  return db.transaction('rw', db.meta, async () => {
    const other = await getMeta(db, 'databaseId')
    if (other) return other
    await db.meta.bulkPut(Object.entries(fresh).map(([key, value]) => ({ key, value })))
    return databaseId
  })
}
