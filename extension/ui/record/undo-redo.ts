import { undoOf } from '../../store/deeds.ts'
import { lastAction, lastUndone, undo } from '../../store/undo.ts'
import { t } from '../i18n/t.ts'
import { showToast } from '../kit/toast.tsx'
import { faultText, type ActContext } from './act.ts'

/** Takes an action back, with all that belongs to it, and says so. */
export async function undoAction(context: ActContext, actionId: string): Promise<void> {
  const undone = await undo(context.db, actionId, { now: context.now })
  if (!undone.ok && undone.kind !== 'already-undone')
    return showToast({ message: faultText(undone.kind), icon: 'error' })
  context.nudge?.()
  const kept = undone.ok ? undone.value.kept.length : 0
  showToast({ message: kept > 0 ? t('toast.undone.kept', { n: kept }) : t('toast.undone'), icon: 'undo' })
}

/** Takes the newest action back, for Ctrl Z. */
export async function undoLast(context: ActContext): Promise<void> {
  const action = await lastAction(context.db)
  if (action) await undoAction(context, action.id)
}

/** Does again what was undone last, for Ctrl Shift Z. */
export async function redoLast(context: ActContext): Promise<void> {
  const undone = await lastUndone(context.db)
  if (undone) await takeUndoBack(context, undone.id)
}

/** Does an undone action again. */
export async function redoAction(context: ActContext, actionId: string): Promise<void> {
  const undone = await undoOf(context.db, actionId)
  if (undone) await takeUndoBack(context, undone.id)
}

async function takeUndoBack(context: ActContext, undoId: string): Promise<void> {
  const again = await undo(context.db, undoId, { now: context.now })
  context.nudge?.()
  showToast(again.ok ? { message: t('toast.redone'), icon: 'done' } : { message: faultText(again.kind), icon: 'error' })
}
