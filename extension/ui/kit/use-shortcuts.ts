import { useLayoutEffect, useRef } from 'preact/hooks'
import { listenShortcuts, type Shortcut } from './shortcuts.ts'

/**
 * The shortcuts of a component that is on screen; the last ones given answer. It listens before its first paint, so that
 * no key pressed at what just appeared is lost.
 */
export function useShortcuts(shortcuts: () => readonly Shortcut[]): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useLayoutEffect(() => listenShortcuts(document, () => latest.current()), [])
}
