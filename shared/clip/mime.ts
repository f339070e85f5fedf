import PostalMime, { type Attachment as MimePart, type Email } from 'postal-mime'
import { parseAddressList } from './address-list.ts'
import { automaticKind } from './automatic.ts'
import { readCalendar, type MeetingDraft } from './calendar.ts'
import { decodeBytes } from './charset-label.ts'
import { decodeWords } from './encoded-words.ts'
import { guessCharset } from './charset-guess.ts'
import { htmlLines } from './html-lines.ts'
import { mailPeople } from './mail-people.ts'
import { repairMail } from './mail-repair.ts'
import { splitReply } from './reply.ts'
import type { Address, Attachment, ClipError, Company, Message, Person } from './types.ts'
import { MAX_MAIL, MAX_MIME_DEPTH, MAX_MIME_HEADERS } from '#shared/lib/limits.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'

export type MailFile = { message: Message; people: Person[]; companies: Company[]; calendar?: MeetingDraft }
type MailContext = { region?: string; lang?: string; own?: string }

const MAX_ATTACHMENTS = 500
/** The largest mail in lines of 76 characters has 350,000; the library spends its time by the line. */
const MAX_MIME_LINES = 500_000

/**
 * Reads a raw mail (RFC 5322 and MIME, an mbox "From " line before it allowed). `empty` has no bytes, `too-large` breaks a
 * cap, `unreadable` has no header lines or a structure nothing can be made of. Never throws.
 */
export async function readMail(bytes: Uint8Array, context: MailContext = {}): Promise<Result<MailFile, ClipError>> {
  if (bytes.length > MAX_MAIL) return fail('too-large', `mail of ${bytes.length} bytes`)
  if (!bytes.some((byte) => byte > 32)) return fail('empty')
  if (countLines(bytes) > MAX_MIME_LINES) return fail('too-large', 'too many lines')
  if (!hasHeader(bytes)) return fail('unreadable', 'no header lines')
  try {
    const repaired = repairMail(bytes, context.lang ?? context.region ?? '')
    const email = await PostalMime.parse(repaired, {
      maxNestingDepth: MAX_MIME_DEPTH,
      maxHeadersSize: MAX_MIME_HEADERS,
    })
    return ok(readEmail(email, context))
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'broken mail'
    return fail(/exceeded/.test(detail) ? 'too-large' : 'unreadable', detail)
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}

/** A mail begins with header lines; anything else given for one is told apart here, before the parser makes sense of it. */
function hasHeader(bytes: Uint8Array): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 20_000))
  return (
    /^[!-9;-~]{2,60}[ \t]*:/m.test(
      head
        .replace(/^\s+/, '')
        .split(/\r?\n\r?\n/, 3)
        .slice(0, 2)
        .join('\n'),
    ) && !/^\s*<(?:!doctype|html|\?xml)/i.test(head)
  )
}

function readEmail(email: Email, context: MailContext): MailFile {
  const message = readMessage(email, context)
  const invitation = email.attachments.find(
    (part) => /calendar|\/ics$/.test(part.mimeType) || /\.ics$/i.test(part.filename ?? ''),
  )
  const calendar = invitation ? readCalendar(partText(invitation)) : null
  const { people, companies } = mailPeople(message, { text: email.text ?? '', html: email.html ?? '' }, context)
  return { message, people, companies, ...(calendar ? { calendar } : {}) }
}

function readMessage(email: Email, context: MailContext): Message {
  const header = (key: string): string => email.headers.find((one) => one.key === key)?.value ?? ''
  const list = (key: string): Address[] =>
    parseAddressList(
      email.headers
        .filter((one) => one.key === key)
        .map((one) => one.value)
        .join(', '),
    )
  const from = list('from')
  const subject = decodeWords(header('subject')).replace(/\s+/g, ' ').normalize('NFC').trim()
  const text = bodyText(email)
  const messageId = header('message-id').trim()
  return {
    via: 'raw',
    confidence: 0.99,
    ...(messageId === '' ? {} : { messageId }),
    ...threadOf(email),
    subject,
    ...dateOf(email),
    ...(context.own === undefined ? {} : { own: context.own }),
    from,
    to: list('to'),
    cc: list('cc'),
    bcc: list('bcc'),
    replyTo: list('reply-to'),
    automatic: automaticKind({
      from,
      subject,
      headers: email.headers,
      types: [
        ...email.attachments.map((part) => part.mimeType),
        header('content-type').split(';', 1)[0]?.trim().toLowerCase() ?? '',
      ],
    }),
    text,
    attachments: email.attachments.slice(0, MAX_ATTACHMENTS).map(readAttachment),
    body: splitReply({ text: withoutArmour(email.text ?? ''), html: email.html ?? '' }, from[0], subject),
  }
}

/** ISO 8601 when it can be read; clocks are written with dots too. */
function dateOf(email: Email): { date?: string } {
  if (!email.date) return {}
  const at = Date.parse(email.date.replace(/\b(\d\d)\.(\d\d)(?:\.(\d\d))?(?= |$)/, '$1:$2:$3').replace(/:(?= |$)/, ''))
  return { date: Number.isNaN(at) ? email.date : new Date(at).toISOString() }
}

/** The first message of a thread names it (RFC 5322 References). */
function threadOf(email: Email): { threadId?: string } {
  const first = /<[^<>\s]+>/.exec(email.references ?? email.inReplyTo ?? '')?.[0]
  return first ? { threadId: first } : {}
}

/** A text signed in the clear (RFC 9580 §7) without its marks. */
function withoutArmour(text: string): string {
  const signed =
    /^-----BEGIN PGP SIGNED MESSAGE-----[^]*?\n[ \t]*\r?\n([^]*?)\r?\n-----BEGIN PGP SIGNATURE-----[^]*?-----END PGP SIGNATURE-----/m
  return text.slice(0, 100).includes('-----BEGIN PGP SIGNED')
    ? text.replace(signed, (_, inner: string) => inner.replace(/^- (?=-)/gm, ''))
    : text
}

function bodyText(email: Email): string {
  const text = withoutArmour(email.text ?? '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim()
  if (text !== '' || !email.html) return text
  return htmlLines(email.html.normalize('NFC'))
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function readAttachment(part: MimePart): Attachment {
  const size = typeof part.content === 'string' ? part.content.length : part.content.byteLength
  return {
    name: unescapeName(part.filename ?? '')
      .normalize('NFC')
      .slice(0, 256),
    type: part.mimeType,
    size,
  }
}

/** Some programs escape a file name as in a link without saying so (RFC 2231 would); "100%25.pdf" is none of these. */
function unescapeName(name: string): string {
  if (!/(?:%[89A-F][0-9A-F]){2}/i.test(name)) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name // a percent sign of its own
  }
}

function partText(part: MimePart): string {
  if (typeof part.content === 'string') return part.content
  const bytes = part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content)
  return decodeBytes(bytes, guessCharset(bytes) ?? 'utf-8') ?? ''
}
