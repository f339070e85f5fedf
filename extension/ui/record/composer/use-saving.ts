import { useRef } from 'preact/hooks'
import type { Action } from '../../../store/action.ts'

/** Runs a save once at a time; the composer closes only when it was kept, so that a full disk loses no words. */
export function useSaving(save: () => Promise<Action | null>, onClose: () => void): () => void {
  const running = useRef(false)
  return () => {
    if (running.current) return
    running.current = true
    void save()
      .then((action) => action && onClose())
      .finally(() => (running.current = false))
  }
}
