import { findAnchor } from './read-view.ts'
import type { Adapter } from './webmail.ts'

/** Written tight, for every byte of it is loaded into the webmail. Fixed in px: `rem` and `em` would follow the host page. The same look for every sender and every state of the book. */
const STYLE = `
:host{all:initial;display:inline-block;position:relative;margin:0 8px;vertical-align:middle}
button{all:unset;width:14px;height:14px;padding:4px;border:1px solid #ccd;border-radius:6px;background:#fff;color:#0a6c74;cursor:pointer}
button:hover{background:#e0f2f4}
button:focus-visible{outline:2px solid #0a6c74;outline-offset:2px}
svg{display:block}
span{position:absolute;top:28px;left:-8px;padding:6px 8px;border-radius:6px;background:#1c2426;color:#fff;font:13px/18px system-ui;white-space:pre;visibility:hidden}
:hover+span,:focus-visible+span{visibility:visible;transition:visibility 0s .4s}`

export type ButtonOptions = {
  readonly adapters: readonly Adapter[]
  /** Accessible name and tooltip, in the person's language: "Open in Sidecard". */
  readonly label: string
  /** Shown beside the label in the tooltip. */
  readonly shortcut?: string
  readonly onPress: () => void
  readonly signal: AbortSignal
}

/** Puts the button where it belongs, again after each change of the page; adds nothing when it already stands there. */
export type PlaceAgain = () => void

/**
 * The only thing put into a host page: one inert button after the sender's name of the newest open message. It holds no
 * data and answers only what a person did (`isTrusted`). Without a known place nothing is added. Gone when the signal ends.
 */
export function placeButton(doc: Document, options: ButtonOptions): PlaceAgain {
  const { adapters, signal } = options
  let host: HTMLElement | undefined
  const remove = (): void => host?.remove()
  signal.addEventListener('abort', remove)
  return () => {
    if (signal.aborted) return
    const anchor = findAnchor(doc, doc.URL, adapters)
    if (!anchor) return remove()
    if (host?.isConnected && anchor.nextSibling === host) return
    // A page that moves or copies the element gets it back in its place, never a second one.
    host ??= createButton(doc, options)
    anchor.after(host)
  }
}

function createButton(doc: Document, { label, shortcut, onPress }: ButtonOptions): HTMLElement {
  const host = doc.createElement('span')
  const button = make(doc, 'button', { type: 'button', 'aria-label': label }, icon(doc))
  button.addEventListener('click', (event) => {
    event.stopPropagation()
    event.preventDefault()
    if (event.isTrusted) onPress()
  })
  // The webmail's own shortcuts and drag handlers must not see what happens on the button.
  for (const type of ['mousedown', 'keydown']) button.addEventListener(type, (event) => event.stopPropagation())
  const tooltip = make(doc, 'span', { 'aria-hidden': 'true' }, shortcut ? `${label}  ${shortcut}` : label)
  host.attachShadow({ mode: 'closed' }).append(make(doc, 'style', {}, STYLE), button, tooltip)
  return host
}

/** A card with a person on it and the edge of the panel beside it. */
function icon(doc: Document): Element {
  const d =
    'M2 1h7q1 0 1 1v10q0 1-1 1H2q-1 0-1-1V2q0-1 1-1ZM5.5 3.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM3 10h5q0-2.5-2.5-2.5T3 10ZM11.5 3h1q1 0 1 1v6q0 1-1 1h-1Z'
  const path = make(doc, 'path', { fill: 'currentColor', 'fill-rule': 'evenodd', d })
  return make(doc, 'svg', { viewBox: '0 0 14 14', 'aria-hidden': 'true' }, path)
}

function make(doc: Document, name: string, attributes: Record<string, string>, content: Node | string = ''): Element {
  const space = /svg|path/.test(name) ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml'
  const element = doc.createElementNS(space, name)
  for (const key in attributes) element.setAttribute(key, attributes[key] as string)
  element.append(content)
  return element
}
