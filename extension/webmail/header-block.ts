import { parseAddressList } from '#shared/clip/address-list.ts'
import type { ViewMessage } from '#shared/clip/mail-view.ts'
import type { Address } from '#shared/clip/types.ts'
import { findBody, readBody } from './read-body.ts'
import { readableText } from './readable-text.ts'
import type { Page } from './read-view.ts'

/** Most lines from the top in which a visible header block may stand. */
const MAX_LINES = 400

type HeaderBlock = { from: Address[]; to: Address[]; cc: Address[]; date: string; subject: string; rest: string }

type Label = 'from' | 'date' | 'to' | 'cc' | 'subject'

/** Header labels as mail programs write them: en zh-Hans zh-Hant de fr es it pt nl sv da pl ru ja ko. */
const WORDS: Readonly<Record<Label, string>> = {
  from: 'from|发件人|寄件者|寄件人|von|de|da|van|från|fra|od|от|от кого|差出人|送信者|보낸사람|보낸 사람|remitente|expéditeur|absender',
  date: 'date|sent|received|时间|日期|发送时间|发送日期|寄件日期|傳送時間|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|skickat|sendt|дата|отправлено|日付|日時|送信日時|날짜|보낸 날짜',
  to: 'to|收件人|收件者|an|à|para|a|aan|till|til|do|кому|宛先|받는사람|받는 사람',
  cc: 'cc|copy|抄送|副本|kopie|copie|kopia|копия|참조',
  subject: 'subject|主题|標題|标题|主旨|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|тема|件名|제목',
}
const LABELS = new Map<string, Label>(
  (Object.keys(WORDS) as Label[]).flatMap((label) => WORDS[label].split('|').map((word) => [word, label] as const)),
)

/**
 * Reads a header that a page shows as labelled lines ("From: …", or a label and its value in two cells), at least two of
 * them with a sender that has an address. What stands in the body is somebody's text and is not looked at.
 */
export function readHeaderBlock(page: Page, root: Element): { message: ViewMessage; subject: string } | null {
  const body = findBody(root, page)
  const block = headerBlockOf(root, body)
  if (!block) return null
  const { from, to, cc, date, subject, rest } = block
  const content = body ? readBody(body, page.adapter, readableText) : { text: rest, html: '' }
  const messageId = `${from[0]?.address ?? ''}#${date}`.slice(0, 500)
  return {
    message: {
      via: 'header-block',
      confidence: 0.6,
      messageId,
      from,
      to,
      cc,
      bcc: [],
      date,
      ...content,
      attachments: [],
    },
    subject,
  }
}

function headerBlockOf(root: Element, body: Element | null): HeaderBlock | null {
  const lines = linesAbove(root, body)
  const values = new Map<Label, string>()
  let last = 0
  for (let index = 0; index < lines.length; index++) {
    const read = labelled(lines[index] ?? '', lines[index + 1] ?? '')
    if (!read || values.has(read.label)) continue
    // Labels of one header stand together.
    if (values.size > 0 && index - last > 4) break
    values.set(read.label, read.value)
    last = index + (read.next ? 1 : 0)
  }
  const from = parseAddressList(values.get('from') ?? '').filter(({ address }) => address !== '')
  if (values.size < 2 || from.length !== 1) return null
  const list = (label: Label): Address[] =>
    parseAddressList(values.get(label) ?? '').filter(({ address }) => address !== '')
  return {
    from,
    to: list('to'),
    cc: list('cc'),
    date: values.get('date') ?? '',
    subject: values.get('subject') ?? '',
    rest: lines
      .slice(last + 1)
      .join('\n')
      .trim(),
  }
}

function linesAbove(root: Element, body: Element | null): string[] {
  const text = readableText(root)
  const start = body ? text.indexOf(readableText(body).slice(0, 200)) : -1
  return (start < 0 ? text : text.slice(0, start)).split('\n').slice(0, MAX_LINES)
}

/** Longest label, and what may stand between it and its colon: a table's bars and the marks of bold text. */
const MAX_LABEL = 24
const MAX_GAP = 200

function labelled(line: string, next: string): { label: Label; value: string; next: boolean } | null {
  const text = line.slice(0, 2_000).replace(/^[\s|*]+/u, '')
  const end = text.search(/[:：|]/u)
  if (end < 0 || end > MAX_LABEL + MAX_GAP) return null
  const word = text.slice(0, end).replace(/(?<![\s*])[\s*]+$/u, '')
  const label = LABELS.get(word.toLowerCase().replace(/([\u3400-\u9fff])[\s\u3000]+(?=[\u3400-\u9fff])/gu, '$1'))
  if (!label || word.length > MAX_LABEL) return null
  const value = text
    .slice(end + 1)
    .replace(/^[\s|*]+/u, '')
    .trim()
  return value ? { label, value, next: false } : { label, value: next.trim().slice(0, 2_000), next: true }
}
