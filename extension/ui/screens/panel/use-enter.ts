import { useEffect, useRef } from 'preact/hooks'
import { isComposing } from '../../kit/shortcuts.ts'
import { useDesk } from './desk.ts'

/** Enter does the main thing of the screen when no control has focus that means something else by it. */
export function useEnter(run: () => void, isOn = true): void {
  const { layer } = useDesk()
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (
        event.key !== 'Enter' ||
        event.defaultPrevented ||
        isComposing(event) ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.shiftKey
      )
        return
      if (layer.value !== null || !isFree(event.target)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn])
}

/** Moves focus to where one would go on, unless a person is somewhere already. */
export function focusWhenFree(target: HTMLElement | null): void {
  if (isFree(document.activeElement)) target?.focus({ preventScroll: true })
}

/** Nothing is focused that has its own meaning for a key. */
function isFree(target: EventTarget | null): boolean {
  return (
    !(target instanceof Element) ||
    target === document.body ||
    target === document.documentElement ||
    target.matches('main, article, [role="radio"], input[type="radio"], input[type="checkbox"]')
  )
}
