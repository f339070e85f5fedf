import { isComposing, isTyping } from '../../kit/shortcuts.ts'

/** Arrows and `J` `K` go along the rows of a list; `E` opens a row, `X` ticks it. */
export function stepRows(event: KeyboardEvent, list: HTMLElement | null): void {
  if (!list || isComposing(event) || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const row = rows[at]
  const key = event.key.toLowerCase()
  const step = key === 'arrowdown' || key === 'j' ? 1 : key === 'arrowup' || key === 'k' ? -1 : 0
  if (step !== 0)
    rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.querySelector<HTMLElement>('input, button')?.focus()
  else if (key === 'e') row?.querySelector<HTMLElement>('[data-toggle-room] button')?.click()
  else if (key === 'x') row?.querySelector<HTMLElement>('input[type="checkbox"]')?.click()
  else return
  event.preventDefault()
}
