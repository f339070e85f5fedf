import { isLikelyDepartment, isLikelyTitle } from '#shared/clip/title.ts'
import { fold } from './dom-text.ts'
import { addressBehind, shownInstead, turnedBack } from './guarded-address.ts'
import type { IsHidden } from './hidden.ts'
import { labelKind } from './labels.ts'
import { writtenAddresses } from './written-address.ts'

/** Where a line stands on the page: menus hold no people, footers hold companies, running text names people nobody can write to. */
export type Zone = 'main' | 'nav' | 'foot' | 'aside'

/** A link as written on the page. */
export type PageLink = { href: string; text: string; element: Element }

/** One line as a person sees it: text between two breaks of block elements or `br`. */
export type Line = {
  readonly text: string
  /** The block element that holds the line. */
  readonly block: Element
  readonly zone: Zone
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number
  /** All of it is emphasised or a link of its own. */
  readonly strong: boolean
  /** What is emphasised at the start of a line that goes on without emphasis. */
  readonly lead: string
  readonly links: readonly PageLink[]
  /** Class names of the elements that hold all of it: "name", "position", "author". */
  readonly hint: string
}

/** Most lines kept of one page, most characters of one line, deepest nesting followed. */
const MAX_LINES = 20_000
const MAX_LINE = 2_000
const MAX_DEPTH = 400

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SELECT TEXTAREA CANVAS VIDEO AUDIO TITLE INPUT DATALIST'.split(
    ' ',
  ),
)
const CONTACT_LINK = /^(?:mailto|tel|sms|callto):/i
const STRONG = new Set('B STRONG H1 H2 H3 H4 H5 H6 TH DT EM'.split(' '))

type Open = {
  text: string[]
  lead: string
  strong: boolean
  plain: boolean
  links: PageLink[]
  hints: Set<string>
  blank: boolean
}

/** Reads a page into lines. A generator, so that a long page can be read in slices: it yields now and then. */
export function* pageLines(root: Element, isHidden: IsHidden): Generator<void, Line[]> {
  const lines: Line[] = []
  let open: Open = emptyLine()
  let steps = 0
  let shown: string | undefined

  const close = (block: Element, zone: Zone, heading: number): void => {
    const text = fold(open.text.join(''), MAX_LINE)
    if (text !== '' || open.links.length > 0) {
      lines.push({
        text,
        block,
        zone,
        heading,
        strong: open.strong && !open.plain,
        lead: open.plain ? fold(open.lead, 200) : '',
        links: open.links,
        hint: [...open.hints].join(' ').toLowerCase(),
      })
    }
    open = emptyLine()
  }

  type Frame = {
    node: Node
    block: Element
    zone: Zone
    heading: number
    strong: boolean
    hint: string
    depth: number
    after?: boolean
    gap?: string
    link?: PageLink | undefined
  }
  const stack: Frame[] = [{ node: root, block: root, zone: 'main', heading: 0, strong: false, hint: '', depth: 0 }]
  while (stack.length > 0 && lines.length < MAX_LINES) {
    if (++steps % 2_000 === 0) yield
    const frame = stack.pop()
    if (!frame) break
    const { node, block, zone, heading, strong, hint, depth } = frame
    if (frame.gap !== undefined) {
      open.text.push(frame.gap)
      continue
    }
    if (frame.after) {
      close(block, zone, heading)
      continue
    }
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? ''
      open.text.push(text)
      if (/\S/.test(text)) {
        if (strong && !open.plain && open.lead.length < 200) open.lead += text
        if (strong) open.strong = true
        else open.plain = true
        if (hint) open.hints.add(hint)
        if (frame.link) frame.link.text = fold(`${frame.link.text} ${text}`, 300)
      }
      continue
    }
    if (node.nodeType !== 1 || depth > MAX_DEPTH) continue
    const element = node as Element
    const tag = element.tagName.toUpperCase()
    if (SILENT.has(tag)) {
      const written = tag === 'SCRIPT' ? writtenAddresses(element) : []
      if (written.length > 0) shown ??= shownText(root)
      open.text.push(...written.filter((address) => !shown?.includes(address)).map((address) => ` ${address} `))
      continue
    }
    if (isHidden(element)) {
      // A label for screen readers still says what the visible number beside it is.
      const label = fold(element.textContent ?? '', 60)
      if (label.length < 30 && labelKind(label)) open.text.push(` ${label.replace(/[:：]?$/, ':')} `)
      continue
    }
    if (tag === 'BR') {
      close(block, zone, heading)
      continue
    }
    // Against robots the address is a picture, or its sign alone, and what it shows its description.
    const drawn = tag === 'IMG' ? (element.getAttribute('alt') ?? '').trim() : ''
    if (drawn === '@' && isSignOf(element, open.text)) open.text.push(drawn)
    if (/^[^\s@]{1,64}@[^\s@]{3,100}$/.test(drawn)) {
      open.text.push(` ${drawn} `)
      open.plain = true
      continue
    }
    const label = iconLabel(element, tag)
    if (label !== undefined) {
      if (label) open.text.push(` ${label}: `)
      if (tag === 'SVG' || tag === 'IMG') continue
    }
    const instead = shownInstead(element, tag) || turnedBack(element, tag)
    if (instead) {
      open.text.push(` ${instead} `)
      open.plain = true
      continue
    }
    if (beginsCell(element, tag)) close(block, zone, heading)
    let inner = frame.link
    if (tag === 'A' && element.hasAttribute('href')) {
      const guarded = addressBehind(element)
      const href = guarded === '' ? (element.getAttribute('href') ?? '').trim() : `mailto:${guarded}`
      inner = { href: href.slice(0, MAX_LINE * 10), text: '', element }
      open.links.push(inner)
      // What can be called or written to stands by itself, also where only the style sheet keeps it apart.
      if (CONTACT_LINK.test(inner.href)) {
        open.text.push(' ')
        stack.push({ ...frame, after: false, gap: ' ' })
      }
    }
    if (isLabelOf(element, tag)) stack.push({ ...frame, after: false, gap: ': ' })
    const isBlock = BLOCK.has(tag)
    const nextZone = zoneOf(element, tag, zone)
    const next: Omit<Frame, 'node'> = {
      block: isBlock ? element : block,
      zone: nextZone,
      heading: /^H[1-6]$/.test(tag) ? Number(tag.charAt(1)) : heading,
      strong: strong || STRONG.has(tag) || tag === 'A' || isBoldStyle(element),
      hint: hintOf(element) || hint,
      depth: depth + 1,
      link: inner,
    }
    if (isBlock) {
      close(block, zone, heading)
      stack.push({ ...next, node: element, after: true })
    }
    for (let child = element.lastChild; child; child = child.previousSibling) stack.push({ ...next, node: child })
  }
  close(root, 'main', 0)
  return lines
}

/** A picture of the sign between the two halves of an address; elsewhere it is an ornament. */
function isSignOf(element: Element, before: readonly string[]): boolean {
  let behind = ''
  for (let node = element.nextSibling; node?.nodeType === 3 && behind.length < 100; node = node.nextSibling)
    behind += node.nodeValue ?? ''
  return /[\w.+-]\s*$/u.test(before.slice(-3).join('')) && /^\s*[\w-]+\.[\w.-]+/u.test(behind)
}

const INLINE = new Set('SPAN A STRONG B EM I SMALL LABEL TIME'.split(' '))

/** Two inline elements with nothing between them, not even a space, are kept apart by the style sheet: `<span>Jane Roe</span><span>Partner</span>`. */
function beginsCell(element: Element, tag: string): boolean {
  if (isJobBesideName(element, tag) || isSetApart(element, tag)) return true
  const before = element.previousSibling
  if (!INLINE.has(tag) || before?.nodeType !== 1 || !INLINE.has((before as Element).tagName.toUpperCase())) return false
  const [last, first] = [before.textContent?.trim() ?? '', element.textContent?.trim() ?? '']
  // Two links side by side lead to two places: "FR" and the name of the house.
  const isLinks = tag === 'A' && (before as Element).tagName.toUpperCase() === 'A'
  if (isPartBeside(element, before as Element)) return true
  if (isLinks && /[\p{L}\d]$/u.test(before.textContent ?? '') && /^\p{Lu}\p{Ll}/u.test(element.textContent ?? ''))
    return true
  return (
    last.length >= 3 &&
    first.length >= 3 &&
    last.length < 200 &&
    /[\p{Ll}\p{Lo}\d.)]$/u.test(last) &&
    (/^[\p{Lu}\p{Lo}\d+(]|^[^\s@]{1,64}@[^\s@]{3,}$/u.test(first) ||
      CONTACT_LINK.test(element.getAttribute('href') ?? '')) &&
    before.textContent?.endsWith(last) === true &&
    element.textContent?.startsWith(first) === true
  )
}

/** `<span class="member__job">…</span><span class="member__contact">…</span>`: two elements of one block, by the names that BEM gives. */
function isPartBeside(element: Element, before: Element): boolean {
  const [, block = '', part = ''] = BEM.exec(element.className) ?? []
  const [, other = '', otherPart = ''] = BEM.exec(before.className) ?? []
  const [last, first] = [(before.textContent ?? '').trim(), (element.textContent ?? '').trim()]
  // The parts of a number, and a great first letter, belong together.
  const isWhole = last.length >= 4 && first.length >= 4 && !(/[\d)]$/.test(last) && /^[\d(]/.test(first))
  return isWhole && block !== '' && block === other && part !== otherPart
}

const BEM = /(?:^|\s)([a-z][\w-]{2,40}?)__([a-z][\w-]{2,30})(?:\s|$)/i

/** `<h3>欧阳蕙<small>高级合伙人</small></h3>`: in a heading the style sheet sets apart what is small, a reading and a job. */
function isSetApart(element: Element, tag: string): boolean {
  const before = element.previousSibling
  if (before?.nodeType !== 3 || element.closest('h1,h2,h3,h4,h5,h6') === null) return false
  const [last, first] = [before.nodeValue ?? '', (element.textContent ?? '').slice(0, 60)]
  // `<h3>朴成浩<span>科主任</span></h3>`: a whole name, and behind it a post.
  const isHanName = /^\s*\p{Script=Han}(?:[ \u3000]?\p{Script=Han}){1,3}\s*$/u.test(last)
  if (tag === 'SPAN' && isHanName && isLikelyTitle(first.trim().split(/[\s\u3000]/u)[0] ?? '')) return true
  // Small capitals are pieces of a word: "J<small>ANE</small>".
  if (tag === 'SMALL') return /(?:\p{Ll}{2}[)）]?|\p{Lo})$/u.test(last) && /^(?:\p{Lu}\p{Ll}|\p{Lo})/u.test(first)
  if ((tag !== 'SPAN' && tag !== 'EM') || !element.hasAttribute('class')) return false
  const isReading = /\p{Script=Han}$/u.test(last) && /^[\p{Script=Hiragana}\p{Script=Katakana}ー\s]{4,}$/u.test(first)
  return isReading || (/\p{Lo}$/u.test(last) && (isLikelyTitle(first) || isLikelyDepartment(first)))
}

/** `<dd><strong>직위</strong>교수</dd>`: the label is bold, and nothing else sets it apart from its short value. */
function isLabelOf(element: Element, tag: string): boolean {
  const after = element.nextSibling
  if (!/^(?:STRONG|B|EM)$/.test(tag) || after?.nodeType !== 3 || element.previousSibling !== null) return false
  const [label, value] = [element.textContent ?? '', (after.nodeValue ?? '').trim()]
  const isValue = /^\p{Lo}/u.test(after.nodeValue ?? '') && value.length <= 20 && !/[。，,.]/.test(value)
  const kind = isValue && label.length <= 12 && /\p{L}$/u.test(label) ? labelKind(label) : undefined
  return kind !== undefined && kind !== 'company' && element.closest('dd,li,td,div,p') !== null
}

/** `<span class="navn">Mette Lund</span> <span class="titel">Tandlæge</span>`: the classes say that these are two. */
function isJobBesideName(element: Element, tag: string): boolean {
  if (!INLINE.has(tag) || !/position|title/.test(hintOf(element))) return false
  const before = element.previousElementSibling
  return before !== null && INLINE.has(before.tagName.toUpperCase()) && /^name$/.test(hintOf(before))
}

function emptyLine(): Open {
  return { text: [], lead: '', strong: false, plain: false, links: [], hints: new Set(), blank: true }
}

const NAV_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|mainmenu|submenu|breadcrumbs?|cookie|cookies|consent|pagination|tagcloud|topbar)(?:$|[\s_-])/i
const FOOT_NAMES = /(?:^|[\s_-])(?:footer|foot|copyright|colophon|imprint)(?:$|[\s_-])/i

function zoneOf(element: Element, tag: string, zone: Zone): Zone {
  if (tag === 'NAV') return 'nav'
  if (tag === 'FOOTER') return 'foot'
  if (zone === 'nav' || zone === 'foot') return zone
  const name = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`
  if (name.length > 2 && name.length < 400 && tag !== 'BODY' && tag !== 'HTML') {
    if (FOOT_NAMES.test(name)) return 'foot'
    if (NAV_NAMES.test(name) && isMenu(element)) return 'nav'
  }
  return tag === 'ASIDE' ? 'aside' : zone
}

/** A menu is mostly links; what only carries the word in its class may hold the whole page. */
function isMenu(element: Element): boolean {
  if (/cookie|consent/i.test(element.getAttribute('class') ?? '')) return true
  const links = element.getElementsByTagName('a')
  if (links.length > 2_000) return false
  const all = element.textContent?.replace(/\s+/g, '').length ?? 0
  if (all > 20_000) return false
  let linked = 0
  for (const link of links) linked += link.textContent?.replace(/\s+/g, '').length ?? 0
  return linked >= all * 0.6
}

const HINTS =
  /name|author|byline|staff|member|team|person|people|agent|attorney|lawyer|doctor|physician|provider|broker|employee|contact|vcard|profile|position|title|role|job|speaker|faculty|bio|review|testimonial|comment|username|poster|commenter/gi

/** The same in other languages, as words of their own. */
const FOREIGN_HINTS: readonly (readonly [string, RegExp])[] = [
  ['name', /(?:^|[\s_-])(?:navn|naam|nom|nombre|nome|namn|nazwisko|imie|jmeno|isim|adsoyad|nev|imya|fio)(?:$|[\s_-])/i],
  [
    'position',
    /(?:^|[\s_-])(?:titel|titre|funktion|fonction|funkcja|funkce|functie|funcao|funzione|funcion|cargo|puesto|poste|stilling|stanowisko|pozice|beruf|ruolo|mansione|qualifica|unvan|gorev|beosztas|dolzhnost|rolle|rol)(?:$|[\s_-])/i,
  ],
]

function hintOf(element: Element): string {
  const names = element.getAttribute('class')
  if (!names || names.length > 300) return ''
  const foreign = FOREIGN_HINTS.find(([, pattern]) => pattern.test(names))?.[0]
  if (foreign) return foreign
  return [...new Set(names.match(HINTS)?.map((hint) => hint.toLowerCase()) ?? [])].join(' ')
}

function isBoldStyle(element: Element): boolean {
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '')
}

/** The word an icon stands for; `''` for a picture that labels nothing, `undefined` for other elements. */
function iconLabel(element: Element, tag: string): string | undefined {
  const isIcon = tag === 'SVG' || tag === 'IMG' || element.getAttribute('role') === 'img' || tag === 'I'
  if (!isIcon) return undefined
  const said =
    element.getAttribute('aria-label') ??
    (tag === 'SVG' ? element.querySelector('title')?.textContent : null) ??
    element.getAttribute('title') ??
    (tag === 'IMG' ? element.getAttribute('alt') : null) ??
    ''
  const word = fold(said, 40)
  if (labelKind(word)) return word
  const byClass =
    /(?:^|[\s_-])(?:fa|icon|bi|glyphicon|material-icons|mdi|ion)?-?(phone|mobile|fax|envelope|email|mail|map-marker|location)(?:$|[\s_-])/i.exec(
      element.getAttribute('class') ?? '',
    )?.[1]
  if (byClass && /fa|icon|bi|mdi|ion/i.test(element.getAttribute('class') ?? ''))
    return /env|mail/i.test(byClass) ? 'email' : /map|loc/i.test(byClass) ? 'address' : byClass
  return tag === 'I' ? undefined : ''
}

/** The head of a row, the cell in front, or the term of a list, before its value. */
export function isTerm({ block: term }: Line, { block }: Line): boolean {
  return /^(?:TH|DT|TD)$/i.test(term.tagName) && term !== block && term.parentElement === block.parentElement
}

/** All that a page shows and links to write to, in small letters: where its scripts have run, what they wrote is there. */
function shownText(root: Element): string {
  const texts: string[] = []
  const walker = root.ownerDocument.createTreeWalker(root, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!SILENT.has(node.parentElement?.tagName.toUpperCase() ?? '')) texts.push(node.nodeValue ?? '')
  for (const link of root.querySelectorAll('a[href^="mailto:" i]')) texts.push(link.getAttribute('href') ?? '')
  return texts.join(' ').toLowerCase()
}
