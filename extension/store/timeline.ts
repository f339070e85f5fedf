import { elementsOf } from '#shared/fields/element-key.ts'
import { isDeleted } from '#shared/merge/merge.ts'
import { unpackClock } from '#shared/merge/clock.ts'
import type { SidecardDatabase } from './database.ts'
import { conversationSeed, deriveId, messageSeed } from './derive-id.ts'
import { findReferring } from './lookup.ts'
import { bodyOf } from './message-body.ts'
import { recordStore, type StoredRecord } from './record-store.ts'

/** One entry of a contact's timeline. `message` is a conversation's last one, `snippet` the start of its words when they are here. */
export type TimelineItem = {
  readonly kind: 'conversation' | 'activity' | 'task' | 'created'
  readonly at: number
  readonly record: StoredRecord
  readonly message?: StoredRecord
  readonly snippet?: string
}

const SNIPPET = 160

/** What happened with a contact, newest first: conversations, activities, tasks that were done, and its making. */
export async function timelineOf(
  db: SidecardDatabase,
  contactId: string,
  { limit = 50 }: { readonly limit?: number } = {},
): Promise<TimelineItem[]> {
  const [contact, conversations, activities, tasks] = await Promise.all([
    recordStore(db).get('contact', contactId),
    findReferring(db, contactId, 'conversation'),
    findReferring(db, contactId, 'activity'),
    findReferring(db, contactId, 'task'),
  ])
  const items: TimelineItem[] = [
    ...conversations.map((record) => ({ kind: 'conversation' as const, at: instantOf(record, 'lastAt'), record })),
    ...activities.map((record) => ({ kind: 'activity' as const, at: instantOf(record, 'at'), record })),
    ...tasks
      .filter(({ fields }) => fields['doneAt'])
      .map((record) => ({ kind: 'task' as const, at: instantOf(record, 'doneAt'), record })),
    ...(contact ? [{ kind: 'created' as const, at: createdAt(contact), record: contact }] : []),
  ]
  const shown = items.toSorted((a, b) => b.at - a.at).slice(0, limit)
  return Promise.all(shown.map(async (item) => (item.kind === 'conversation' ? withLastMessage(db, item) : item)))
}

/** The tasks of a contact that are not done: overdue and dated ones first, by day and time. */
export async function openTasksOf(db: SidecardDatabase, contactId: string): Promise<StoredRecord[]> {
  const tasks = await findReferring(db, contactId, 'task')
  return tasks.filter(({ fields }) => !fields['doneAt']).toSorted((a, b) => dueOf(a).localeCompare(dueOf(b), 'en'))
}

/** When anybody was last in touch with a contact, epoch milliseconds; notes do not count. */
export async function lastContactOf(db: SidecardDatabase, contactId: string): Promise<number | undefined> {
  const [conversations, activities] = await Promise.all([
    findReferring(db, contactId, 'conversation'),
    findReferring(db, contactId, 'activity'),
  ])
  const instants = [
    ...conversations.map((record) => instantOf(record, 'lastAt')),
    ...activities.filter(({ fields }) => fields['type'] !== 'note').map((record) => instantOf(record, 'at')),
  ].filter((at) => at > 0)
  return instants.length > 0 ? Math.max(...instants) : undefined
}

/** How much of the open thread is kept. `messageIds` are the webmail's ids of the messages that it shows. */
export type SavedConversation = {
  readonly state: 'saved' | 'partly' | 'not-saved'
  readonly record?: StoredRecord
  readonly people: readonly string[]
}

export async function conversationOf(
  db: SidecardDatabase,
  provider: string,
  threadId: string,
  messageIds: readonly string[] = [],
): Promise<SavedConversation> {
  const record = await recordStore(db).get('conversation', await deriveId(db, conversationSeed(provider, threadId)))
  if (!record || isDeleted(record)) return { state: 'not-saved', people: [] }
  const ids = await Promise.all(messageIds.map((id) => deriveId(db, messageSeed(provider, id))))
  const kept = await recordStore(db).getMany('message', ids)
  const whole = kept.length === ids.length && !kept.some(isDeleted)
  return { state: whole ? 'saved' : 'partly', record, people: elementsOf(record.fields, 'people') }
}

/** When a record was made, as far as its clocks remember: the earliest of them. */
export function createdAt({ clocks }: StoredRecord): number {
  const earliest = Object.values(clocks).reduce((least, clock) => (clock < least ? clock : least), '~')
  return earliest === '~' ? 0 : unpackClock(earliest).time
}

/** The messages of a conversation, oldest first. */
export async function messagesOf(db: SidecardDatabase, conversation: string): Promise<StoredRecord[]> {
  const messages = await findReferring(db, conversation, 'message')
  return messages.toSorted((a, b) => instantOf(a, 'at') - instantOf(b, 'at'))
}

/** An instant of a record, epoch milliseconds, 0 when it has none. */
export function instantOf({ fields }: StoredRecord, key: string): number {
  const value = fields[key]
  return typeof value === 'number' ? value : 0
}

async function withLastMessage(db: SidecardDatabase, item: TimelineItem): Promise<TimelineItem> {
  const message = (await messagesOf(db, item.record.id)).at(-1)
  if (!message) return item
  const body = await bodyOf(db, message.id)
  const words = ownLines(String(body?.fields['reply'] ?? body?.fields['text'] ?? ''))
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return { ...item, message, ...(words !== '' && { snippet: words.slice(0, SNIPPET) }) }
}

/** A reply without the passages that it answers. */
function ownLines(words: string): string {
  const own = words.replaceAll(/^>.*$/gmu, '')
  return own.trim() === '' ? words : own
}

/** Sorts by day and time; what has none comes last. */
function dueOf({ fields }: StoredRecord): string {
  return `${String(fields['due'] ?? '9999-99-99')} ${String(fields['dueTime'] ?? '99:99')}`
}
