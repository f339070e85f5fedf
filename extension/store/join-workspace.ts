import { fail, ok, type Result } from '#shared/lib/result.ts'
import { START } from '#shared/protocol/start.ts'
import { changeDeviceTables, takeWaitingAlong } from './change-device.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta, setMeta, type Session } from './meta.ts'
import { moveRecords } from './move-records.ts'
import { beginReread, rereadTables } from './reread.ts'

/**
 * Makes the device a member of a server's workspace. Records that were made in a workspace of the device's own go along,
 * under the ids that the new workspace derives for them; a device that already shares one cannot carry it into another.
 */
export async function joinWorkspace(
  db: SidecardDatabase,
  { workspace, session }: { readonly workspace: string; readonly session: Session },
): Promise<Result<void, 'other-workspace'>> {
  const [own, before] = await Promise.all([getMeta(db, 'workspace'), getMeta(db, 'session')])
  const isMoving = own !== workspace
  if (isMoving && before) return fail('other-workspace')
  if (!before) await moveRecords(db, { workspace, member: session.member.id })
  await db.change([...new Set([...rereadTables(db), ...changeDeviceTables(db)])], async () => {
    if (before) await beginReread(db)
    await takeWaitingAlong(db, session.device)
    await renumber(db, before?.device !== session.device)
    await setMeta(db, 'device', session.device)
    await setMeta(db, 'session', session)
    await setMeta(db, 'cursor', START)
    await setMeta(db, 'seen', START)
    await setMeta(db, 'goesByLog', false)
  })
  return ok(undefined)
}

/** A new device of the server counts its changes from 1. */
async function renumber(db: SidecardDatabase, isNewDevice: boolean): Promise<void> {
  if (!isNewDevice) return
  const waiting = await db.outbox.orderBy('n').toArray()
  await db.outbox.clear()
  await db.outbox.bulkAdd(waiting.map((change, i) => ({ ...change, n: i + 1 })))
  await setMeta(db, 'nextN', waiting.length + 1)
}
