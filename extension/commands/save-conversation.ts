import type { MailView } from '#shared/clip/mail-view.ts'
import type { Message } from '#shared/clip/types.ts'
import type { Fields } from '#shared/fields/value.ts'
import { cutText, jsonBytes } from '#shared/lib/cut-text.ts'
import { MAX_PATCH_BYTES } from '#shared/lib/limits.ts'
import type { Edit } from '../store/action.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { findReferring } from '../store/lookup.ts'
import { ownBodyId } from '../store/message-body.ts'
import { instantOf } from '../store/timeline.ts'
import { loadRows, rowKey } from '../store/put-records.ts'
import { recordStore } from '../store/record-store.ts'
import { write } from '../store/write.ts'
import type { Command, CommandContext } from './command.ts'
import { isSame } from './update-patch.ts'
import { readThread, type ThreadMessage } from './thread.ts'

/** `raw` holds, by the webmail's message id, what the original source of a message said: exact dates and whole words. */
export type SaveConversationInput = {
  readonly view: MailView | readonly Message[]
  readonly contactIds: readonly string[]
  readonly raw?: Readonly<Record<string, Message>>
  readonly owner?: string
  /** The action that it belongs to. */
  readonly deed?: string
}

/** What the words of one mail may take of a change; the rest of it are names and ids. */
const MAX_WORDS_BYTES = MAX_PATCH_BYTES - 2_000

/** Keeps a thread: that it happened for the team, its words for oneself. Saving it again adds only what is new. */
export const saveConversation: Command<SaveConversationInput> = {
  id: 'save-conversation',
  label: 'command.saveConversation',
  icon: 'messages-square',
  run: async (context, input) => {
    const edits = await editsFor(context, input)
    return write(context.db, edits, {
      label: 'toast.conversationSaved',
      slots: { n: input.contactIds.length },
      deed: input.deed,
      now: context.now,
    })
  },
}

async function editsFor(
  { db, now }: CommandContext,
  { view, contactIds, raw = {}, owner }: SaveConversationInput,
): Promise<Edit[]> {
  const thread = await readThread(view, raw, db, now())
  const last = thread.messages.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)).at(-1)
  const before = await recordStore(db).get('conversation', thread.id)
  const isLater = !before || (last?.at ?? 0) >= instantOf(before, 'lastAt')
  const kept = await findReferring(db, thread.id, 'message')
  const ids = new Set([...kept, ...thread.messages].map(({ id }) => id))
  const conversation: Fields = {
    provider: thread.provider,
    thread: thread.threadId,
    messages: ids.size,
    ...(thread.subject !== '' && { subject: thread.subject }),
    ...(isLater && last?.at !== undefined && { lastAt: last.at }),
    ...(isLater && last && { lastDirection: last.direction }),
    ...(owner && !before?.fields['owner'] && { owner }),
    ...Object.fromEntries(contactIds.map((id) => [`people/${id}`, true])),
  }
  const edits: Edit[] = [
    { entity: 'conversation', id: thread.id, patch: conversation },
    ...(await Promise.all(thread.messages.map((message) => messageEdits(db, message, thread.id)))).flat(),
  ]
  return onlyNew({ db, now }, edits)
}

async function messageEdits(
  db: SidecardDatabase,
  { id, fields, ...words }: ThreadMessage,
  conversation: string,
): Promise<Edit[]> {
  // What was answered is part of the whole: it goes first, and the whole has what room is left.
  const reply = cutText(words.reply, MAX_WORDS_BYTES)
  const text = cutText(words.text, MAX_WORDS_BYTES - jsonBytes(reply))
  return [
    { entity: 'message', id, patch: { conversation, ...fields } },
    {
      entity: 'message-body',
      id: await ownBodyId(db, id),
      patch: { message: id, conversation, ...(text !== '' && { text }), ...(reply !== '' && { reply }) },
    },
  ]
}

/** Leaves out what the records already say; brings deleted ones back. */
async function onlyNew({ db }: CommandContext, edits: readonly Edit[]): Promise<Edit[]> {
  const rows = await loadRows(db, edits)
  return edits.flatMap((edit) => {
    const known = rows.get(rowKey(edit.entity, edit.id))
    const entries = Object.entries(edit.patch).filter(
      ([key, value]) => value !== null && !isSame(known?.fields[key], value),
    )
    const patch: Fields = { ...Object.fromEntries(entries), ...(known?.fields['_del'] === true && { _del: null }) }
    return Object.keys(patch).length > 0 ? [{ ...edit, patch }] : []
  })
}
