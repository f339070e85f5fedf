import { absoluteUrl } from './dom-text.ts'

/** A microformats2 item: https://microformats.org/wiki/microformats2-parsing */
/** A picture with its description; the address is the value. */
export type MicroformatImage = { alt: string; value: string }
export type MicroformatValue = string | MicroformatImage | (MicroformatItem & { value: string })
export type MicroformatItem = {
  type: string[]
  properties: Record<string, MicroformatValue[]>
  children?: MicroformatItem[]
}

const MAX_ITEMS = 1_000
const MAX_DEPTH = 20

/**
 * Reads the top-level h-card, h-adr and other h-* items of a page, and hCard and adr of the first microformats; `isLeftOut`
 * names elements whose items are not wanted.
 */
export function readMicroformats(
  doc: Document,
  base: string,
  isLeftOut: (element: Element) => boolean = () => false,
): MicroformatItem[] {
  const own = doc.querySelector('base[href]')?.getAttribute('href')
  const context: Context = { base: own ? absoluteUrl(own, base) : base, left: MAX_ITEMS }
  const roots = [...doc.querySelectorAll('[class*="h-"], .vcard, .adr')].filter(
    (element) => rootOf(element) && !isLeftOut(element),
  )
  const found = new Set(roots)
  return roots.filter((element) => !hasRootAbove(element, found)).map((element) => readItem(element, context, 0))
}

/** All items of a type, nested ones too. */
export function itemsOfType(items: readonly MicroformatItem[], type: string): MicroformatItem[] {
  const found: MicroformatItem[] = []
  const visit = (item: MicroformatItem, depth: number): void => {
    if (item.type.includes(type)) found.push(item)
    if (depth > MAX_DEPTH) return
    for (const values of Object.values(item.properties))
      for (const value of values) if (typeof value !== 'string' && 'type' in value) visit(value, depth + 1)
    for (const child of item.children ?? []) visit(child, depth + 1)
  }
  for (const item of items) visit(item, 0)
  return found
}

type Context = { base: string; left: number }
type Root = { types: string[]; old: boolean }

const OLD_ROOTS: Readonly<Record<string, string>> = { vcard: 'h-card', adr: 'h-adr', geo: 'h-geo' }
/** hCard's properties and what they are called now; `u-` for those whose link is the value. */
const OLD_PROPERTIES: Readonly<Record<string, string>> = {
  fn: 'p-name',
  url: 'u-url',
  email: 'u-email',
  tel: 'p-tel',
  adr: 'p-adr',
  org: 'p-org',
  title: 'p-job-title',
  role: 'p-role',
  photo: 'u-photo',
  logo: 'u-logo',
  sound: 'u-sound',
  uid: 'u-uid',
  nickname: 'p-nickname',
  note: 'p-note',
  category: 'p-category',
  label: 'p-label',
  agent: 'p-agent',
  key: 'u-key',
  mailer: 'p-mailer',
  bday: 'dt-bday',
  rev: 'dt-rev',
  tz: 'p-tz',
  geo: 'p-geo',
  class: 'p-class',
  'sort-string': 'p-sort-string',
  'given-name': 'p-given-name',
  'family-name': 'p-family-name',
  'additional-name': 'p-additional-name',
  'honorific-prefix': 'p-honorific-prefix',
  'honorific-suffix': 'p-honorific-suffix',
  'organization-name': 'p-organization-name',
  'organization-unit': 'p-organization-unit',
  latitude: 'p-latitude',
  longitude: 'p-longitude',
  'post-office-box': 'p-post-office-box',
  'extended-address': 'p-extended-address',
  'street-address': 'p-street-address',
  locality: 'p-locality',
  region: 'p-region',
  'postal-code': 'p-postal-code',
  'country-name': 'p-country-name',
}

function rootOf(element: Element): Root | undefined {
  const names = classesOf(element)
  const types = [...new Set(names.filter((name) => /^h-[a-z]+(?:-[a-z]+)*$/.test(name)))].toSorted()
  if (types.length > 0) return { types, old: false }
  const old = names.map((name) => OLD_ROOTS[name]).filter((name) => name !== undefined)
  return old.length > 0 ? { types: [...new Set(old)].slice(0, 1), old: true } : undefined
}

function hasRootAbove(element: Element, roots: ReadonlySet<Element>): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) if (roots.has(parent)) return true
  return false
}

function readItem(root: Element, context: Context, depth: number): MicroformatItem {
  const kind = rootOf(root) ?? { types: [], old: false }
  const item: MicroformatItem = { type: kind.types, properties: {} }
  const seen = { text: false, nested: false, url: false }
  for (const child of root.children) visit(child, item, kind, context, depth, seen)
  if (!kind.old) addImplied(root, item, context, seen)
  return item
}

function visit(
  element: Element,
  item: MicroformatItem,
  kind: Root,
  context: Context,
  depth: number,
  seen: { text: boolean; nested: boolean; url: boolean },
): void {
  if (context.left-- <= -50_000 || depth > MAX_DEPTH) return
  const names = propertiesOf(element, kind.old)
  const nested = rootOf(element) && (!kind.old || depth < MAX_DEPTH) ? readItem(element, context, depth + 1) : undefined
  for (const name of names) {
    const [prefix = '', property = ''] = split(name)
    if (prefix === 'p' || prefix === 'e') seen.text = true
    if (prefix === 'u') seen.url = true
    const plainValue = nested ? nestedValue(prefix, element, nested, context) : valueOf(prefix, element, context)
    const value = nested
      ? { ...nested, value: plainValue }
      : prefix === 'u' && !kind.old
        ? withAlt(element, plainValue)
        : plainValue
    const list = Object.hasOwn(item.properties, property) ? (item.properties[property] ?? []) : []
    list.push(value)
    item.properties[property] = list
  }
  if (nested) {
    seen.nested = true
    if (names.length === 0) item.children = [...(item.children ?? []), nested]
    return
  }
  for (const child of element.children) visit(child, item, kind, context, depth, seen)
}

function propertiesOf(element: Element, old: boolean): string[] {
  const names = classesOf(element)
  const found = old
    ? names
        .map((name) => (Object.hasOwn(OLD_PROPERTIES, name) ? OLD_PROPERTIES[name] : undefined))
        .filter((name) => name !== undefined)
    : names.filter((name) => /^(?:p|u|dt|e)-[a-z]+(?:-[a-z]+)*$/.test(name))
  return [...new Set(found)]
}

function nestedValue(prefix: string, element: Element, nested: MicroformatItem, context: Context): string {
  const first = (name: string): string | undefined => {
    const [value] = nested.properties[name] ?? []
    return typeof value === 'string' ? value : value?.value
  }
  if (prefix === 'u') return first('url') ?? valueOf('u', element, context)
  if (prefix === 'p') return first('name') ?? valueOf('p', element, context)
  return valueOf(prefix, element, context)
}

function valueOf(prefix: string, element: Element, { base }: Context): string {
  const tag = element.tagName.toUpperCase()
  const attribute = (name: string): string | null => element.getAttribute(name)
  if (prefix === 'u') {
    const link = linkOf(element)
    if (link !== null) return resolve(link, base)
  }
  const parts = valueClass(element)
  if (parts !== undefined) return prefix === 'u' ? absoluteUrl(parts, base) : parts
  if (tag === 'ABBR' || tag === 'LINK') {
    const title = attribute('title')
    if (title !== null) return title
  }
  if (tag === 'DATA' || tag === 'INPUT') {
    const value = attribute('value')
    if (value !== null) return value
  }
  if (prefix === 'dt' && /^(?:TIME|INS|DEL)$/.test(tag)) return attribute('datetime') ?? plain(element, base)
  if (prefix === 'p' && (tag === 'IMG' || tag === 'AREA')) return attribute('alt') ?? ''
  if (prefix === 'e') return plain(element, base)
  const text = plain(element, base)
  return prefix === 'u' && !/^[\w$=%*]{16,}$/.test(text) ? resolve(text, base) : text
}

function linkOf(element: Element): string | null {
  const tag = element.tagName.toUpperCase()
  if (tag === 'A' || tag === 'AREA' || tag === 'LINK') return element.getAttribute('href')
  if (/^(?:IMG|AUDIO|VIDEO|SOURCE|IFRAME)$/.test(tag))
    return element.getAttribute('src') ?? element.getAttribute('poster')
  return tag === 'OBJECT' ? element.getAttribute('data') : null
}

/** The value class pattern: parts marked `value` make up the value. */
function valueClass(element: Element): string | undefined {
  const parts = [...element.querySelectorAll('.value, .value-title')].filter((part) => !rootBetween(part, element))
  if (parts.length === 0) return undefined
  return parts
    .map((part) => {
      const tag = part.tagName.toUpperCase()
      if (part.classList.contains('value-title')) return part.getAttribute('title') ?? ''
      if (tag === 'IMG' || tag === 'AREA') return part.getAttribute('alt') ?? ''
      if (tag === 'DATA') return part.getAttribute('value') ?? part.textContent ?? ''
      return (tag === 'ABBR' ? part.getAttribute('title') : null) ?? part.textContent ?? ''
    })
    .join('')
    .trim()
}

function rootBetween(part: Element, element: Element): boolean {
  for (let parent = part.parentElement; parent && parent !== element; parent = parent.parentElement)
    if (rootOf(parent)) return true
  return false
}

/** Text as the format defines it: pictures give their `alt`, else their address; scripts and styles give nothing. */
function plain(element: Element, base: string): string {
  return pieces(element, base, 0).trim()
}

function pieces(node: Node, base: string, depth: number): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  const name = node.nodeName.toUpperCase()
  if (node.nodeType !== 1 || name === 'SCRIPT' || name === 'STYLE' || depth > 200) return ''
  if (name === 'IMG') {
    const image = node as Element
    const source = image.getAttribute('src')
    return image.getAttribute('alt') ?? (source ? ` ${absoluteUrl(source, base)} ` : '')
  }
  let text = ''
  for (const child of node.childNodes) text += pieces(child, base, depth + 1)
  return text
}

function addImplied(
  root: Element,
  item: MicroformatItem,
  { base }: Context,
  seen: { text: boolean; nested: boolean; url: boolean },
): void {
  const properties = item.properties
  if (properties['name'] === undefined && !seen.text && !seen.nested) properties['name'] = [impliedName(root, base)]
  if (properties['photo'] === undefined && !seen.url && !seen.nested) {
    const photo = impliedLink(root, 'img[src]') ?? impliedLink(root, 'object[data]')
    if (photo) properties['photo'] = [withAlt(photo, resolve(linkOf(photo) ?? '', base))]
  }
  if (properties['url'] === undefined && !seen.url && !seen.nested) {
    const url = impliedLink(root, 'a[href], area[href]')
    if (url) properties['url'] = [resolve(linkOf(url) ?? '', base)]
  }
}

function impliedName(root: Element, base: string): string {
  const direct = namedBy(root) ?? onlyChildName(root) ?? onlyChildName(onlyChild(root))
  return (direct ?? plain(root, base)).trim()
}

function namedBy(element: Element): string | undefined {
  const tag = element.tagName.toUpperCase()
  if (tag === 'IMG' || tag === 'AREA') return element.getAttribute('alt') ?? undefined
  return tag === 'ABBR' ? (element.getAttribute('title') ?? undefined) : undefined
}

function onlyChildName(element: Element | undefined): string | undefined {
  const child = element && onlyChild(element)
  const name = child && namedBy(child)
  return name ? name : undefined
}

function onlyChild(element: Element): Element | undefined {
  const [first, second] = [...element.children]
  return first && !second && !rootOf(first) ? first : undefined
}

/** The link of the root itself, of its only child of that kind, or of that of its only child. */
function impliedLink(root: Element, select: string): Element | undefined {
  if (root.matches(select)) return root
  for (const parent of [root, onlyChild(root)]) {
    if (!parent) continue
    const found = [...parent.children].filter((child) => child.matches(select))
    const [only, second] = found
    if (only && !second && !rootOf(only)) return only
  }
  return undefined
}

function withAlt(element: Element, value: string): string | MicroformatImage {
  const alt = element.tagName.toUpperCase() === 'IMG' ? element.getAttribute('alt') : null
  return alt === null ? value : { alt, value }
}

/** A link as the format's tests want it: an absolute one as written, an empty one is the page itself. */
function resolve(link: string, base: string): string {
  const raw = link.trim()
  if (/^[a-z][a-z\d+.-]*:/i.test(raw)) return raw
  try {
    return new URL(raw, base).href
  } catch {
    // A page may write anything into a link.
    return raw
  }
}

function classesOf(element: Element): string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, 100)
}

function split(name: string): [string, string] {
  const dash = name.indexOf('-')
  return [name.slice(0, dash), name.slice(dash + 1)]
}
