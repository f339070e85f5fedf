import type { Action } from '../../../store/action.ts'
import type { ComposerKind, ComposerProps } from './composer.tsx'
import { useOnce } from '../use-once.ts'
import { discard } from './discard.ts'
import { typedFor, type Typed } from './typed.ts'

/** What is typed into a composer, and the two ways in which it ends there: kept as a record, or thrown away. */
export type Ends = {
  readonly typed: Typed
  /** Runs a save once at a time; the composer closes only when it was kept, so that a full disk loses no words. */
  readonly saving: (save: () => Promise<Action | null>) => () => void
  readonly cancel: () => void
}

export function useEnds({ context, contact, onClose, onReopen }: ComposerProps, kind: ComposerKind): Ends {
  const once = useOnce()
  const typed = typedFor(context.db, contact.id, kind)
  const saving = (save: () => Promise<Action | null>) => (): void =>
    once(async () => {
      if (!(await save())) return
      typed.clear()
      onClose()
    })
  const cancel = (): void => {
    onClose()
    discard(typed, onReopen)
  }
  return { typed, saving, cancel }
}
