import { DOMParser } from 'linkedom'
import * as z from 'zod/mini'
import { mailViewSchema } from '../../extension/bridge/schemas.ts'
import { parseTolerant } from '../../extension/sites/jsonld.ts'
import { readPage, readSelection } from '../../extension/sites/reader.ts'
import { readAnyView } from '../../extension/webmail/read-any-view.ts'
import { findAnchor, viewStamp } from '../../extension/webmail/read-view.ts'
import { adapters } from '../../extension/webmail/registry.ts'
import { parseAddressList } from '#shared/clip/address-list.ts'
import { readCalendar } from '#shared/clip/calendar.ts'
import { splitCompany } from '#shared/clip/company.ts'
import { decodeWords } from '#shared/clip/encoded-words.ts'
import { findAddresses } from '#shared/clip/mailbox.ts'
import { peopleOfView } from '#shared/clip/mail-view-people.ts'
import { readMail } from '#shared/clip/mime.ts'
import { nameKey } from '#shared/clip/name-key.ts'
import { parseName } from '#shared/clip/name.ts'
import { locatePhones } from '#shared/clip/phone.ts'
import { splitReply } from '#shared/clip/reply.ts'
import { readSignature } from '#shared/clip/signature.ts'
import { cleanText, isMixedScriptDomain, mailboxWarnings } from '#shared/clip/suspicious.ts'
import { findHandles, findUrls } from '#shared/clip/url.ts'
import { readVcards } from '#shared/clip/vcard.ts'
import { seedsOf } from './seeds.ts'
import {
  addressShape,
  breachOf,
  messageShape,
  pageShape,
  parsedNameShape,
  peopleShape,
  personShape,
  phoneShape,
  replyShape,
  signatureShape,
} from './shapes.ts'

/** A door of capture: what it is fed, and what is wrong with its answer, or null. Throwing is wrong by itself. */
export type Target = {
  readonly name: string
  /** Of a hundred inputs, how many it gets. */
  readonly share: number
  /** Inputs are bytes, one character each. */
  readonly isBytes?: true
  readonly seeds: () => readonly string[]
  readonly run: (input: string) => string | null | Promise<string | null>
}

export const targets: readonly Target[] = [
  { name: 'page', share: 18, seeds: pages, run: runPage },
  { name: 'selection', share: 4, seeds: pages, run: runSelection },
  {
    name: 'webmail',
    share: 14,
    seeds: () => seedsOf(['extension/webmail', 'defuddle-gmail'], /\.html$/u),
    run: runWebmail,
  },
  {
    name: 'mail',
    share: 16,
    isBytes: true,
    seeds: () => seedsOf(['tools/practice/mails', 'mime', 'zh-mail/charset'], /\.eml$/u, 'latin1'),
    run: runMail,
  },
  {
    name: 'card',
    share: 10,
    isBytes: true,
    seeds: () => [CARD, ...seedsOf(['ez-vcard'], /\.vcf$/u, 'latin1')],
    run: runCard,
  },
  { name: 'reply', share: 12, seeds: mailTexts, run: runReply },
  { name: 'signature', share: 12, seeds: mailTexts, run: runSignature },
  { name: 'words', share: 10, seeds: () => [...LINES, ...mailTexts()], run: runWords },
  { name: 'structured', share: 4, seeds: () => [JSON_LD, CALENDAR], run: runStructured },
]

const CARD = `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lindt;Nora;;Dr.;\r\nFN:Dr. Nora Lindt\r\nORG:Weidmark GmbH;Sales\r\nTITLE:Head of Sales\r\nitem1.TEL;TYPE=WORK,VOICE:+49 30 901820-12\r\nTEL;TYPE=CELL:0171 2345678\r\nEMAIL;TYPE=INTERNET:nora.lindt@weidmark.example\r\nADR;TYPE=WORK:;;Lange Gasse 3;Berlin;;10115;Germany\r\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=E5=BC=A0=\r\n=E4=BC=9F\r\nEND:VCARD\r\n`
const CALENDAR =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Berlin:20261105T140000\r\nDTEND:20261105T150000Z\r\nSUMMARY:Samples\r\nORGANIZER;CN="Nora, Lindt":mailto:nora.lindt@weidmark.example\r\nATTENDEE;CN=Sam;PARTSTAT=ACCEPTED:mailto:sam@fernhill.example\r\nLOCATION:Room\\, 3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
const JSON_LD =
  '{"@context":"https://schema.org","@graph":[{"@id":"#o","@type":"Organization","name":"Weidmark","employee":[{"@type":"Person","name":"Nora Lindt","telephone":"+49 30 901820","worksFor":{"@id":"#o"}}]},/* note */{"@type":["Person","Thing"],"email":"mailto:nora@weidmark.example",}]}'
const LINES = [
  'Nora Lindt',
  'Dr. Anna-Maria van der Berg, MD',
  '王小明',
  '欧阳晓雯 (Amy)',
  'CHAN Tai Man, David',
  'Nguyễn Văn An',
  '"Lindt, Nora" <nora@weidmark.example>, Sam (Sales) <sam@fernhill.example>',
  'Tel +49 30 901820-12, Fax -13, Mobil 0171 2345678',
  '电话：010-65529988 转 8012 / 8013，手机 13800138000',
  '(02)2720-8889 分機 1234',
  'T: (415) 555-0132 x 12',
  'www.weidmark.example/team?x=1#y wechat: nora_l',
  '上海远航信息技术有限公司',
  'Weidmark GmbH & Co. KG',
  '=?gb2312?B?zfXQocP3?= =?utf-8?Q?Nora_L?=',
]

function pages(): string[] {
  return seedsOf(
    ['extension/sites', 'extension/webmail', 'pages', 'extruct', 'microformats', 'ordinary-pages', 'webstruct/contact'],
    /\.html$/u,
  )
}

function mailTexts(): string[] {
  return [
    ...LINES,
    ...seedsOf(['discourse-replies', 'talon', 'forge', 'crisp-replies', 'quotequail'], /\.(?:txt|html|eml)$/u),
    ...seedsOf(['tools/practice/mails'], /\.eml$/u),
  ]
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(`<!DOCTYPE html>${html}`, 'text/html') as unknown as Document
}

function runPage(html: string): string | null {
  return breachOf(pageShape, readPage(parse(html), { url: 'https://www.weidmark.example/team', region: 'DE' }))
}

function runSelection(html: string): string | null {
  return breachOf(
    pageShape,
    readSelection(parse(html), { url: 'https://www.weidmark.example/team', locale: 'zh-Hans' }),
  )
}

/** The address in the first line of a fixture decides which adapter reads it. */
function runWebmail(html: string): string | null {
  const written = /^<!-- (https?:\S+) -->/u.exec(html)?.[1]
  const url =
    written !== undefined && URL.canParse(written)
      ? written
      : 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQdAbCdEfGhIjKl'
  const doc = parse(html)
  viewStamp(doc, url, adapters)
  findAnchor(doc, url, adapters)
  const view = readAnyView(doc, url)
  if (view === null) return null
  const { people, message } = peopleOfView(view, {})
  return (
    breachOf(mailViewSchema, view) ?? breachOf(z.array(personShape), people) ?? breachOf(z.array(messageShape), message)
  )
}

async function runMail(input: string): Promise<string | null> {
  const read = await readMail(bytesOf(input))
  return read.ok ? (breachOf(messageShape, read.value.message) ?? breachOf(peopleShape, read.value)) : null
}

function runCard(input: string): string | null {
  const read = readVcards(bytesOf(input))
  return read.ok ? (breachOf(z.array(personShape), read.value.people) ?? null) : null
}

function runReply(text: string): string | null {
  const sender = { name: 'Nora Lindt', address: 'nora.lindt@weidmark.example' }
  return breachOf(replyShape, splitReply({ text }, sender)) ?? breachOf(replyShape, splitReply({ html: text }, sender))
}

function runSignature(text: string): string | null {
  return (
    breachOf(
      signatureShape,
      readSignature({ text }, { sender: { name: '王小明', address: 'wang@yuanhang.example' }, region: 'CN' }),
    ) ?? breachOf(signatureShape, readSignature({ html: text }, {}))
  )
}

function runWords(text: string): string | null {
  cleanText(text)
  nameKey(text)
  splitCompany(text)
  decodeWords(text)
  findAddresses(text)
  findUrls(text)
  findHandles(text)
  isMixedScriptDomain(text)
  mailboxWarnings(text, text)
  return (
    breachOf(parsedNameShape, parseName(text.slice(0, 400))) ??
    breachOf(z.array(addressShape), parseAddressList(text)) ??
    breachOf(
      z.array(z.looseObject({ phone: phoneShape })),
      locatePhones(text, { region: 'CN' }).map((found) => ('phone' in found ? found : { phone: found })),
    )
  )
}

function runStructured(text: string): string | null {
  parseTolerant(text)
  readCalendar(text)
  return null
}

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0) & 0xff)
}
