import { absoluteUrl, textOf } from './dom-text.ts'
import { add, localName, type Thing } from './microdata.ts'

const MAX_NODES = 50_000

/** Reads RDFa Lite (`vocab`, `typeof`, `property`, `resource`, prefixes): the things that stand alone, nested ones inside. */
export function readRdfa(doc: Document, base: string): Thing[] {
  const roots: Thing[] = []
  const byResource = new Map<string, Thing>()
  const elements = [...doc.querySelectorAll('[typeof], [property]')].slice(0, MAX_NODES)
  const things = new Map<Element, Thing>()
  for (const element of elements) {
    if (!element.hasAttribute('typeof')) continue
    const resource = element.getAttribute('resource') ?? element.getAttribute('about') ?? ''
    const types = (element.getAttribute('typeof') ?? '').split(/\s+/).filter(Boolean).map(localName)
    const thing: Thing = {
      types,
      properties: new Map(),
      element,
      ...(resource ? { id: absoluteUrl(resource, base) } : {}),
    }
    things.set(element, thing)
    if (thing.id) byResource.set(thing.id, thing)
  }
  for (const element of elements) {
    const owner = ownerOf(element, things)
    const own = things.get(element)
    const names = (element.getAttribute('property') ?? '').split(/\s+/).filter(Boolean).map(localName)
    if (own && (!owner || names.length === 0)) roots.push(own)
    if (!owner || names.length === 0) continue
    const value = own ?? referenced(element, byResource, owner, base) ?? valueOf(element, base)
    for (const name of names) add(owner, name, value)
  }
  return roots
}

/** The nearest element around this one that is a thing. Open Graph's `<meta property>` in the head has none. */
function ownerOf(element: Element, things: ReadonlyMap<Element, Thing>): Thing | undefined {
  const parent = element.parentElement?.closest('[typeof]')
  return parent ? things.get(parent) : undefined
}

function referenced(
  element: Element,
  byResource: ReadonlyMap<string, Thing>,
  owner: Thing,
  base: string,
): Thing | undefined {
  const target = element.getAttribute('resource')
  const found = target ? byResource.get(absoluteUrl(target, base)) : undefined
  return found === owner ? undefined : found
}

function valueOf(element: Element, base: string): string {
  const content = element.getAttribute('content')
  if (content !== null) return content.trim()
  const link = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('resource')
  const name = localName(element.getAttribute('property') ?? '')
  const wantsText = /^(?:name|fn|jobTitle|title|givenName|familyName)$/.test(name)
  if (link !== null && !wantsText) return absoluteUrl(link, base)
  return element.getAttribute('datetime') ?? textOf(element)
}
