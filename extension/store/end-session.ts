import type { SidecardDatabase } from './database.ts'
import { getMeta, setMeta, type Session } from './meta.ts'

/**
 * Says how a session stands, unless it is another by now or ended otherwise since it was read. False when it is. Written only
 * when it changes: whoever follows the session must not take a repeated refusal for news.
 */
export async function endSession(
  db: SidecardDatabase,
  { device, ended: before }: Session,
  ended: Session['ended'],
): Promise<boolean> {
  return db.transaction('rw', db.meta, async () => {
    const session = await getMeta(db, 'session')
    if (!session || session.device !== device || session.ended !== before) return false
    if (ended !== before) await setMeta(db, 'session', { ...session, ended })
    return true
  })
}
