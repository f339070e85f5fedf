/** A box in pixels from the upper left corner of the page, scrolled or not. */
export type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** A press that slips is no box. */
const LEAST = 8
const ENDED = 'sidecardEndArea'
const STYLE = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483647; cursor: crosshair; touch-action: none; }
p { position: fixed; inset-block-start: 12px; inset-inline: 0; inline-size: fit-content; margin: 0 auto; padding: 6px 12px;
  border-radius: 6px; background: #172023; color: #fff; font: 500 13px/20px "Segoe UI", Roboto, "Noto Sans", sans-serif; }
div { position: fixed; box-sizing: border-box; border: 2px solid #006877; background: rgb(0 104 119 / 0.12); }
@media (forced-colors: active) { p { border: 1px solid CanvasText; } }`

/**
 * Lets a person draw a box on the page: one element over it, which nobody but this script can look into, and gone again
 * afterwards. Scrolling goes on while drawing. Null when the person pressed Escape, or asked for another box.
 */
export async function pickArea(doc: Document, hint: string): Promise<Area | null> {
  const world = globalThis as { [ENDED]?: AbortController }
  // A box that is still waited for gives way to this one.
  world[ENDED]?.abort()
  const host = doc.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const style = doc.createElement('style')
  style.textContent = STYLE
  const label = doc.createElement('p')
  label.textContent = hint
  const box = doc.createElement('div')
  root.append(style, label)
  doc.documentElement.append(host)
  const end = new AbortController()
  world[ENDED] = end
  try {
    return await drawnBox({ host, box, root }, end)
  } finally {
    end.abort()
    host.remove()
  }
}

type Layer = { readonly host: HTMLElement; readonly box: HTMLElement; readonly root: ShadowRoot }

function drawnBox({ host, box, root }: Layer, end: AbortController): Promise<Area | null> {
  return new Promise((resolve) => {
    let from: { x: number; y: number } | null = null
    const to = { x: 0, y: 0 }
    const area = (start: { x: number; y: number }): Area => ({
      left: Math.min(start.x, to.x + scrollX),
      top: Math.min(start.y, to.y + scrollY),
      right: Math.max(start.x, to.x + scrollX),
      bottom: Math.max(start.y, to.y + scrollY),
    })
    const draw = (): void => {
      if (!from) return
      const { left, top, right, bottom } = area(from)
      box.style.cssText = `left:${left - scrollX}px;top:${top - scrollY}px;width:${right - left}px;height:${bottom - top}px`
      root.append(box)
    }
    // The page can send events of its own making; only a person's count.
    const listen = <Name extends keyof WindowEventMap>(name: Name, act: (event: WindowEventMap[Name]) => void): void =>
      addEventListener(
        name,
        (event) => {
          if (!event.isTrusted) return
          act(event)
        },
        { capture: true, signal: end.signal },
      )
    const take = (event: Event): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    listen('pointerdown', (event) => {
      if (event.button !== 0) return
      take(event)
      host.setPointerCapture(event.pointerId)
      from = { x: event.clientX + scrollX, y: event.clientY + scrollY }
    })
    listen('pointermove', (event) => {
      Object.assign(to, { x: event.clientX, y: event.clientY })
      draw()
    })
    listen('scroll', draw)
    listen('pointerup', (event) => {
      if (!from) return
      take(event)
      Object.assign(to, { x: event.clientX, y: event.clientY })
      const drawn = area(from)
      from = null
      box.remove()
      if (drawn.right - drawn.left >= LEAST && drawn.bottom - drawn.top >= LEAST) resolve(drawn)
    })
    listen('keydown', (event) => {
      if (event.key !== 'Escape') return
      take(event)
      resolve(null)
    })
    end.signal.addEventListener('abort', () => resolve(null), { once: true })
  })
}

/**
 * What of a page shows inside a box: its texts, links and pictures whose middle lies in it, with all elements around them,
 * so that rows and cards keep their shape. A wrapped text counts line by line.
 */
export function nodesIn(root: Element, area: Area): ReadonlySet<Node> {
  const kept = new Set<Node>()
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!boxesOf(node).some((box) => hasMiddle(area, box))) continue
    for (let at: Node | null = node; at && !kept.has(at); at = at.parentNode) kept.add(at)
  }
  return kept
}

function boxesOf(node: Node): readonly DOMRect[] {
  if (node instanceof Element) return node.matches('a[href], img[alt], br') ? [...node.getClientRects()] : []
  if ((node.nodeValue ?? '').trim() === '') return []
  const range = node.ownerDocument?.createRange()
  range?.selectNodeContents(node)
  return [...(range?.getClientRects() ?? [])]
}

function hasMiddle({ left, top, right, bottom }: Area, box: DOMRect): boolean {
  const x = box.left + box.width / 2 + scrollX
  const y = box.top + box.height / 2 + scrollY
  return x >= left && x <= right && y >= top && y <= bottom
}
