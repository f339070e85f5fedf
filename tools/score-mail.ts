// Accuracy of the mail engine over the development corpora. Run alone it prints its rows and, with --failed, the cases.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { htmlLines } from '../shared/clip/html-lines.ts'
import { readMail } from '../shared/clip/mime.ts'
import { splitReply } from '../shared/clip/reply.ts'
import { parseMailbox } from '../shared/clip/address-list.ts'
import { readSignature } from '../shared/clip/signature.ts'
import type { Address, Person, Reply } from '../shared/clip/types.ts'

/** One line of the table; `value` is a share from 0 to 1, `n` what it was counted over. */
export type ScoreRow = { set: string; metric: string; value: number; n: number; failed: string[]; disputed: string[] }

/** Gold values that this product reads otherwise, each with the reason; they count in `n`, a reader can see both. */
const DISPUTED: Record<string, string> = {
  'discourse-replies d05': 'text after a marked quote is reply, not noise',
  'discourse-replies d09': 'keeps ">" lines after an attribution as part of the reply',
  'discourse-replies d13': 'keeps ">" lines after an attribution as part of the reply',
  'discourse-replies d28': 'keeps ">" lines at the start of the text as part of the reply',
  'crisp-replies email_2.txt': 'the gold is the first piece only; the answer stands below the quote',
  'talon html_quotations_test.test_unicode_in_reply': 'a plain blockquote without attribution is the writer’s own',
  'talon html_quotations_test.test_blockquote_disclaimer': 'a plain blockquote without attribution is the writer’s own',
  'talon other/reply-separated-by-hr.html': 'the gold leaves out a line of the writer',
  'talon html_quotations_test.test_readable_html_empty': 'the whole mail is inside one blockquote',
  'talon extraction_test.test_capitalized': 'the gold leaves out the closing "At your service," above the name',
  'quotequail test_quote_html.py::test_quote_html 4': 'the writer’s own signature below a forwarded mail is shown',
}

type Case = { id: string; ok: boolean }

/** Scores every set of mails below a corpora folder; a folder that is missing gives no rows. */
export async function scoreMail(corpora: string): Promise<ScoreRow[]> {
  const rows: ScoreRow[] = []
  if (existsSync(join(corpora, 'discourse-replies'))) rows.push(scoreDiscourse(join(corpora, 'discourse-replies')))
  if (existsSync(join(corpora, 'talon'))) rows.push(...(await scoreTalon(join(corpora, 'talon'))))
  if (existsSync(join(corpora, 'crisp-replies'))) rows.push(...scoreCrisp(join(corpora, 'crisp-replies')))
  if (existsSync(join(corpora, 'quotequail'))) rows.push(...scoreQuotequail(join(corpora, 'quotequail')))
  if (existsSync(join(corpora, 'zh-mail'))) rows.push(...scoreChinese(join(corpora, 'zh-mail')))
  if (existsSync(join(corpora, 'forge'))) rows.push(...scoreForge(join(corpora, 'forge')))
  if (existsSync(join(corpora, 'mime'))) rows.push(await scoreMime(join(corpora, 'mime')))
  if (existsSync(join(corpora, 'zh-mail'))) rows.push(await scoreCharsets(join(corpora, 'zh-mail/charset')))
  return rows
}

function scoreDiscourse(folder: string): ScoreRow {
  const ids = (readJson(folder, 'cases.json') as { id: string }[]).map((one) => one.id)
  const cases = ids.map((id) => {
    const reply = splitReply({ text: readText(folder, `${id}.input.txt`) })
    const kept = readText(folder, `${id}.kept.txt`)
    const forwarded = reply.reply === '' && reply.forwarded ? reply.forwarded.text : null
    return { id, ok: sameReply(reply, kept) || (forwarded !== null && fold(forwarded) === fold(kept)) }
  })
  return row('discourse-replies', 'reply exact', cases)
}

type TalonCase = {
  test: string
  kind: string
  input: string
  sender?: string
  expected?: string
  expected_body?: string
  expected_signature?: string | null
}

async function scoreTalon(folder: string): Promise<ScoreRow[]> {
  const cases = readJson(folder, 'cases.json') as TalonCase[]
  const plain = cases
    .filter((one) => one.kind === 'plain')
    .map((one) => ({ id: one.test, ok: fold(splitReply({ text: one.input }).visible) === fold(one.expected ?? '') }))
  const html = cases
    .filter((one) => one.kind === 'html')
    .map((one) => ({ id: one.test, ok: sameHtml(one.input, textOfHtml(one.expected ?? '')) }))
  const expected = readJson(folder, 'expected.json') as Record<string, string | { reply?: string }>
  const eml: Case[] = []
  for (const [file, gold] of Object.entries(expected)) {
    const want = typeof gold === 'string' ? gold : (gold.reply ?? '')
    if (file.endsWith('.eml')) {
      const read = await readMail(readFileSync(join(folder, file)))
      const text = read.ok ? read.value.message.text : ''
      eml.push({ id: file, ok: read.ok && fold(splitReply({ text }).visible) === fold(want) })
    } else html.push({ id: file, ok: sameHtml(readText(folder, file), want) })
  }
  const inline = cases
    .filter((one) => one.kind === 'signature')
    .map((one) => {
      const found = signatureOf(one.input, one.sender ?? '')
      return { id: one.test, ok: lineSet(found.join('\n')) === lineSet(one.expected_signature ?? '') }
    })
  const stripped = join(folder, 'signatures/stripped')
  const files = readdirSync(stripped)
    .filter((name) => name.endsWith('_body'))
    .map((name) => {
      const stem = name.replace(/_body$/, '')
      const gold = existsSync(join(stripped, `${stem}_signature`)) ? readText(stripped, `${stem}_signature`) : ''
      return {
        id: name,
        ok:
          lineSet(signatureOf(readText(stripped, name), readText(stripped, `${stem}_sender`)).join('\n')) ===
          lineSet(gold),
      }
    })
  return [
    row('talon', 'plain visible exact', plain),
    row('talon', 'eml visible exact', eml),
    row('talon', 'html visible exact', html),
    row('talon', 'signature lines exact', [...inline, ...files]),
  ]
}

type CrispCase = {
  test: string
  fixture?: string
  input?: string
  reply_equals?: string
  visible_equals?: string
  reply_matches?: string[]
  visible_matches?: string[]
  visible_lacks?: string[]
  quoted_matches?: string[]
  quoted_lacks?: string[]
}

function scoreCrisp(folder: string): ScoreRow[] {
  const cases = readJson(folder, 'cases.json') as CrispCase[]
  const exact: Case[] = []
  const matching: Case[] = []
  for (const one of cases) {
    const reply = splitReply({ text: one.input ?? readText(join(folder, 'mails'), one.fixture ?? '') })
    const id = one.fixture ?? one.test
    if (one.reply_equals !== undefined) exact.push({ id, ok: sameReply(reply, one.reply_equals) })
    if (one.visible_equals !== undefined) exact.push({ id: `${id} visible`, ok: sameReply(reply, one.visible_equals) })
    const checks = [
      ...(one.reply_matches ?? []).map((source) => new RegExp(source, 'm').test(reply.reply)),
      ...(one.visible_matches ?? []).map((source) => new RegExp(source, 'm').test(reply.visible)),
      ...(one.visible_lacks ?? []).map((source) => !new RegExp(source, 'm').test(reply.visible)),
      ...(one.quoted_matches ?? []).map((source) => new RegExp(source, 'm').test(reply.quoted)),
      ...(one.quoted_lacks ?? []).map((source) => !new RegExp(source, 'm').test(reply.quoted)),
    ]
    if (checks.length > 0) matching.push({ id, ok: checks.every(Boolean) })
  }
  return [row('crisp-replies', 'reply exact', exact), row('crisp-replies', 'pattern holds', matching)]
}

type Unwrapped = {
  type?: string
  from?: string
  to?: string
  date?: string
  subject?: string
  text?: string
  text_top?: string
  html?: string
  html_top?: string
}
type QuotequailCase = {
  test: string
  fn: string
  input?: string
  input_file?: string
  options?: { quote_intro_line?: boolean; limit?: number }
  expected: { shown: boolean; content: string }[] | Unwrapped | boolean | null
}

function scoreQuotequail(folder: string): ScoreRow[] {
  const cases = readJson(folder, 'cases.json') as QuotequailCase[]
  const quotes: Case[] = []
  const unwraps: Case[] = []
  const seen = new Map<string, number>()
  for (const one of cases) {
    const count = (seen.get(one.test) ?? 0) + 1
    seen.set(one.test, count)
    const id = `${one.test} ${count}`
    const input = one.input ?? readText(join(folder, 'files'), one.input_file ?? '')
    const isHtml = one.fn.endsWith('_html')
    const reply = splitReply(isHtml ? { html: input } : { text: input })
    if (one.fn.startsWith('quote') && Array.isArray(one.expected) && one.options?.quote_intro_line === true) {
      const shown = one.expected
        .filter((part) => part.shown)
        .map((part) => (isHtml ? textOfHtml(part.content) : part.content))
        .join('\n')
      quotes.push({ id, ok: squeeze(reply.forwarded ? ownText(reply) : reply.visible) === squeeze(shown) })
    }
    if (one.fn.startsWith('unwrap') && !Array.isArray(one.expected) && typeof one.expected !== 'boolean')
      unwraps.push({ id, ok: sameUnwrap(reply, one.expected) })
  }
  return [row('quotequail', 'shown exact', quotes), row('quotequail', 'forward and quote headers', unwraps)]
}

function sameUnwrap(reply: Reply, gold: Unwrapped | null): boolean {
  if (gold === null) return !reply.forwarded && !reply.quotedFrom
  const from = reply.forwarded?.from ?? reply.quotedFrom
  const want = parseMailbox(gold.from ?? '')
  if (gold.from !== undefined && (from?.address !== want?.address || from?.name !== want?.name)) return false
  // Without words that announce a forward, a header block below a text is a reply's history to us.
  if (gold.type !== 'forward' || (!reply.forwarded && reply.quoted !== '')) return true
  if (gold.subject !== undefined && reply.forwarded && reply.forwarded.subject !== gold.subject) return false
  if (gold.text !== undefined && reply.forwarded) return fold(reply.forwarded.text) === fold(gold.text)
  return reply.forwarded !== undefined
}

type ChineseMail = {
  id: string
  type: string
  sender: { name: string; email: string }
  body: string
  expected: {
    reply: string
    signature: string[]
    valediction: string[]
    device: string[]
    quoted: boolean
    quotedFrom?: { name: string; email: string }
    card: Card | null
  }
}
type Card = {
  name?: { full: string; family?: string; given?: string }
  alias?: string
  title?: string
  dept?: string
  org?: string
  phones?: { e164: string; kind: string; ext?: string }[]
  emails?: string[]
  address?: string
  url?: string
  wechat?: string
}

function scoreChinese(folder: string): ScoreRow[] {
  const cases = readJson(folder, 'mails.json') as ChineseMail[]
  const replies: Case[] = []
  const lines: Case[] = []
  const from: Case[] = []
  const fields = { hit: 0, got: 0, want: 0, failed: [] as string[] }
  for (const one of cases) {
    const sender: Address = { name: one.sender.name, address: one.sender.email }
    const body = one.type === 'html' ? { html: one.body } : { text: one.body }
    const reply = splitReply(body, sender)
    const gold = one.expected
    replies.push({
      id: one.id,
      ok:
        squeeze(reply.reply) === squeeze(gold.reply) ||
        squeeze(reply.reply) === squeeze(gold.reply + gold.valediction.join('')),
    })
    lines.push({ id: one.id, ok: lineSet(reply.signature.join('\n')) === lineSet(gold.signature.join('\n')) })
    from.push({
      id: one.id,
      ok:
        (reply.quoted !== '') === gold.quoted &&
        (reply.quotedFrom?.address ?? '') === (gold.quotedFrom?.email ?? '') &&
        (reply.quotedFrom?.name ?? '') === (gold.quotedFrom?.name ?? ''),
    })
    const person = readSignature(body, { sender }).person
    const want = cardFields(gold.card)
    // The header gives the address when the signature has none, so only addresses beyond the sender's count as read.
    const got = person
      ? personFields(person).filter((field) => field !== `email ${one.sender.email}` || want.includes(field))
      : []
    fields.hit += got.filter((field) => want.includes(field)).length
    fields.got += got.length
    fields.want += want.length
    const wrong = [
      ...want.filter((field) => !got.includes(field)).map((field) => `-${field}`),
      ...got.filter((field) => !want.includes(field)).map((field) => `+${field}`),
    ]
    if (wrong.length > 0) fields.failed.push(`${one.id} ${wrong.join('; ')}`)
  }
  const f1 = fields.got + fields.want === 0 ? 1 : (2 * fields.hit) / (fields.got + fields.want)
  return [
    row('zh-mail', 'reply exact', replies),
    row('zh-mail', 'signature lines exact', lines),
    row('zh-mail', 'quoted sender', from),
    { set: 'zh-mail', metric: 'card fields F1', value: f1, n: fields.want, failed: fields.failed, disputed: [] },
  ]
}

function cardFields(card: Card | null): string[] {
  if (!card) return []
  const simple = [
    ['name', card.name?.full],
    ['title', card.title],
    ['dept', card.dept],
    ['org', card.org],
    ['address', card.address],
    ['url', card.url?.replace(/^https?:\/\//, '')],
    ['wechat', card.wechat],
  ] as const
  return [
    ...simple.flatMap(([key, value]) => (value ? [`${key} ${squeeze(value)}`] : [])),
    ...(card.phones ?? []).map((phone) => `phone ${phone.e164}${phone.ext ? `;${phone.ext}` : ''}`),
    ...(card.emails ?? []).map((email) => `email ${email}`),
  ]
}

function personFields(person: Person): string[] {
  const simple = [
    ['name', person.name?.value.full],
    ['title', person.title?.value],
    ['dept', person.dept?.value],
    ['org', person.org?.value],
    ['address', person.address?.value],
  ] as const
  return [
    ...simple.flatMap(([key, value]) => (value ? [`${key} ${squeeze(value)}`] : [])),
    ...person.urls.map((url) => `url ${url.value.replace(/^https?:\/\//, '').replace(/\/$/, '')}`),
    ...person.handles.filter((handle) => handle.value.kind === 'wechat').map((handle) => `wechat ${handle.value.id}`),
    ...person.phones.map((phone) => `phone ${phone.value.e164}${phone.value.ext ? `;${phone.value.ext}` : ''}`),
    ...person.emails.map((email) => `email ${email.value}`),
  ]
}

function scoreForge(folder: string): ScoreRow[] {
  const detection: Case[] = []
  const counts = { hit: 0, got: 0, want: 0, lines: 0 }
  const failed: string[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('_body.txt'))
    .toSorted()) {
    const raw = readText(folder, name).split(/\r?\n/)
    const gold = raw.flatMap((line, index) => (line.startsWith('#sig#') && line.slice(5).trim() !== '' ? [index] : []))
    const text = raw.map((line) => line.replace(/^#sig#/, '')).join('\n')
    const sender = parseMailbox(readText(folder, name.replace('_body', '_sender')))
    const found = readSignature({ text }, sender ? { sender } : {}).signatureLines
    detection.push({ id: name, ok: found.length > 0 === gold.length > 0 })
    counts.hit += found.filter((index) => gold.includes(index)).length
    counts.got += found.length
    counts.want += gold.length
    if (found.join() !== gold.join()) failed.push(`${name} found ${found.join()} want ${gold.join()}`)
  }
  const f1 = (2 * counts.hit) / (counts.got + counts.want)
  return [
    row('forge', 'signature found', detection),
    { set: 'forge', metric: 'signature line F1', value: f1, n: counts.want, failed, disputed: [] },
  ]
}

type MimeGold = Record<string, unknown>

async function scoreMime(folder: string): Promise<ScoreRow> {
  const expected = readJson(folder, 'expected.json') as Record<string, MimeGold>
  const cases: Case[] = []
  for (const [file, gold] of Object.entries(expected)) {
    const read = await readMail(readFileSync(join(folder, file)))
    for (const [key, want] of Object.entries(gold)) {
      if (!read.ok) cases.push({ id: `${file} ${read.kind}`, ok: false })
      else cases.push({ id: `${file} ${key}`, ok: sameHeader(read.value.message, key, want) })
    }
  }
  return row('mime', 'fields exact', cases)
}

function sameHeader(message: object, key: string, want: unknown): boolean {
  const got: unknown = Reflect.get(message, key === 'textStartsWith' ? 'text' : key)
  if (Array.isArray(want)) return mailboxes(got) === mailboxes(want)
  const wanted = fold(typeof want === 'string' ? want : '')
  const value = fold(typeof got === 'string' ? got : '')
  return key === 'textStartsWith' ? value.startsWith(wanted) : value === wanted
}

function mailboxes(list: unknown): string {
  return Array.isArray(list)
    ? (list as Address[]).map((one) => `${fold(one.name)} <${one.address.toLowerCase()}>`).join(', ')
    : ''
}

async function scoreCharsets(folder: string): Promise<ScoreRow> {
  const expected = readJson(folder, 'expected.json') as Record<string, { subject: string; from: Address; text: string }>
  const cases: Case[] = []
  for (const [file, gold] of Object.entries(expected)) {
    const read = await readMail(readFileSync(join(folder, file)))
    const message = read.ok ? read.value.message : null
    cases.push({
      id: file,
      ok:
        message?.subject === gold.subject &&
        message.from[0]?.name === gold.from.name &&
        fold(message.text) === fold(gold.text),
    })
  }
  return row('zh-mail/charset', 'all exact', cases)
}

/** The gold may count a sign-off and name to the reply or not; both are right, contact lines are not. */
function sameReply(reply: Reply, gold: string): boolean {
  const wanted = fold(gold)
  return (
    fold(reply.reply) === wanted ||
    fold([reply.reply, ...reply.valediction].join('\n')) === wanted ||
    fold(ownText(reply)) === wanted
  )
}

function ownText(reply: Reply): string {
  return [reply.reply, ...reply.signature].join('\n')
}

function sameHtml(html: string, gold: string): boolean {
  return squeeze(splitReply({ html }).visible) === squeeze(gold)
}

function textOfHtml(html: string): string {
  // The expected text of one set has its spaces removed, tags included: "<divclass=…>".
  return htmlLines(html.replace(/<(\/?)(html|body|head|blockquote|div|span|b|a|font|br|p|hr)(?=[a-z]+=)/g, '<$1$2 '))
    .map((line) => line.text)
    .join('\n')
}

function signatureOf(text: string, from: string): string[] {
  const sender = from.trim() === '' ? null : parseMailbox(from)
  const lines = text.split(/\r\n|\r|\n/)
  return readSignature({ text }, sender ? { sender } : {}).signatureLines.map((index) => lines[index] ?? '')
}

function lineSet(text: string): string {
  return [
    ...new Set(
      text
        .split(/\r?\n/)
        .map(squeeze)
        .filter((line) => line !== ''),
    ),
  ]
    .toSorted()
    .join('\n')
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}

function row(set: string, metric: string, cases: readonly Case[]): ScoreRow {
  const failed = cases.filter((one) => !one.ok).map((one) => one.id)
  const disputed = failed.filter((id) => `${set} ${id}` in DISPUTED).map((id) => `${id}: ${DISPUTED[`${set} ${id}`]}`)
  return {
    set,
    metric,
    value: cases.length === 0 ? 0 : (cases.length - failed.length) / cases.length,
    n: cases.length,
    failed,
    disputed,
  }
}

function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

function readJson(folder: string, name: string): unknown {
  const read: unknown = JSON.parse(readText(folder, name))
  return Array.isArray(read) || typeof read !== 'object' || read === null || !('cases' in read) ? read : read.cases
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await scoreMail(process.argv[2] ?? '../shared/corpora')
  for (const one of rows) {
    process.stdout.write(`${one.set.padEnd(20)} ${one.metric.padEnd(28)} ${one.value.toFixed(3)} of ${one.n}\n`)
    if (process.argv.includes('--failed')) for (const id of one.failed) process.stdout.write(`    ${id}\n`)
  }
}
