import { must } from '#shared/lib/must.ts'
import { getMeta, setMeta } from '../../extension/store/meta.ts'
import type { NodeSqlite } from './node-sqlite.ts'
import type { SyncDevice } from './sync-device.ts'

/** Makes a device that has joined that of a second member, `M2`, before it wrote anything. */
export async function giveToSecondMember({ database }: NodeSqlite, { db }: SyncDevice): Promise<void> {
  const session = must(await getMeta(db, 'session'))
  database.exec(`INSERT INTO members (ws, id, name, role, joined_at) SELECT ws, 'M2', 'Lin', 'member', 0 FROM members`)
  database.prepare(`UPDATE devices SET member = 'M2' WHERE id = ?`).run(session.device)
  await setMeta(db, 'session', { ...session, member: { id: 'M2', name: 'Lin', role: 'member' } })
}
