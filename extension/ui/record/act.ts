import type { Result } from '#shared/lib/result.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import type { Action } from '../../store/write.ts'
import { isWordKey, t, type WordKey } from '../i18n/t.ts'
import type { IconName } from '../kit/icons.ts'
import { showToast } from '../kit/toast.tsx'

/** What acting needs: where to write, the clock, and a nudge for whoever sends it on. */
export type ActContext = {
  readonly db: SidecardDatabase
  readonly now: () => number
  readonly nudge?: (() => void) | undefined
}

/**
 * Says what was done, with its undo, or why it was not. Gives the action back when it was done. One that changed nothing is no
 * action to take back.
 */
export async function settle<Done extends Action>(
  context: ActContext,
  running: Promise<Result<Done, string>>,
  { icon = 'done', message }: { readonly icon?: IconName; readonly message?: string } = {},
): Promise<Done | null> {
  const outcome = await running
  if (!outcome.ok) {
    showToast({ message: faultText(outcome.kind), icon: 'error' })
    return null
  }
  const action = outcome.value
  if (action.edits.length === 0) {
    showToast({ message: t('toast.unchanged'), icon: 'done' })
    return action
  }
  context.nudge?.()
  const takeBack = { label: t('toast.undo'), keys: 'mod+z', onPress: () => void undoAction(context, action.id) }
  showToast({ message: message ?? labelText(action.label, action.slots), icon, action: takeBack })
  return action
}

/** Takes an action back, with all that belongs to it, and says so. */
export async function undoAction(context: ActContext, actionId: string): Promise<void> {
  const { undo } = await import('../../store/undo.ts')
  const undone = await undo(context.db, actionId, { now: context.now })
  if (!undone.ok && undone.kind !== 'already-undone')
    return showToast({ message: faultText(undone.kind), icon: 'error' })
  context.nudge?.()
  const kept = undone.ok ? undone.value.kept.length : 0
  showToast({ message: kept > 0 ? t('toast.undone.kept', { n: kept }) : t('toast.undone'), icon: 'undo' })
}

/** Takes the newest action back, for Ctrl Z. */
export async function undoLast(context: ActContext): Promise<void> {
  const { lastAction } = await import('../../store/undo.ts')
  const action = await lastAction(context.db)
  if (action) await undoAction(context, action.id)
}

/** Does again what was undone last, for Ctrl Shift Z. */
export async function redoLast(context: ActContext): Promise<void> {
  const { lastUndone } = await import('../../store/undo.ts')
  const undone = await lastUndone(context.db)
  if (undone) await takeUndoBack(context, undone.id)
}

/** Does an undone action again. */
export async function redoAction(context: ActContext, actionId: string): Promise<void> {
  const { undoOf } = await import('../../store/deeds.ts')
  const undone = await undoOf(context.db, actionId)
  if (undone) await takeUndoBack(context, undone.id)
}

async function takeUndoBack(context: ActContext, undoId: string): Promise<void> {
  const { undo } = await import('../../store/undo.ts')
  const again = await undo(context.db, undoId, { now: context.now })
  context.nudge?.()
  showToast(again.ok ? { message: t('toast.redone'), icon: 'done' } : { message: faultText(again.kind), icon: 'error' })
}

/** The sentence of a key that is only known as text; one that this release does not know reads as `otherwise`. */
export function labelText(
  key: string,
  slots: Readonly<Record<string, string | number>> = {},
  otherwise = t('field.saved'),
): string {
  return isWordKey(key) ? (t as (key: WordKey, slots?: object) => string)(key, slots) : otherwise
}

function faultText(kind: string): string {
  if (kind === 'storage-full') return t('fault.storage-full')
  if (kind === 'not-found') return t('fault.not-found')
  return kind === 'invalid' ? t('fault.invalid') : t('fault.storage')
}
