import { absoluteUrl, textOf } from './dom-text.ts'

/** A thing that a page describes, whatever syntax it was written in: types and property names without their vocabulary's address. */
export type Thing = { types: string[]; id?: string; properties: Map<string, (string | Thing)[]>; element?: Element }

const MAX_ITEMS = 2_000
const MAX_DEPTH = 12

/** Reads the top-level microdata items of a page (WHATWG HTML, 5.2), `itemref` included. */
export function readMicrodata(doc: Document, base: string): Thing[] {
  const roots = [...doc.querySelectorAll('[itemscope]:not([itemprop])')].slice(0, MAX_ITEMS)
  const budget = { left: MAX_ITEMS * 10 }
  return roots.map((root) => readItem(doc, root, base, 0, budget))
}

function readItem(doc: Document, root: Element, base: string, depth: number, budget: { left: number }): Thing {
  const thing: Thing = {
    types: (root.getAttribute('itemtype') ?? '').split(/\s+/).filter(Boolean).map(localName),
    properties: new Map(),
    element: root,
  }
  const id = root.getAttribute('itemid')
  if (id) thing.id = id
  const referenced = (root.getAttribute('itemref') ?? '').split(/\s+/).filter(Boolean)
  const starts: Element[] = [...root.children]
  for (const reference of referenced.slice(0, 50)) {
    const element = doc.getElementById(reference)
    if (element && element !== root) starts.push(element)
  }
  for (const start of starts) collect(doc, start, thing, base, depth, budget)
  return thing
}

function collect(
  doc: Document,
  element: Element,
  thing: Thing,
  base: string,
  depth: number,
  budget: { left: number },
): void {
  if (budget.left-- <= 0) return
  const names = (element.getAttribute('itemprop') ?? '').split(/\s+/).filter(Boolean)
  const isItem = element.hasAttribute('itemscope')
  for (const name of names) {
    const value = isItem
      ? depth < MAX_DEPTH
        ? readItem(doc, element, base, depth + 1, budget)
        : ''
      : valueOf(element, base)
    add(thing, localName(name), value)
  }
  if (isItem) return
  for (const child of element.children) collect(doc, child, thing, base, depth, budget)
}

function valueOf(element: Element, base: string): string {
  const content = element.getAttribute('content')
  if (content !== null) return content.trim()
  const tag = element.tagName.toUpperCase()
  const link =
    tag === 'A' || tag === 'AREA' || tag === 'LINK'
      ? 'href'
      : /^(?:IMG|AUDIO|EMBED|IFRAME|SOURCE|TRACK|VIDEO)$/.test(tag)
        ? 'src'
        : tag === 'OBJECT'
          ? 'data'
          : ''
  if (link) return linkValue(element, link, base)
  if (tag === 'TIME') return element.getAttribute('datetime') ?? textOf(element)
  if (tag === 'DATA' || tag === 'METER') return element.getAttribute('value') ?? textOf(element)
  return textOf(element)
}

/** Many pages mark a link's text as the value ("telephone", "name"): the address alone would be lost on them. */
function linkValue(element: Element, attribute: string, base: string): string {
  const raw = element.getAttribute(attribute) ?? ''
  const name = localName(element.getAttribute('itemprop') ?? '')
  if (/^(?:name|telephone|jobTitle|faxNumber|givenName|familyName)$/.test(name) && !/^tel:/i.test(raw))
    return textOf(element)
  return absoluteUrl(raw, base)
}

export function add(thing: Thing, name: string, value: string | Thing): void {
  if (value === '') return
  const list = thing.properties.get(name) ?? []
  if (list.length < 200) list.push(value)
  thing.properties.set(name, list)
}

/** `https://schema.org/Person` -> `Person`. */
export function localName(name: string): string {
  return name.replace(/^.*[/#:]/, '')
}
