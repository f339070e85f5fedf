import { fail, ok, type Result } from '#shared/lib/result.ts'
import { START } from '#shared/protocol/start.ts'
import { changeDeviceTables, takeWaitingAlong } from './change-device.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta, setMeta, type Session } from './meta.ts'
import { moveRecords, moveTables, newIdsOf } from './move-records.ts'
import { beginReread, rereadTables } from './reread.ts'

/**
 * Makes the device a member of a server's workspace. Records that were made in a workspace of the device's own go along,
 * under the ids that the new workspace derives for them; a device that already shares one cannot carry it into another.
 */
export async function joinWorkspace(
  db: SidecardDatabase,
  { workspace, session }: { readonly workspace: string; readonly session: Session },
): Promise<Result<void, 'other-workspace'>> {
  for (;;) {
    const newIds = (await getMeta(db, 'session')) ? null : await newIdsOf(db, { workspace, member: session.member.id })
    const joined = await db.change(joinTables(db), async () => {
      const [own, before] = await Promise.all([getMeta(db, 'workspace'), getMeta(db, 'session')])
      if (before && own !== workspace) return fail('other-workspace')
      // Another page saved somebody, or left a team, while the ids were worked out: once more.
      if (!before && !(newIds && (await moveRecords(db, workspace, newIds)))) return null
      if (before) await beginReread(db)
      await enter(db, session, before?.device !== session.device)
      return ok(undefined)
    })
    if (joined) return joined
  }
}

function joinTables(db: SidecardDatabase) {
  return [...new Set([...moveTables(db), ...rereadTables(db), ...changeDeviceTables(db)])]
}

async function enter(db: SidecardDatabase, session: Session, isNewDevice: boolean): Promise<void> {
  await takeWaitingAlong(db, session.device, session.member.id)
  if (isNewDevice) await renumber(db)
  await setMeta(db, 'device', session.device)
  await setMeta(db, 'session', session)
  await setMeta(db, 'cursor', START)
  await setMeta(db, 'seen', START)
  await setMeta(db, 'goesByLog', false)
}

/** A new device of the server counts its changes from 1. */
async function renumber(db: SidecardDatabase): Promise<void> {
  const waiting = await db.outbox.orderBy('n').toArray()
  await db.outbox.clear()
  await db.outbox.bulkAdd(waiting.map((change, i) => ({ ...change, n: i + 1 })))
  await setMeta(db, 'nextN', waiting.length + 1)
}
