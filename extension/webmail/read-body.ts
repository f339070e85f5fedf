import type { Adapter } from './webmail.ts'

/** Most characters of markup and text kept of one body. */
const MAX_HTML = 2_000_000
const MAX_TEXT = 500_000
/** Deepest nesting read: browsers stop at 512 themselves. */
const MAX_DEPTH = 500

const BREAKS = /^(?:A[DRS].*|BLOCK.*|CENTER|D[DLTI].*|FI.*|FOO.*|FORM|H[1-6RE].*|LI|MAIN|[OU]L|P|PRE|SEC.*|TABLE|TR)$/
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|SVG|#COMMENT)$/

export type Body = { readonly text: string; readonly html: string }

/** The element that holds a message's text: the first body inside the message, or the document of its frame. */
export function findBody(root: Element, { adapter, bodies }: { adapter: Adapter; bodies: string }): Element | null {
  const found = root.querySelector(bodies)
  return found && adapter.bodyFrame ? frameBody(found, adapter.bodyFrame) : found
}

/** Text and markup without the webmail's own interface. The markup is parsed later, never inserted. */
export function readBody(body: Element, { noise, quote }: Adapter): Body {
  const clone = body.cloneNode(true) as Element
  if (noise) for (const element of clone.querySelectorAll(noise)) element.remove()
  // Whoever splits reply from history knows Gmail's container; folded history takes its name.
  if (quote) for (const element of clone.querySelectorAll(quote)) element.classList.add('gmail_quote')
  return { html: clone.innerHTML.slice(0, MAX_HTML), text: readableText(clone) }
}

/** Text as a person sees it: block elements and `br` break lines, spaces fold outside `pre`, emoji pictures keep their character. */
export function readableText(root: Node): string {
  return textOf(root, false, 0)
    .replace(/ *\n */g, '\n')
    .replace(/\n?[\0 ]*\x01[\0\x01 ]*/g, '\n\n')
    .replace(/\n?[\0 ]*\0[\0 ]*/g, '\n')
    .replace(/\xa0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MAX_TEXT)
    .normalize('NFC')
}

/** `\0` stands for the border of a block (one break), `\1` for that of a paragraph (an empty line). */
function textOf(node: Node, pre: boolean, depth: number): string {
  if (node.nodeType === 3) return pre ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ')
  const name = node.nodeName.toUpperCase()
  if (name === 'BR') return '\n'
  if (name === 'IMG') return emojiOf(node as Element)
  if (SILENT.test(name) || depth > MAX_DEPTH) return ''
  let text = ''
  for (const child of node.childNodes)
    if (text.length < MAX_TEXT) text += textOf(child, pre || name === 'PRE', depth + 1)
  const border = name === 'P' ? '\x01' : '\0'
  return BREAKS.test(name) ? border + text + border : /^T[DH]$/.test(name) ? `${text} ` : text
}

function emojiOf(image: Element): string {
  const alt = image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? ''
  return /^\p{Extended_Pictographic}.{0,9}$/u.test(alt) ? alt : ''
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
