import type { PageSnapshot } from '../bridge/calls.ts'
import { nodesIn, type Area } from './pick-area.ts'

/** Longest snapshot, in characters: past it the rest of the page is left out and `cut` says so. */
const MAX_SNAPSHOT = 5_000_000
const MAX_ATTRIBUTE = 20_000
/** How long one slice may hold the host page, in milliseconds: a long task begins at 50. */
const SLICE = 20

const SKIPPED = new Set([
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'TEXTAREA',
  'SELECT',
  'INPUT',
])
/** Carry data though nothing of them shows. */
const SILENT = new Set(['META', 'LINK', 'TITLE', 'BR', 'HR', 'WBR', 'TIME', 'DATA', 'HEAD', 'HTML', 'BODY'])
const VOID = new Set(['META', 'LINK', 'BR', 'HR', 'WBR', 'IMG', 'BASE'])
const DROPPED_ATTRIBUTE = /^(?:on|style$|srcset$|sizes$|integrity$|nonce$)/iu

/**
 * Writes down what a person can see of a page, in slices, changing nothing in it: the reading itself happens in the panel,
 * where it neither slows the page nor runs beside its scripts.
 */
export async function snapshotPage(doc: Document, signal: AbortSignal): Promise<PageSnapshot> {
  const page = await writeTree(doc.documentElement, signal)
  return { ...aboutPage(doc), html: page.html, selectionHtml: selectionHtml(doc), cut: page.cut }
}

/** Writes down what shows inside a box that a person drew: read as a selection is. */
export async function snapshotArea(doc: Document, area: Area, signal: AbortSignal): Promise<PageSnapshot> {
  const kept = nodesIn(doc.body, area)
  const { html, cut } = await writeTree(doc.body, signal, (node) => kept.has(node))
  return { ...aboutPage(doc), html: '', selectionHtml: html, cut }
}

function aboutPage(doc: Document): Pick<PageSnapshot, 'url' | 'title' | 'lang'> {
  return { url: doc.location.href, title: doc.title, lang: doc.documentElement.lang }
}

async function writeTree(
  root: Element,
  signal: AbortSignal,
  keeps: (node: Node) => boolean = () => true,
): Promise<{ html: string; cut: boolean }> {
  const parts: string[] = []
  let length = 0
  let sliceEnd = performance.now() + SLICE
  const stack: (Node | string)[] = [root]
  while (stack.length > 0) {
    if (length > MAX_SNAPSHOT || signal.aborted) return { html: parts.join(''), cut: true }
    if (performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve))
      sliceEnd = performance.now() + SLICE
    }
    const node = stack.pop()
    const written =
      typeof node === 'string' ? node : node instanceof Element ? openElement(node, stack, keeps) : textOf(node)
    parts.push(written)
    length += written.length
  }
  return { html: parts.join(''), cut: false }
}

/** Writes the start of an element and puts what is inside on the stack; nothing when it cannot be seen. */
function openElement(element: Element, stack: (Node | string)[], keeps: (node: Node) => boolean): string {
  const tag = element.tagName.toUpperCase()
  if (tag === 'SCRIPT')
    return isStructuredData(element) ? `<script type="application/ld+json">${element.textContent}</script>` : ''
  if (tag === 'SVG') return svgTitle(element)
  if (SKIPPED.has(tag) || (!SILENT.has(tag) && !isVisible(element))) return ''
  const name = tag.toLowerCase()
  if (!VOID.has(tag)) {
    stack.push(`</${name}>`)
    for (let child = element.lastChild; child; child = child.previousSibling) if (keeps(child)) stack.push(child)
  }
  return `<${name}${attributes(element)}>`
}

/** Seen by a person: rendered, not transparent, not pushed off the page (text planted for machines is not proposed). */
function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const style = getComputedStyle(element)
  if (style.fontSize === '0px') return false
  if (style.position !== 'absolute' && style.position !== 'fixed') return !style.textIndent.startsWith('-999')
  const box = element.getBoundingClientRect()
  return box.right + scrollX > 0 && box.bottom + scrollY > 0
}

function isStructuredData(script: Element): boolean {
  return /ld\+json/iu.test(script.getAttribute('type') ?? '')
}

/** An icon's title is often the only label of a number. */
function svgTitle(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent ?? ''
  return label ? `<span aria-label="${escapeText(label)}"></span>` : ''
}

function attributes(element: Element): string {
  let text = ''
  for (const { name, value } of element.attributes) {
    if (
      !DROPPED_ATTRIBUTE.test(name) &&
      value.length <= MAX_ATTRIBUTE &&
      !(name === 'src' && value.startsWith('data:'))
    ) {
      text += ` ${name}="${escapeText(value)}"`
    }
  }
  return text
}

function textOf(node: Node | undefined): string {
  return node?.nodeType === Node.TEXT_NODE ? escapeText(node.nodeValue ?? '') : ''
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** The selection's markup, without scripts and styles; lines stay lines because block elements stay. */
function selectionHtml(doc: Document): string {
  const selection = doc.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return ''
  const holder = doc.implementation.createHTMLDocument('').createElement('div')
  holder.append(selection.getRangeAt(0).cloneContents())
  for (const element of holder.querySelectorAll('script, style, noscript, template')) element.remove()
  return holder.innerHTML.slice(0, MAX_SNAPSHOT)
}
