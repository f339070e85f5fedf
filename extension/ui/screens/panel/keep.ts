import type { PersonDraft } from '../../../commands/person-draft.ts'
import type { Message } from '#shared/clip/types.ts'
import type { Action } from '../../../store/action.ts'
import { isGone } from '../../../store/is-gone.ts'
import { t } from '../../i18n/t.ts'
import { showToast } from '../../kit/toast.tsx'
import { offerUndo, settle } from '../../record/act.ts'
import { saveContacts, saveConversation } from '../../record/actions.ts'
import { tidyDraft } from '../../record/draft.ts'
import type { Desk, Thread } from './desk.ts'

type KeepInput = {
  readonly drafts: readonly PersonDraft[]
  /** The conversation to keep with them, and the people in it who are known already. */
  readonly thread?: Thread | undefined
  readonly alsoIn?: readonly string[]
  readonly tag?: string
  /** They are nobody we know, although they look like it; `notSame` is whom they were taken for, never to be asked again. */
  readonly asNew?: boolean
  readonly notSame?: string
}

/** Keeps people and, with them, the conversation on screen: one deed, one undo. Gives the contact of each draft, or null. */
export async function keepPeople(
  desk: Desk,
  { drafts, thread, alsoIn = [], tag, asNew = false, notSame }: KeepInput,
): Promise<readonly string[] | null> {
  const { act, me } = desk
  const kept = await settle(
    act,
    saveContacts(act, {
      people: drafts.map(tidyDraft),
      asNew,
      ...(notSame !== undefined && { notSame }),
      ...(tag && { tag }),
      ...(me !== '' && { owner: me }),
    }),
    notSame === undefined ? { icon: 'new-person' } : { icon: 'people', message: t('toast.notSame') },
  )
  if (!kept) return null
  desk.wantsFocus.value = true
  if (thread) await keepThread(desk, thread, [...new Set([...kept.ids, ...alsoIn])], kept)
  return kept.ids
}

/**
 * Keeps the conversation on screen at once as the page shows it; then, when the webmail hands out the original source,
 * again with exact dates and whole words. `before` is the deed that it belongs to: where that changed
 * something, its toast stays.
 */
export async function keepThread(
  desk: Desk,
  thread: Thread,
  contactIds: readonly string[],
  before: Action | null = null,
): Promise<void> {
  const { act, me, services } = desk
  const after = before && before.edits.length > 0 ? before : null
  const input = { view: thread.messages ?? thread.view, contactIds, ...(me !== '' && { owner: me }) }
  const kept = after
    ? await quietly(saveConversation(act, { ...input, deed: after.id }), (kind) => sayWithoutThread(desk, kind, after))
    : await settle(act, saveConversation(act, input), { icon: 'mail' })
  if (!kept || thread.origin !== 'tab') return
  const raw = await readSources(await services.fetchRaw(thread.view).catch(() => ({})))
  if (Object.keys(raw).length === 0) return
  // The source takes its time: who took the save back meanwhile meant all of it.
  if ((await isGone(act.db, kept)) || (after && (await isGone(act.db, after)))) return
  const first = after ?? kept
  const deed = first.edits.length > 0 ? { deed: first.id } : {}
  await quietly(saveConversation(act, { ...input, ...deed, raw }), () =>
    showToast({ message: t('fault.thread.whole'), icon: 'error' }),
  )
  act.nudge?.()
}

/** Saves without a word, unless it fails. */
async function quietly(
  running: ReturnType<typeof saveConversation>,
  onFault: (kind: string) => void,
): Promise<Action | null> {
  const outcome = await running
  if (outcome.ok) return outcome.value
  onFault(outcome.kind)
  return null
}

/** The person was kept without the conversation: said in place of the toast, with the undo that stood in it. */
function sayWithoutThread({ act }: Desk, kind: string, { id }: Action): void {
  showToast({
    message: t(kind === 'storage-full' ? 'fault.thread.full' : 'fault.thread'),
    icon: 'error',
    action: offerUndo(act, id),
  })
}

/** Original sources as messages; one that cannot be read is left out, the page's own words stay. */
async function readSources(sources: Readonly<Record<string, Uint8Array>>): Promise<Record<string, Message>> {
  if (Object.keys(sources).length === 0) return {}
  const { readMail } = await import('#shared/clip/mime.ts')
  const read = await Promise.all(
    Object.entries(sources).map(async ([id, bytes]) => [id, await readMail(bytes)] as const),
  )
  return Object.fromEntries(read.flatMap(([id, file]) => (file.ok ? [[id, file.value.message]] : [])))
}
