// Scores names, phones, companies, duplicates and vCards against the development corpora.
// Alone: node tools/score-people.ts ../shared/corpora
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { companyKey, splitCompany } from '#shared/clip/company.ts'
import { comparePeople } from '#shared/clip/match.ts'
import type { MatchInput } from '#shared/clip/match.ts'
import { parseName } from '#shared/clip/name.ts'
import { findPhones } from '#shared/clip/phone.ts'
import { cardsOf } from '#shared/clip/vcard.ts'

export type ScoreRow = { set: string; metric: string; value: number; n: number }

/** One miss, for the person who works on the rules. */
export type Miss = { set: string; text: string; got: string; want: string }

type Case = { text: string; got: string; want: string }

/** All rows for the folders that are there; `misses` collects what was wrong when given. */
export function scorePeople(corpora: string, misses: Miss[] = []): ScoreRow[] {
  const sets: readonly [string, string, string, () => Case[]][] = [
    ['probablepeople/person', 'family and given', 'probablepeople/person.json', () => latinNames(corpora)],
    ['probablepeople/person', 'single words kept whole', 'probablepeople/person.json', () => singleNames(corpora)],
    ['probablepeople/company', 'legal form', 'probablepeople/company.json', () => latinCompanies(corpora)],
    ['zh-mail/names', 'all stated parts', 'zh-mail/names.json', () => chineseNames(corpora)],
    ['zh-mail/phones', 'exact list', 'zh-mail/phones.json', () => chinesePhones(corpora)],
    ['zh-mail/companies', 'core and legal form', 'zh-mail/companies.json', () => chineseCompanies(corpora)],
    ['zh-mail/pairs', 'level', 'zh-mail/pairs.json', () => pairs(corpora)],
    ['ez-vcard', 'cards with all fields', 'ez-vcard/expected.json', () => vcards(corpora)],
  ]
  return sets
    .filter(([, , file]) => existsSync(join(corpora, file)))
    .map(([set, metric, , cases]) => score(set, metric, cases(), misses))
}

function score(set: string, metric: string, cases: readonly Case[], misses: Miss[]): ScoreRow {
  const wrong = cases.filter((each) => each.got !== each.want)
  for (const { text, got, want } of wrong) misses.push({ set, text, got, want })
  return { set, metric, value: cases.length === 0 ? 0 : (cases.length - wrong.length) / cases.length, n: cases.length }
}

function readJson<Value>(corpora: string, file: string): Value {
  return JSON.parse(readFileSync(join(corpora, file), 'utf8')) as Value
}

type Labelled = { text: string; tokens: [string, string][] }

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '')
const joined = ({ tokens }: Labelled, label: RegExp): string =>
  fold(
    tokens
      .filter(([, each]) => label.test(each))
      .map(([token]) => token)
      .join(''),
  )

function latinNames(corpora: string): Case[] {
  return readJson<Labelled[]>(corpora, 'probablepeople/person.json')
    .filter((each) => !each.tokens.some(([, label]) => label === 'And'))
    .map((each) => ({
      each,
      family: joined(each, /^(Surname|LastInitial)$/),
      given: joined(each, /^(GivenName|FirstInitial)$/),
    }))
    .filter(({ family, given }) => family !== '' && given !== '')
    .map(({ each, family, given }) => {
      const name = parseName(each.text)
      return {
        text: each.text,
        got: `${fold(name.family ?? '')} ${fold(name.given ?? '')}`,
        want: `${family} ${given}`,
      }
    })
}

function singleNames(corpora: string): Case[] {
  return readJson<Labelled[]>(corpora, 'probablepeople/person.json')
    .filter((each) => each.tokens.length === 1)
    .map(({ text }) => {
      const name = parseName(text)
      const whole = name.order !== 'none' && name.family === undefined && name.given === undefined
      return { text, got: whole ? name.full : JSON.stringify(name), want: text }
    })
}

function latinCompanies(corpora: string): Case[] {
  return readJson<Labelled[]>(corpora, 'probablepeople/company.json').map((each) => ({
    text: each.text,
    got: fold(splitCompany(each.text).suffix),
    want: joined(each, /^CorporationLegalType$/),
  }))
}

const NAME_PARTS = ['family', 'given', 'middle', 'alias', 'title', 'dept', 'order', 'full'] as const
type NameGold = { text: string; expected: Partial<Record<(typeof NAME_PARTS)[number], string | null>> }

function chineseNames(corpora: string): Case[] {
  return readJson<NameGold[]>(corpora, 'zh-mail/names.json').map(({ text, expected }) => {
    const name = parseName(text)
    const stated = NAME_PARTS.filter((part) => part in expected)
    const show = (of: NameGold['expected']): string => stated.map((part) => `${part}=${of[part] ?? ''}`).join(' ')
    return { text, got: show(name), want: show(expected) }
  })
}

type PhoneGold = { text: string; region: string; expected: { e164: string; ext?: string }[] }

function chinesePhones(corpora: string): Case[] {
  const show = (phones: PhoneGold['expected']): string =>
    phones.map(({ e164, ext }) => `${e164};${ext ?? ''}`).join(' ')
  return readJson<PhoneGold[]>(corpora, 'zh-mail/phones.json').map(({ text, region, expected }) => ({
    text,
    got: show(findPhones(text, { region })),
    want: show(expected),
  }))
}

function chineseCompanies(corpora: string): Case[] {
  return readJson<{ text: string; core: string; suffix: string }[]>(corpora, 'zh-mail/companies.json').map(
    ({ text, core, suffix }) => {
      const split = splitCompany(text)
      const keyed = companyKey(text) === companyKey(core) ? '' : ' (keys differ)'
      return { text, got: `${split.core} | ${split.suffix}${keyed}`, want: `${core} | ${suffix}` }
    },
  )
}

type Side = { name: string; email?: string; phone?: string; url?: string; org?: string | null }

function pairs(corpora: string): Case[] {
  return readJson<{ level: string; why: string; a: Side; b: Side }[]>(corpora, 'zh-mail/pairs.json').map(
    ({ level, why, a, b }) => {
      const match = comparePeople(toInput(a), { id: 'b', ...toInput(b) })
      return { text: why, got: match.level === 'none' ? 'different' : match.level, want: level }
    },
  )
}

const list = (value: string | undefined): string[] => (value === undefined ? [] : [value])

function toInput({ name, email, phone, url, org }: Side): MatchInput & { name: string } {
  return { name, emails: list(email), phones: list(phone), urls: list(url), ...(org != null && { company: org }) }
}

type CardGold = {
  fn?: string
  n?: Record<string, string>
  org?: string[]
  title?: string
  tel?: string[]
  email?: string[]
  url?: string[]
}

function vcards(corpora: string): Case[] {
  const folder = join(corpora, 'ez-vcard')
  const gold = readJson<Record<string, CardGold[]>>(corpora, 'ez-vcard/expected.json')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.vcf'))
    .flatMap((file) => {
      const cards = cardsOf(new Uint8Array(readFileSync(join(folder, file))))
      return (gold[file] ?? []).map((expected, index) => ({
        text: `${file} ${index}`,
        got: showCard(cards[index] ?? [], expected),
        want: showGold(expected),
      }))
    })
}

function showCard(card: ReturnType<typeof cardsOf>[number], expected: CardGold): string {
  const all = (name: string): string[] =>
    card.filter((property) => property.name === name).map((property) => property.text.replace(/^tel:/i, ''))
  const parts = (name: string): string[] => card.find((property) => property.name === name)?.parts ?? []
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = parts('N')
  return showGold({
    ...(expected.fn !== undefined && { fn: all('FN')[0] ?? '' }),
    ...(expected.n && { n: { family, given, middle, prefix, suffix } }),
    ...(expected.org && { org: parts('ORG') }),
    ...(expected.title !== undefined && { title: all('TITLE')[0] ?? '' }),
    ...(expected.tel && { tel: all('TEL') }),
    ...(expected.email && { email: all('EMAIL') }),
    ...(expected.url && { url: all('URL') }),
  })
}

const trim = (text: string): string => text.trim()

/** Fields in one order; lists as sets, text without outer spaces. */
function showGold({ fn, n, org, title, tel, email, url }: CardGold): string {
  const set = (list: string[] | undefined): string[] | undefined => list?.map(trim).toSorted()
  const name = n && ['family', 'given', 'middle', 'prefix', 'suffix'].map((part) => trim(n[part] ?? ''))
  return JSON.stringify([fn?.trim(), name, org?.map(trim), title?.trim(), set(tel), set(email), set(url)])
}

function main(corpora: string): void {
  const misses: Miss[] = []
  for (const { set, metric, value, n } of scorePeople(corpora, misses))
    console.log(`${set.padEnd(24)}${metric.padEnd(26)}${value.toFixed(3)}  n=${n}`)
  for (const { set, text, got, want } of misses) console.log(`  ${set}: ${text}\n    got  ${got}\n    want ${want}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2] ?? '../shared/corpora')
