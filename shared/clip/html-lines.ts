import { quoteStart, signatureStart, writesHistory } from './html-marks.ts'
import { htmlTokens } from './html-tree.ts'
import type { MailLine } from './mail-line.ts'
import { MAX_LINES } from './mail-line.ts'

const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html includetail li main nav ol p pre section table tbody thead tfoot tr ul caption'
  ).split(' '),
)
/** Paragraph-like elements have a margin, which reads as an empty line. */
const SPACED = new Set('p blockquote h1 h2 h3 h4 h5 h6 ul ol dl pre'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

type Frame = {
  tag: string
  hidden: boolean
  quote: number
  indent: number
  signature: boolean
  pre: boolean
  tight: boolean
}

/** Turns mail HTML into lines as they are seen, each with the containers of its place. Hidden text is left out. */
export function htmlLines(html: string): MailLine[] {
  const lines: MailLine[] = []
  const stack: Frame[] = []
  const openCount = new Map<string, number>()
  let frame: Frame = { tag: '', hidden: false, quote: 0, indent: 0, signature: false, pre: false, tight: false }
  let text = ''
  let quotes = 0
  let start = false

  const push = (line: string, rule = false): void => {
    if (lines.length >= MAX_LINES) return
    const { quote, indent, signature } = frame
    lines.push({ text: line, quote, indent, signature, rule, start })
    start = false
  }
  const breakLine = (): void => {
    if (text.trim() !== '') push(tidy(text, frame.pre))
    text = ''
  }
  const pop = (): void => {
    openCount.set(frame.tag, (openCount.get(frame.tag) ?? 1) - 1)
    if (BLOCK.has(frame.tag)) breakLine()
    if (SPACED.has(frame.tag) && !frame.hidden && !frame.tight && lines.length > 0) push('')
    frame = stack.pop() ?? frame
  }

  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      if (!frame.hidden) text += frame.pre ? token.text : token.text.replace(/[ \t\r\n\f]+/g, ' ')
      if (frame.pre && text.includes('\n')) {
        const parts = text.split(/\r?\n/)
        text = parts.pop() ?? ''
        for (const part of parts) push(tidy(part, true))
      }
      continue
    }
    if (token.kind === 'close') {
      if (token.tag === 'p' && (openCount.get('p') ?? 0) === 0) breakLine()
      if ((openCount.get(token.tag) ?? 0) > 0) {
        while (frame.tag !== token.tag) pop()
        pop()
      }
      continue
    }
    const { tag, attributes } = token
    if (tag === 'br') {
      if (text.trim() === '') push('')
      else breakLine()
      text = ''
      continue
    }
    if (tag === 'td' || tag === 'th') text += '\t'
    if (tag === 'img' && !frame.hidden) text += emojiOf(attributes)
    if (BLOCK.has(tag)) breakLine()
    if (writesHistory(tag, attributes)) start = true
    if (tag === 'hr') {
      if (!frame.hidden) push('', true)
      continue
    }
    if (VOID.has(tag) || (token.selfClosing && !BLOCK.has(tag))) continue
    if (tag === 'p' && frame.tag === 'p') pop()
    if ((tag === 'li' || tag === 'tr' || tag === 'td') && frame.tag === tag) pop()
    stack.push(frame)
    openCount.set(tag, (openCount.get(tag) ?? 0) + 1)
    const opensQuote = quoteStart(tag, attributes)
    frame = {
      tag,
      hidden: frame.hidden || isHidden(attributes) || tag === 'head',
      quote: frame.quote > 0 || !opensQuote ? frame.quote : ++quotes,
      indent: frame.indent + (tag === 'blockquote' && !opensQuote ? 1 : 0),
      signature: frame.signature || signatureStart(attributes),
      pre: frame.pre || tag === 'pre' || /white-space:\s*pre/i.test(attributes['style'] ?? ''),
      tight: isTight(attributes),
    }
  }
  breakLine()
  return lines
}

/** Word and Outlook write each line as a paragraph without margin: no empty line belongs between them. */
function isTight(attributes: Record<string, string>): boolean {
  const style = attributes['style'] ?? ''
  return /\bMso/i.test(attributes['class'] ?? '') || /margin(?:-bottom)?:\s*0/i.test(style)
}

function isHidden(attributes: Record<string, string>): boolean {
  const style = attributes['style'] ?? ''
  return (
    'hidden' in attributes ||
    (style !== '' &&
      /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)|mso-hide\s*:\s*all/i.test(
        style,
      ))
  )
}

/** Webmails draw emoji as images; the character is in the alternative text. */
function emojiOf(attributes: Record<string, string>): string {
  const alt = attributes['data-emoji'] ?? attributes['alt'] ?? ''
  return alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt) ? alt : ''
}

function tidy(text: string, pre: boolean): string {
  const plain = text.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff]/g, '')
  return pre ? plain.trimEnd() : plain.trim()
}
