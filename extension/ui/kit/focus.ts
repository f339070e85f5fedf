const FOCUSABLE = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled], [type="hidden"])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  'summary',
  '[tabindex]',
  '[contenteditable="true"]',
].join(',')

/** What Tab would reach inside, in order. */
export function focusables(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => one.tabIndex >= 0 && !one.closest('[hidden], [inert]'),
  )
}

/**
 * Remembers what has focus. The returned function, called when `layer` goes, gives it back, or to `fallback` where a
 * click gives no focus (Safari); it does nothing when focus already went somewhere sensible.
 */
export function rememberFocus(): (layer: Element, fallback?: HTMLElement | null) => void {
  const before = document.activeElement
  return (layer, fallback) => {
    const now = document.activeElement
    if (now !== null && now !== document.body && !layer.contains(now)) return
    const target = before instanceof HTMLElement && before !== document.body && before.isConnected ? before : fallback
    target?.focus()
  }
}

/** Where an arrow key leads in a list of `count`, around the ends; null when the key does not move. */
export function stepIndex(
  key: string,
  from: number,
  count: number,
  axis: 'vertical' | 'horizontal' | 'both' = 'vertical',
): number | null {
  const next = (axis !== 'horizontal' && key === 'ArrowDown') || (axis !== 'vertical' && key === 'ArrowRight')
  const previous = (axis !== 'horizontal' && key === 'ArrowUp') || (axis !== 'vertical' && key === 'ArrowLeft')
  if (count === 0) return null
  if (next) return (from + 1) % count
  if (previous) return (Math.max(from, 0) - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
