import type { Adapter } from './webmail.ts'

/** Most characters of markup and text kept of one body. */
const MAX_HTML = 2_000_000
const MAX_TEXT = 500_000

export type Body = { readonly text: string; readonly html: string; readonly isClipped?: true }

/** The element that holds a message's text: the first body inside the message, or the document of its frame. */
export function findBody(root: Element, { adapter, bodies }: { adapter: Adapter; bodies: string }): Element | null {
  const found = root.querySelector(bodies)
  return found && adapter.bodyFrame ? frameBody(found, adapter.bodyFrame) : found
}

/**
 * Text and markup without the webmail's own interface. The markup is parsed later, never inserted. Without `toText` the
 * browser's own reading of what it shows is taken: a parsed page needs one, and the content script must stay small.
 */
export function readBody(body: Element, { noise, quote, clipped }: Adapter, toText?: (clone: Element) => string): Body {
  const clone = body.cloneNode(true) as Element
  if (noise) for (const element of clone.querySelectorAll(noise)) element.remove()
  // Whoever splits reply from history knows Gmail's container; folded history takes its name.
  if (quote) for (const element of clone.querySelectorAll(quote)) element.classList.add('gmail_quote')
  const text = toText ? toText(clone) : (body as HTMLElement).innerText.trim().normalize('NFC')
  return {
    html: clone.innerHTML.slice(0, MAX_HTML),
    text: text.slice(0, MAX_TEXT),
    ...(clipped && body.querySelector(clipped) ? { isClipped: true } : {}),
  }
}

/** The document of a same-origin body frame; `null` while it loads or when it is not to be seen. */
function frameBody(found: Element, select: string): Element | null {
  const frame = found.matches(select) ? found : found.querySelector(select)
  if (!frame) return found
  try {
    const body = (frame as HTMLIFrameElement).contentDocument?.body
    if (body && body.childNodes.length > 0) return body
  } catch {
    // Another origin: the frame stays closed.
  }
  const source = frame.getAttribute('srcdoc')
  const Parser = frame.ownerDocument.defaultView?.DOMParser
  return source && Parser ? new Parser().parseFromString(source.slice(0, MAX_HTML), 'text/html').body : null
}
