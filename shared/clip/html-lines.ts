import { isHidingStyle, isOffScreenClass } from './hidden-style.ts'
import { quoteStart, signatureStart, writesHistory } from './html-marks.ts'
import { htmlTokens } from './html-tree.ts'
import { MAX_LINES, type MailLine } from './mail-line.ts'
import { styleColour } from './style-colour.ts'

const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html includetail li main nav ol p pre section table tbody thead tfoot tr ul caption'
  ).split(' '),
)
/** Paragraph-like elements have a margin, which reads as an empty line. */
const SPACED = new Set('p blockquote h1 h2 h3 h4 h5 h6 ul ol dl pre'.split(' '))
const PARAGRAPH = new Set(['p', 'div'])
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements that end an open one of their kind, as authors leave their end tags out. */
const SELF_CLOSING = new Set(['p', 'li', 'tr', 'td', 'th', 'dt', 'dd'])

type Attributes = Record<string, string>
type Frame = {
  tag: string
  hidden: boolean
  quote: number
  indent: number
  signature: boolean
  pre: boolean
  tight: boolean
  /** A container of history in which the writer answers between the quotes. */
  answers: boolean
  gmail: boolean
  /** Inside a blockquote without any attribute. */
  bare: boolean
  colour: string
}

/** The lines so far, the elements that are open, and the text of the line that is being written. */
type Page = {
  lines: MailLine[]
  stack: Frame[]
  openCount: Map<string, number>
  frame: Frame
  text: string
  /** The colours of the text so far, '' for that of the mail. */
  colours: Set<string>
  quotes: number
  start: boolean
  mailto: string
  /** Where the bare blockquotes begin behind which nothing was written so far, if an empty line was drawn above them. */
  bareFrom: number | null
  /** An empty line was drawn since the last text. */
  gap: boolean
  /** The bare blockquote that is open began below an empty line. */
  isApart: boolean
}

const ROOT: Frame = {
  tag: '',
  hidden: false,
  quote: 0,
  indent: 0,
  signature: false,
  pre: false,
  tight: false,
  answers: false,
  gmail: false,
  bare: false,
  colour: '',
}

/** Turns mail HTML into lines as they are seen, each with the containers of its place. Hidden text is left out. */
export function htmlLines(html: string): MailLine[] {
  const page: Page = {
    lines: [],
    stack: [],
    openCount: new Map(),
    frame: ROOT,
    text: '',
    colours: new Set(),
    quotes: 0,
    start: false,
    mailto: '',
    bareFrom: null,
    gap: false,
    isApart: false,
  }
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') addText(page, token.text)
    else if (token.kind === 'close') closeTag(page, token.tag)
    else openTag(page, token.tag, token.attributes, token.selfClosing)
  }
  endLine(page)
  markLastQuote(page)
  return page.lines
}

/**
 * A bare blockquote is what HTML has for the words of others, and simple clients write history into it: below everything else, and below
 * an empty line. Whoever cites, or indents an address, does so right below the words that lead there.
 */
function markLastQuote({ lines, quotes, bareFrom }: Page): void {
  if (bareFrom === null || quotes > 0 || lines.some(({ start }) => start)) return
  const above = lines.slice(0, bareFrom).findLast(({ text }) => text !== '')
  if (!above || /[:：,，–—-]$/u.test(above.text)) return
  for (const line of lines.slice(bareFrom)) line.quote = quotes + 1
}

function addText(page: Page, text: string): void {
  if (page.frame.hidden) return
  page.text += page.frame.pre ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
  if (/[\p{L}\p{N}]/u.test(text)) page.colours.add(page.frame.colour)
  if (!page.frame.pre || !text.includes('\n')) return
  const parts = page.text.split(/\r?\n/)
  page.text = parts.pop() ?? ''
  for (const part of parts) pushLine(page, tidy(part, true))
}

function openTag(page: Page, tag: string, attributes: Attributes, selfClosing: boolean): void {
  if (BLOCK.has(tag)) endLine(page)
  if (writesHistory(tag, attributes)) page.start = true
  if (tag === 'a' && page.mailto === '')
    page.mailto = /^mailto:([^?\s<>]{3,254})/i.exec(attributes['href'] ?? '')?.[1] ?? ''
  if (tag === 'br') return breakLine(page)
  if (tag === 'td' || tag === 'th') page.text += '\t'
  if (page.frame.tag === tag && SELF_CLOSING.has(tag)) closeFrame(page)
  if (!page.frame.hidden && tag === 'hr') pushLine(page, '', true)
  if (!page.frame.hidden && tag === 'img') page.text += emojiOf(attributes)
  if (VOID.has(tag) || (selfClosing && !BLOCK.has(tag))) return
  page.stack.push(page.frame)
  page.openCount.set(tag, (page.openCount.get(tag) ?? 0) + 1)
  page.frame = frameOf(page, tag, attributes)
}

function frameOf(page: Page, tag: string, attributes: Attributes): Frame {
  const outer = page.frame
  const isBare = tag === 'blockquote' && Object.keys(attributes).length === 0
  if (isBare && !outer.bare) page.isApart = page.gap || page.bareFrom !== null
  const isQuote = quoteStart(tag, attributes) || (outer.answers && tag === 'blockquote')
  return {
    tag,
    hidden: outer.hidden || tag === 'head' || isHidden(attributes),
    quote: outer.quote > 0 || !isQuote ? outer.quote : ++page.quotes,
    indent: outer.indent + (tag === 'blockquote' && !isQuote ? 1 : 0),
    signature: outer.signature || signatureStart(tag, attributes),
    pre: outer.pre || tag === 'pre' || /white-space:\s*pre/i.test(attributes['style'] ?? ''),
    tight: isTight(attributes),
    answers: outer.quote === 0 && outer.answers,
    bare: outer.bare || isBare,
    colour: colourWithin(outer.colour, attributes),
    gmail: tag === 'div' && isQuote && /\bgmail_quote\b/.test(attributes['class'] ?? ''),
  }
}

/** The colour that an element sets, or that of what it stands in. */
function colourWithin(outer: string, { style = '', color }: Attributes): string {
  return styleColour(style) ?? color ?? outer
}

/** An end tag closes its element and all that was left open in it; one without a beginning closes nothing. */
function closeTag(page: Page, tag: string): void {
  if (BLOCK.has(tag)) endLine(page)
  if ((page.openCount.get(tag) ?? 0) === 0) return
  while (page.frame.tag !== tag) closeFrame(page)
  closeFrame(page)
}

function closeFrame(page: Page): void {
  const { tag, hidden, tight, quote } = page.frame
  page.openCount.set(tag, (page.openCount.get(tag) ?? 1) - 1)
  if (BLOCK.has(tag)) endLine(page)
  if (SPACED.has(tag) && !hidden && !tight && page.lines.length > 0) pushLine(page, '')
  page.frame = page.stack.pop() ?? ROOT
  if (tag === 'blockquote' && quote > 0 && isGmailContainer(page)) openAnswers(page.frame)
}

/** Gmail writes attribution and blockquote into one container, and what is typed between the quotes as well. */
function openAnswers(container: Frame): void {
  container.quote = 0
  container.answers = true
}

function isGmailContainer({ frame, stack }: Page): boolean {
  return frame.quote > 0 && frame.gmail && (stack.at(-1)?.quote ?? 0) === 0
}

function breakLine(page: Page): void {
  if (page.text.trim() === '') {
    pushLine(page, '')
    page.gap = true
  } else endLine(page)
  page.text = ''
}

function endLine(page: Page): void {
  if (page.text.trim() !== '') pushLine(page, tidy(page.text, page.frame.pre))
  // Word writes an empty line as a paragraph with a no-break space; in a cell it only keeps the cell open.
  else if (/^\s*\u00a0\s*$/.test(page.text) && PARAGRAPH.has(page.frame.tag)) {
    pushLine(page, '')
    page.gap = true
  }
  page.text = ''
}

function pushLine(page: Page, text: string, rule = false): void {
  if (page.lines.length >= MAX_LINES) return
  const { quote, indent, signature, bare } = page.frame
  if (text !== '') {
    if (!bare) page.bareFrom = null
    else if (page.isApart) page.bareFrom ??= page.lines.length
    page.gap = false
  }
  const mailto = text === '' || text.includes('@') ? '' : page.mailto.toLowerCase()
  const [colour = ''] = page.colours.size === 1 ? page.colours : []
  page.lines.push({
    text,
    quote,
    indent,
    signature,
    rule,
    start: page.start,
    ...(mailto !== '' && { mailto }),
    ...(colour !== '' && { colour }),
  })
  page.colours.clear()
  page.start = false
  page.mailto = ''
}

/** Word and Outlook write each line as a paragraph without margin: no empty line belongs between them. */
function isTight(attributes: Attributes): boolean {
  return /\bMso/i.test(attributes['class'] ?? '') || /margin(?:-bottom)?:\s*0/i.test(attributes['style'] ?? '')
}

function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes || isHidingStyle(attributes['style'] ?? '') || isOffScreenClass(attributes['class'] ?? '')
  )
}

/** Webmails draw emoji as images; the character is in the alternative text. */
function emojiOf(attributes: Attributes): string {
  const alt = attributes['data-emoji'] ?? attributes['alt'] ?? ''
  return alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt) ? alt : ''
}

function tidy(text: string, pre: boolean): string {
  const plain = text.replaceAll('\u00a0', ' ').replace(/[\u200b\ufeff]/g, '')
  return pre ? plain.trimEnd() : plain.trim()
}
