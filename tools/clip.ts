// The capture engine from the command line: one JSON object per file and line. The same code as in the extension, given a
// document made by a DOM library.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readPage } from '../extension/sites/reader.ts'
import { readAnyView } from '../extension/webmail/read-any-view.ts'
import { adapters } from '../extension/webmail/registry.ts'
import { isHostOf } from '../extension/webmail/route.ts'
import { parseMailbox } from '../shared/clip/address-list.ts'
import { splitCompany } from '../shared/clip/company.ts'
import { peopleOfView } from '../shared/clip/mail-view-people.ts'
import { readMail } from '../shared/clip/mime.ts'
import { parseName } from '../shared/clip/name.ts'
import { findPhones } from '../shared/clip/phone.ts'
import { splitReply } from '../shared/clip/reply.ts'
import { readSignature } from '../shared/clip/signature.ts'
import type { Address, ClipError } from '../shared/clip/types.ts'
import { readVcards } from '../shared/clip/vcard.ts'
import { MAX_MAIL, MAX_PAGE } from '../shared/lib/limits.ts'
import { pageDocument } from './lib/page-document.ts'
import { readText } from './lib/read-text.ts'

const MODES = ['page', 'mail', 'reply', 'signature', 'card', 'name', 'phone', 'company'] as const
type Mode = (typeof MODES)[number]

/** Longest list that the line modes read, in lines. */
const MAX_LINES = 100_000

export type ClipOptions = {
  files: string[]
  url?: string
  locale?: string
  region?: string
  sender?: Address
  as?: Mode
}

const USAGE = `usage: clip [--url URL] [--locale L] [--region CC] [--sender "Name <a@b>"] [--as ${MODES.join('|')}] FILE…`

/** Reads the arguments; a text says what is wrong with them. */
export function parseArguments(argv: readonly string[]): ClipOptions | string {
  const options: ClipOptions = { files: [] }
  let onlyFiles = false
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? ''
    if (onlyFiles || !argument.startsWith('--')) {
      options.files.push(argument)
      continue
    }
    if (argument === '--') {
      onlyFiles = true
      continue
    }
    const [name = '', inline] = splitOnce(argument.slice(2))
    const value = inline ?? argv[++at]
    if (value === undefined) return `--${name} needs a value`
    const wrong = setOption(options, name, value)
    if (wrong) return wrong
  }
  return options.files.length === 0 ? 'no file given' : options
}

function setOption(options: ClipOptions, name: string, value: string): string | undefined {
  if (name === 'url') {
    if (!URL.canParse(value)) return `not an address: ${value}`
    options.url = value
  } else if (name === 'locale') {
    if (!/^[A-Za-z]{2,8}([-_][A-Za-z\d]{1,8})*$/.test(value)) return `not a language: ${value}`
    options.locale = value
  } else if (name === 'region') {
    if (!/^[A-Za-z]{2}$/.test(value)) return `not a country of two letters: ${value}`
    options.region = value.toUpperCase()
  } else if (name === 'sender') {
    const sender = parseMailbox(value)
    if (!sender) return `not a mailbox: ${value}`
    options.sender = sender
  } else if (name === 'as') {
    const mode = MODES.find((each) => each === value)
    if (!mode) return `--as takes one of ${MODES.join(', ')}`
    options.as = mode
  } else return `unknown option --${name}`
  return undefined
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

type Output = { file: string; as: string; error?: { kind: ClipError; message: string }; warnings: string[] } & Record<
  string,
  unknown
>

/** Reads one file into one object. Never throws: what cannot be read becomes `error`. */
export async function clipFile(file: string, options: ClipOptions): Promise<Output> {
  const as = options.as ?? modeOf(file, options.url)
  try {
    const bytes = await readFile(file)
    if (bytes.length > Math.max(MAX_MAIL, MAX_PAGE) * 2) return failure(file, as, 'too-large', `${bytes.length} bytes`)
    return { file, as, warnings: [], ...(await read(bytes, file, as, options)) }
  } catch (error) {
    return failure(file, as, 'unreadable', error instanceof Error ? error.message : 'cannot be read')
  }
}

function modeOf(file: string, url: string | undefined): Mode {
  const extension = extname(file).toLowerCase()
  if (extension === '.eml' || extension === '.mbox') return 'mail'
  if (extension === '.vcf' || extension === '.vcard') return 'card'
  if (extension === '.txt') return 'reply'
  return url && adapters.some(({ hosts }) => hosts.some((host) => isHostOf(host, url))) ? 'mail' : 'page'
}

async function read(bytes: Uint8Array, file: string, as: Mode, options: ClipOptions): Promise<Partial<Output>> {
  const lang = options.locale ?? ''
  const place = { ...(options.region && { region: options.region }), ...(lang && { lang }) }
  if (as === 'card') return cards(bytes, place)
  const isHtml = /^\.(?:x?html?|mhtml)$/i.test(extname(file))
  if (as === 'mail' && !isHtml) return mail(bytes, place)
  const text = readText(bytes, lang)
  if (as === 'page') return page(text, options)
  if (as === 'mail') return webmail(text, options, place)
  const body = isHtml ? { html: text } : { text: text.normalize('NFC').replace(/\r\n?/g, '\n') }
  if (as === 'reply' || as === 'signature') return reply(body, options, place)
  return lines(text, as, place)
}

function page(html: string, { url = 'about:blank', locale, region }: ClipOptions): Partial<Output> {
  const { people, companies, warnings } = readPage(pageDocument(html), {
    url,
    ...(locale && { locale }),
    ...(region && { region }),
  })
  return { people, companies, warnings }
}

async function mail(bytes: Uint8Array, place: { region?: string; lang?: string }): Promise<Partial<Output>> {
  const result = await readMail(bytes, place)
  if (!result.ok)
    return {
      messages: [],
      people: [],
      companies: [],
      error: { kind: result.kind, message: result.detail ?? result.kind },
    }
  const { message, people, companies } = result.value
  return { messages: [message], people, companies }
}

function webmail(
  html: string,
  { url = 'about:blank' }: ClipOptions,
  place: { region?: string; lang?: string },
): Partial<Output> {
  const view = readAnyView(pageDocument(html), url)
  if (!view || view.messages.length === 0)
    return {
      messages: [],
      people: [],
      companies: [],
      error: { kind: 'unsupported', message: 'no open mail was found on this page' },
    }
  const { people, message } = peopleOfView(view, place)
  return { messages: message, people, companies: [] }
}

function cards(bytes: Uint8Array, place: { region?: string; lang?: string }): Partial<Output> {
  const result = readVcards(bytes, place)
  return result.ok
    ? result.value
    : { people: [], companies: [], error: { kind: result.kind, message: result.detail ?? result.kind } }
}

function reply(
  body: { text?: string; html?: string },
  { sender }: ClipOptions,
  place: { region?: string; lang?: string },
): Partial<Output> {
  const { person, signatureLines } = readSignature(body, { ...(sender && { sender }), ...place })
  return { ...splitReply(body, sender), person, signatureLines }
}

function lines(
  text: string,
  as: 'name' | 'phone' | 'company',
  place: { region?: string; lang?: string },
): Partial<Output> {
  const all = text
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .slice(0, MAX_LINES)
  if (as === 'name')
    return { names: all.map((line) => ({ text: line, ...parseName(line, place.lang ? { lang: place.lang } : {}) })) }
  if (as === 'phone') return { phones: all.map((line) => ({ text: line, found: findPhones(line, place) })) }
  return { companyNames: all.map((line) => ({ text: line, ...splitCompany(line) })) }
}

function failure(file: string, as: Mode, kind: ClipError, message: string): Output {
  const empty: Record<Mode, Record<string, unknown>> = {
    page: { people: [], companies: [] },
    card: { people: [], companies: [] },
    mail: { messages: [], people: [], companies: [] },
    reply: emptyReply(),
    signature: emptyReply(),
    name: { names: [] },
    phone: { phones: [] },
    company: { companyNames: [] },
  }
  return { file, as, error: { kind, message }, warnings: [], ...empty[as] }
}

function emptyReply(): Record<string, unknown> {
  return { ...splitReply({ text: '' }), person: null, signatureLines: [] }
}

/** Runs the command; the answer is the exit code: 0, or 2 when the arguments are wrong. */
export async function runClip(
  argv: readonly string[],
  write: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  const options = parseArguments(argv)
  if (typeof options === 'string') {
    complain(`${options}\n${USAGE}`)
    return 2
  }
  for (const file of options.files) write(JSON.stringify(await clipFile(file, options)))
  return 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await runClip(
    process.argv.slice(2),
    (line) => process.stdout.write(`${line}\n`),
    (line) => process.stderr.write(`${line}\n`),
  )
}
