import type { SidecardDatabase } from './database.ts'
import { findReferring } from './lookup.ts'
import { instantOf, messagesOf, openTasksOf } from './timeline.ts'
import type { StoredRecord } from './rows.ts'

/** The most useful true thing about a contact, for the line above the Pulse. `days` counts since, or until a planned step. */
export type Situation = {
  readonly kind: 'you-owe' | 'they-owe' | 'nothing-planned' | 'quiet' | 'planned' | 'new'
  readonly days: number
  readonly task?: StoredRecord
}

/** One thing that passed between us and a contact. Both: a meeting. */
type Touch = { readonly at: number; readonly by: 'them' | 'us' | 'both'; readonly isMail: boolean }

const DAY = 86_400_000
const WEEK = 7 * DAY
/** An answer is owed to us once a mail of ours has waited this long. */
const WAIT_DAYS = 3
/** After this long nobody expects the answer any more, and the silence itself is the news. */
const QUIET_DAYS = 30

export async function situationOf(db: SidecardDatabase, contactId: string, now: number): Promise<Situation> {
  const [touches, tasks] = await Promise.all([touchesOf(db, contactId), openTasksOf(db, contactId)])
  const last = touches.at(-1)
  const days = last ? Math.max(0, Math.floor((now - last.at) / DAY)) : 0
  const task = tasks[0]
  if (last && last.isMail && last.by === 'them' && days <= 2 * QUIET_DAYS) return { kind: 'you-owe', days }
  if (last && days > QUIET_DAYS) return { kind: 'quiet', days }
  if (last && last.isMail && last.by === 'us' && days >= WAIT_DAYS) return { kind: 'they-owe', days }
  if (task) return { kind: 'planned', days: daysUntil(task, now), task }
  return last ? { kind: 'nothing-planned', days } : { kind: 'new', days: 0 }
}

/** Contacts per week for 52 weeks, the running one last. Up is theirs, down is ours; a meeting is both. */
export type Pulse = {
  readonly theirs: readonly number[]
  readonly ours: readonly number[]
  readonly lastAt: number | null
}

export async function pulseOf(db: SidecardDatabase, contactId: string, now: number, weeks = 52): Promise<Pulse> {
  const touches = await touchesOf(db, contactId)
  const theirs = Array.from({ length: weeks }, () => 0)
  const ours = Array.from({ length: weeks }, () => 0)
  for (const { at, by } of touches) {
    const week = weeks - 1 - Math.floor((now - at) / WEEK)
    if (week < 0 || week >= weeks) continue
    if (by !== 'us') theirs[week] = (theirs[week] ?? 0) + 1
    if (by !== 'them') ours[week] = (ours[week] ?? 0) + 1
  }
  return { theirs, ours, lastAt: touches.at(-1)?.at ?? null }
}

/** Everything that passed between us and a contact, oldest first. */
async function touchesOf(db: SidecardDatabase, contactId: string): Promise<Touch[]> {
  const [conversations, activities] = await Promise.all([
    findReferring(db, contactId, 'conversation'),
    findReferring(db, contactId, 'activity'),
  ])
  const mails = await Promise.all(conversations.map((conversation) => mailTouches(db, conversation)))
  return [...mails.flat(), ...activities.flatMap(activityTouch)]
    .filter(({ at }) => at > 0)
    .toSorted((a, b) => a.at - b.at)
}

async function mailTouches(db: SidecardDatabase, conversation: StoredRecord): Promise<Touch[]> {
  const messages = await messagesOf(db, conversation.id)
  const dated = messages.filter((message) => instantOf(message, 'at') > 0)
  if (dated.length === 0) return [mailTouch(instantOf(conversation, 'lastAt'), conversation.fields['lastDirection'])]
  return dated.map((message) => mailTouch(instantOf(message, 'at'), message.fields['direction']))
}

function mailTouch(at: number, direction: unknown): Touch {
  return { at, by: direction === 'out' ? 'us' : 'them', isMail: true }
}

function activityTouch(activity: StoredRecord): Touch[] {
  const { type, direction } = activity.fields
  const at = instantOf(activity, 'at')
  if (type === 'note') return []
  if (type === 'meeting') return [{ at, by: 'both', isMail: false }]
  return [{ at, by: direction === 'in' ? 'them' : 'us', isMail: false }]
}

/** Whole days until a task is due, negative when it is late, 0 when it has no day. */
function daysUntil({ fields }: StoredRecord, now: number): number {
  const due = typeof fields['due'] === 'string' ? new Date(`${fields['due']}T00:00`).getTime() : Number.NaN
  return Number.isNaN(due) ? 0 : Math.round((due - new Date(now).setHours(0, 0, 0, 0)) / DAY)
}
