export type Alignment = 'start' | 'end' | 'center'

const GAP = 4
const EDGE = 8

/**
 * Puts a floating element below its anchor, or above when there is no room, inside the window. The element joins the
 * top layer where the browser has popovers, so that no clipped list can cut it off.
 */
export function placeBeside(floating: HTMLElement, anchor: Element, align: Alignment = 'start'): void {
  if (
    typeof floating.showPopover === 'function' &&
    floating.hasAttribute('popover') &&
    !floating.matches(':popover-open')
  ) {
    floating.showPopover()
  }
  const near = anchor.getBoundingClientRect()
  const { width, height } = floating.getBoundingClientRect()
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const below = near.bottom + GAP
  const above = near.top - GAP - height
  const block =
    below + height > view.height - EDGE && above >= EDGE ? above : Math.min(below, view.height - EDGE - height)
  const start =
    align === 'end' ? near.right - width : align === 'center' ? near.left + (near.width - width) / 2 : near.left
  const inline = Math.max(EDGE, Math.min(start, view.width - EDGE - width))
  floating.style.insetBlockStart = `${Math.max(EDGE, block)}px`
  floating.style.insetInlineStart = `${inline}px`
}
