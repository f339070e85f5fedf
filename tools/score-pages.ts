import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { isHostOf } from '../extension/webmail/route.ts'
import { readAnyView } from '../extension/webmail/read-any-view.ts'
import { readJsonLd } from '../extension/sites/jsonld.ts'
import { readOpenGraph } from '../extension/sites/meta.ts'
import { readMicroformats } from '../extension/sites/microformats.ts'
import { readPage } from '../extension/sites/reader.ts'
import type { PageClip } from '../shared/clip/drafts.ts'
import { splitReply } from '../shared/clip/reply.ts'
import { pageDocument } from './lib/page-document.ts'

/** One line of the accuracy table; `n` is how many gold values (or cases) stand behind it. */
export type ScoreRow = { set: string; metric: string; value: number; n: number }

type Tally = { right: number; shown: number; gold: number }

/** Scores the page reader and the Gmail adapter over the development corpora; sets that are absent give no rows. */
export function scorePages(corporaDir: string): ScoreRow[] {
  const sets: readonly [string, (folder: string) => ScoreRow[]][] = [
    ['webstruct', scoreWebstruct],
    ['pages', scoreOwnPages],
    ['ordinary-pages', scoreOrdinary],
    ['microformats', scoreMicroformats],
    ['extruct', scoreExtruct],
    ['defuddle-gmail', scoreGmail],
  ]
  return sets.flatMap(([name, score]) => (existsSync(`${corporaDir}/${name}`) ? score(`${corporaDir}/${name}`) : []))
}

type Entity = { type: string; text: string }
type GoldPage = { encoding: string; base?: string; entities: Entity[] }

function scoreWebstruct(folder: string): ScoreRow[] {
  return ['business', 'contact'].flatMap((part) => {
    const gold = JSON.parse(readFileSync(`${folder}/${part}.gold.json`, 'utf8')) as Record<string, GoldPage>
    const tallies = { phone: tally(), email: tally(), person: tally(), title: tally(), org: tally() }
    for (const [file, page] of Object.entries(gold)) {
      const clip = readMarkedPage(`${folder}/${part}/${file}`, page)
      const of = (...types: string[]): string[] =>
        page.entities.filter(({ type }) => types.includes(type)).map(({ text }) => text)
      count(
        tallies.phone,
        phonesOf(clip),
        of('TEL', 'FAX')
          .map(lastDigits)
          .filter((digits) => digits.length >= 6),
      )
      if (part === 'contact')
        count(
          tallies.email,
          emailsOf(clip),
          of('EMAIL').map((text) => text.toLowerCase().trim()),
        )
      count(
        tallies.person,
        clip.people.map(({ name }) => personKey(name?.value.full ?? '')),
        of('PER')
          .map(personKey)
          .filter((key) => key.includes(' ')),
      )
      count(
        tallies.title,
        clip.people.map(({ title }) => textKey(title?.value ?? '')),
        of('FUNC').map(textKey),
      )
      count(
        tallies.org,
        clip.companies.map(({ name }) => textKey(name.value)),
        of('ORG').map(textKey),
      )
    }
    return Object.entries(tallies).flatMap(([name, each]) =>
      each.gold > 0 ? prf(`webstruct ${part}`, name, each) : [],
    )
  })
}

function readMarkedPage(path: string, { encoding, base }: GoldPage): PageClip {
  const doc = pageDocument(new TextDecoder(encoding).decode(readFileSync(path)))
  for (const mark of [...doc.querySelectorAll('[wa-id]')]) mark.replaceWith(...mark.childNodes)
  return readPage(doc, { url: base ?? 'https://unknown.example/' })
}

type OwnPerson = {
  name: string
  title?: string
  org?: string
  phones?: OwnPhone[]
  fax?: OwnPhone[]
  emails?: string[]
  url?: string
  address?: string
}
type OwnPhone = { e164: string; ext?: string }
type OwnPage = { url: string; lang: string; kind: string; people: OwnPerson[]; orgs: OwnPerson[] }

function scoreOwnPages(folder: string): ScoreRow[] {
  const names = ['person', 'title', 'phone', 'email', 'address', 'org', 'placed'] as const
  const tallies = Object.fromEntries(names.map((name) => [name, tally()])) as Record<(typeof names)[number], Tally>
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .toSorted()) {
    const gold = JSON.parse(readFileSync(`${folder}/${file.replace('.html', '.expected.json')}`, 'utf8')) as OwnPage
    const clip = readPage(pageDocument(readFileSync(`${folder}/${file}`, 'utf8')), { url: gold.url })
    const all = [...gold.people, ...gold.orgs]
    count(
      tallies.person,
      clip.people.map(({ name }) => personKey(name?.value.full ?? '')),
      gold.people.map(({ name }) => personKey(name)),
    )
    count(
      tallies.title,
      clip.people.map(({ title }) => textKey(title?.value ?? '')),
      gold.people.map(({ title }) => textKey(title ?? '')),
    )
    const numbers = (person: OwnPerson): string[] =>
      [...(person.phones ?? []), ...(person.fax ?? [])].map(({ e164, ext }) => `${e164};${ext ?? ''}`)
    const cards = [...clip.people, ...clip.companies]
    count(
      tallies.phone,
      cards.flatMap(({ phones }) => phones.map(({ value }) => `${value.e164};${value.ext ?? ''}`)),
      all.flatMap(numbers),
    )
    count(
      tallies.email,
      emailsOf(clip),
      all.flatMap(({ emails }) => emails ?? []),
    )
    count(
      tallies.org,
      clip.companies.map(({ name }) => textKey(name.value)),
      gold.orgs.map(({ name }) => textKey(name)),
    )
    count(
      tallies.address,
      cards.map(({ address }) => wordKey(address?.value ?? '')),
      all.map(({ address }) => wordKey(address ?? '')),
    )
    // Where a value was put: owner and value together.
    const owned = clip.people.flatMap((person) =>
      [
        ...person.phones.map(({ value }) => `${value.e164};${value.ext ?? ''}`),
        ...person.emails.map(({ value }) => value),
      ].map((value) => `${personKey(person.name?.value.full ?? '')}:${value}`),
    )
    count(
      tallies.placed,
      owned,
      gold.people.flatMap((person) =>
        [...numbers(person), ...(person.emails ?? [])].map((value) => `${personKey(person.name)}:${value}`),
      ),
    )
  }
  return names.flatMap((name) => prf('pages', name, tallies[name]))
}

function scoreOrdinary(folder: string): ScoreRow[] {
  const cases = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8')) as { file: string; author?: string }[]
  let people = 0
  let contacts = 0
  for (const { file, author = '' } of cases) {
    const html = readFileSync(`${folder}/${file}`, 'utf8')
    const url = /<!--\s*\{?"?(?:url"?:\s*")?(https?:[^"\s}]+)/.exec(html)?.[1] ?? 'https://unknown.example/'
    const clip = readPage(pageDocument(html), { url })
    people += clip.people.filter(({ name }) => !isAuthor(name?.value.full ?? '', author, html)).length
    contacts += phonesOf(clip).length + emailsOf(clip).length
  }
  const per100 = (people / Math.max(1, cases.length)) * 100
  return [
    { set: 'ordinary-pages', metric: 'false people per 100 pages', value: per100, n: cases.length },
    { set: 'ordinary-pages', metric: 'phones and addresses proposed', value: contacts, n: cases.length },
  ]
}

/** A name that the markup itself marks as author is no mistake. */
function isAuthor(name: string, author: string, html: string): boolean {
  if (author.toLowerCase().includes(name.toLowerCase())) return true
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `(?:author|byline|creator|p-name|rel="author")[^<]{0,200}(?:<[^>]*>\\s*){0,6}[^<]{0,80}${escaped}`,
    'i',
  ).test(html)
}

function scoreMicroformats(folder: string): ScoreRow[] {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'))
  const right = files.filter((file) => {
    const expected = JSON.parse(readFileSync(`${folder}/${file.replace('.html', '.json')}`, 'utf8')) as {
      items: unknown
    }
    const doc = pageDocument(readFileSync(`${folder}/${file}`, 'utf8'))
    return isDeepStrictEqual(plainJson(readMicroformats(doc, 'http://example.com')), expected.items)
  })
  return [
    { set: 'microformats', metric: 'pages exact', value: right.length / Math.max(1, files.length), n: files.length },
  ]
}

function scoreExtruct(folder: string): ScoreRow[] {
  const rows: ScoreRow[] = []
  const jsonld = tally()
  const graph = tally()
  let people = 0
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'))
  for (const file of files) {
    const doc = pageDocument(readFileSync(`${folder}/${file}`, 'utf8'))
    const expected = JSON.parse(readFileSync(`${folder}/${file.replace('.html', '.expected.json')}`, 'utf8')) as {
      properties?: unknown
    }[]
    const isGraph = file.includes('OG') || file.includes('opengraph')
    if (isGraph) {
      const pairs = expected.flatMap(({ properties }) =>
        Array.isArray(properties) ? (properties as [string, string][]) : [],
      )
      count(
        graph,
        readOpenGraph(doc).map(([name, value]) => `${name}=${value}`),
        pairs.map(([name, value]) => `${name}=${value}`),
      )
    } else if (!file.startsWith('microformat')) {
      jsonld.gold++
      if (isDeepStrictEqual(plainJson(readJsonLd(doc)), expected)) jsonld.right++
    }
    if (!file.startsWith('microformat')) people += readPage(doc, { url: 'https://unknown.example/' }).people.length
  }
  rows.push({ set: 'extruct', metric: 'json-ld exact', value: jsonld.right / Math.max(1, jsonld.gold), n: jsonld.gold })
  rows.push({ set: 'extruct', metric: 'opengraph recall', value: graph.right / Math.max(1, graph.gold), n: graph.gold })
  rows.push({ set: 'extruct', metric: 'false people', value: people, n: files.length })
  return rows
}

/** The expected text holds each message as `> **Sender** · date`, then its body in quotation marks of Markdown. */
function scoreGmail(folder: string): ScoreRow[] {
  const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQxAbCdEfGhIjKlMn'
  const view = isHostOf('mail.google.com', url)
    ? readAnyView(pageDocument(readFileSync(`${folder}/thread.html`, 'utf8')), url)
    : null
  const blocks = readFileSync(`${folder}/thread.expected.md`, 'utf8')
    .split(/\n(?=> \*\*)/)
    .slice(1)
  let right = 0
  for (const [index, block] of blocks.entries()) {
    const lines = block.split('\n').map((line) => line.replace(/^> ?/, ''))
    const [, sender = '', date = ''] = /^\*\*(.+?)\*\* · (.+)$/.exec(lines[0] ?? '') ?? []
    const message = view?.messages[index]
    const shown = message ? splitReply({ html: message.html, text: message.text }).visible : ''
    const body = lines
      .slice(1)
      .join('\n')
      .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    if (message?.from[0]?.name === sender && message.date === date && bare(shown) === bare(body)) right++
  }
  return [
    { set: 'defuddle-gmail', metric: 'messages exact', value: right / Math.max(1, blocks.length), n: blocks.length },
  ]
}

function bare(text: string): string {
  return text.replace(/\\(?=\S)/g, '').replace(/\s+/g, '')
}

function tally(): Tally {
  return { right: 0, shown: 0, gold: 0 }
}

/** Counts as sets: a value repeated on a page is one value. */
function count(into: Tally, shown: readonly string[], gold: readonly string[]): void {
  const proposed = new Set(shown.filter(Boolean))
  const expected = new Set(gold.filter(Boolean))
  into.shown += proposed.size
  into.gold += expected.size
  into.right += [...proposed].filter((value) => expected.has(value)).length
}

function prf(set: string, name: string, { right, shown, gold }: Tally): ScoreRow[] {
  const precision = shown === 0 ? 1 : right / shown
  const recall = gold === 0 ? 1 : right / gold
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [
    { set, metric: `${name} precision`, value: precision, n: shown },
    { set, metric: `${name} recall`, value: recall, n: gold },
    { set, metric: `${name} F1`, value: f1, n: gold },
  ]
}

function phonesOf(clip: PageClip): string[] {
  return [...clip.people, ...clip.companies].flatMap(({ phones }) => phones.map(({ value }) => lastDigits(value.e164)))
}

function emailsOf(clip: PageClip): string[] {
  return [...clip.people, ...clip.companies].flatMap(({ emails }) => emails.map(({ value }) => value.toLowerCase()))
}

function lastDigits(text: string): string {
  return text.replace(/\D/g, '').slice(-7)
}

function textKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}®™℠]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|rev|sir|dipl ing|d a|d)\s+|\s+(?:jr|sr|md|m d|phd|ph d|dds|d d s|esq|ii|iii|cpa|jd|rn|do|dvm|aia|pe)(?=\s|$)/g

function personKey(name: string): string {
  let key = textKey(name)
  for (let before = ''; before !== key;) {
    before = key
    key = key.replace(HONORIFIC, ' ').replace(/\s+/g, ' ').trim()
  }
  return key
}

function wordKey(text: string): string {
  return [...new Set(textKey(text).split(' '))].toSorted().join(' ')
}

function plainJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
