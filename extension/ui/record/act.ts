import type { Result } from '#shared/lib/result.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import type { Action } from '../../store/write.ts'
import { isWordKey, t, type WordKey } from '../i18n/t.ts'
import type { IconName } from '../kit/icons.ts'
import { showToast, type Toast } from '../kit/toast.tsx'

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
  showToast({ message: message ?? labelText(action.label, action.slots), icon, action: offerUndo(context, action.id) })
  return action
}

/** The button of a toast that takes an action back. Few are pressed: what that needs is fetched then. */
export function offerUndo(context: ActContext, actionId: string): NonNullable<Toast['action']> {
  const press = async (): Promise<void> => {
    const { undoAction } = await import('./undo-redo.ts')
    await undoAction(context, actionId)
  }
  return { label: t('toast.undo'), keys: 'mod+z', onPress: () => void press() }
}

/** The sentence of a key that is only known as text; one that this release does not know reads as `otherwise`. */
export function labelText(
  key: string,
  slots: Readonly<Record<string, string | number>> = {},
  otherwise = t('field.saved'),
): string {
  return isWordKey(key) ? (t as (key: WordKey, slots?: object) => string)(key, slots) : otherwise
}

/** Why nothing was done, in words. */
export function faultText(kind: string): string {
  if (kind === 'storage-full') return t('fault.storage-full')
  if (kind === 'not-found') return t('fault.not-found')
  return kind === 'invalid' ? t('fault.invalid') : t('fault.storage')
}
