import type { MailView } from '#shared/clip/mail-view.ts'
import { isDeleted } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import { companiesOf } from '../../store/lookup.ts'
import { recordStore, type StoredRecord } from '../../store/record-store.ts'
import { pulseOf, situationOf, type Pulse, type Situation } from '../../store/situation.ts'
import {
  conversationOf,
  openTasksOf,
  timelineOf,
  type SavedConversation,
  type TimelineItem,
} from '../../store/timeline.ts'

/** All that the card of a person shows, read in one go. */
export type Card = {
  readonly contact: StoredRecord
  readonly company: StoredRecord | undefined
  readonly situation: Situation
  readonly pulse: Pulse
  readonly tasks: readonly StoredRecord[]
  readonly timeline: readonly TimelineItem[]
  /** Of the conversation on screen, when there is one. */
  readonly saved: SavedConversation | null
}

/** Reads the card of a contact; null when the contact is gone. `view` is the thread on screen. */
export async function readCard(
  db: SidecardDatabase,
  id: string,
  now: number,
  view: MailView | null,
): Promise<Card | null> {
  const contact = await recordStore(db).get('contact', id)
  if (!contact || isDeleted(contact)) return null
  const [companies, situation, pulse, tasks, timeline, saved] = await Promise.all([
    companiesOf(db, [contact]),
    situationOf(db, id, now),
    pulseOf(db, id, now),
    openTasksOf(db, id),
    timelineOf(db, id),
    view &&
      conversationOf(
        db,
        view.provider,
        view.threadId,
        view.messages.map(({ messageId }) => messageId),
      ),
  ])
  return {
    contact,
    company: companies.get(String(contact.fields['company'])),
    situation,
    pulse,
    tasks,
    timeline,
    saved,
  }
}
