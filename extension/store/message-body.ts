import { derivedId } from '#shared/lib/ids.ts'
import { isDeleted } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from './database.ts'
import { findReferring } from './lookup.ts'
import { getMeta } from './meta.ts'
import { recordStore, type StoredRecord } from './record-store.ts'

/**
 * The id under which a member keeps the words of a message: each their own, for two may capture one mail and neither may read
 * what the other kept. On a device of nobody's, and where words were kept before members had ids of their own, it is the
 * message's.
 */
export async function ownBodyId(db: SidecardDatabase, message: string): Promise<string> {
  const [session, workspace] = await Promise.all([getMeta(db, 'session'), getMeta(db, 'workspace')])
  if (!session || (await recordStore(db).get('message-body', message))) return message
  return memberBodyId(workspace ?? '', message, session.member.id)
}

/** The same, for a member of a workspace. */
export function memberBodyId(workspace: string, message: string, member: string): Promise<string> {
  return derivedId(workspace, 'message-body', `${message}\n${member}`)
}

/** The words of a message that this device holds: the member's own, or those that a colleague shared. */
export async function bodyOf(db: SidecardDatabase, message: string): Promise<StoredRecord | undefined> {
  const bodies = (await findReferring(db, message, 'message-body')).filter((body) => !isDeleted(body))
  const own = await ownBodyId(db, message)
  return bodies.find(({ id }) => id === own) ?? bodies[0]
}
