import { readPage } from '../../../extension/sites/reader.ts'
import type { PageClip } from '#shared/clip/drafts.ts'
import { pageDocument } from '../../lib/page-document.ts'
import { filesOf, readJson, readText } from '../corpus.ts'
import { languageOfTag } from '../languages.ts'
import { found, type Measure } from '../measure.ts'
import { personKey, textKey, wordKey } from '../text.ts'
import { emailsOf, phonesOf } from './clips.ts'

type Phone = { e164: string; ext?: string | undefined }
type Card = { name: string; title?: string; phones?: Phone[]; fax?: Phone[]; emails?: string[]; address?: string }
type GoldPage = { url: string; lang: string; kind: string; people: Card[]; orgs: Card[] }

export function measurePages(folder: string): readonly Measure[] {
  const read = filesOf(folder, '.html').map((file) => {
    const gold = readJson<GoldPage>(folder, file.replace('.html', '.expected.json'))
    const clip = readPage(pageDocument(readText(folder, file)), { url: gold.url })
    return { file, gold, clip, language: languageOfTag(gold.lang) }
  })
  const negatives = read.filter(({ gold }) => gold.people.length + gold.orgs.length === 0)
  const countOf = (field: string, wrongOf: (clip: PageClip) => readonly string[]): Measure => ({
    set: 'pages',
    field,
    kind: 'count',
    language: 'en',
    right: negatives.reduce((sum, { clip }) => sum + wrongOf(clip).length, 0),
    shown: 0,
    gold: negatives.length,
    failed: negatives.flatMap(({ file, clip }) => wrongOf(clip).map((value) => `${file} +${value}`)),
  })
  return [
    ...found(
      'pages',
      read.map(({ file, gold, clip, language }) => ({ file, language, fields: fieldsOf(clip, gold) })),
    ),
    countOf('false people per 100', ({ people }) => people.map(({ name }) => name?.value.full ?? '')),
    countOf('phones per 100', phonesOf),
  ]
}

function fieldsOf(clip: PageClip, gold: GoldPage) {
  const { people, companies } = clip
  const [cards, golds] = [
    [...people, ...companies],
    [...gold.people, ...gold.orgs],
  ]
  return {
    person: {
      shown: people.map(({ name }) => personKey(name?.value.full ?? '')),
      gold: gold.people.map(({ name }) => personKey(name)),
    },
    title: {
      shown: people.map(({ title }) => textKey(title?.value ?? '')),
      gold: gold.people.map(({ title }) => textKey(title ?? '')),
    },
    phone: {
      shown: cards.flatMap(({ phones }) => phones.map(({ value }) => numberOf(value))),
      gold: golds.flatMap(numbersOf),
    },
    email: { shown: emailsOf(clip), gold: golds.flatMap(({ emails }) => emails ?? []) },
    address: {
      shown: cards.map(({ address }) => wordKey(address?.value ?? '')),
      gold: golds.map(({ address }) => wordKey(address ?? '')),
    },
    org: {
      shown: companies.map(({ name }) => textKey(name.value)),
      gold: gold.orgs.map(({ name }) => textKey(name)),
    },
    // Where a value was put: owner and value together.
    placed: {
      shown: people.flatMap(({ name, phones, emails }) =>
        [...phones.map(({ value }) => numberOf(value)), ...emails.map(({ value }) => value)].map(
          (value) => `${personKey(name?.value.full ?? '')}:${value}`,
        ),
      ),
      gold: gold.people.flatMap((card) =>
        [...numbersOf(card), ...(card.emails ?? [])].map((value) => `${personKey(card.name)}:${value}`),
      ),
    },
  }
}

function numbersOf({ phones = [], fax = [] }: Card): readonly string[] {
  return [...phones, ...fax].map(numberOf)
}

function numberOf({ e164, ext = '' }: Phone): string {
  return `${e164};${ext}`
}
