import { readFileSync } from 'node:fs'
import { readPage } from '../../../extension/sites/reader.ts'
import type { PageClip } from '#shared/clip/drafts.ts'
import { pageDocument } from '../../lib/page-document.ts'
import { readJson } from '../corpus.ts'
import { found, type Measure } from '../measure.ts'
import { lastDigits, personKey, textKey } from '../text.ts'
import { emailsOf, UNKNOWN_URL } from './clips.ts'

type GoldPage = { encoding: string; base?: string; entities: { type: string; text: string }[] }

export function measureWebstruct(folder: string): readonly Measure[] {
  return ['business', 'contact'].flatMap((part) => {
    const pages = Object.entries(readJson<Record<string, GoldPage>>(folder, `${part}.gold.json`))
    const findings = pages.map(([file, page]) => ({
      file,
      language: 'en',
      fields: fieldsOf(readMarkedPage(`${folder}/${part}/${file}`, page), page, part),
    }))
    return found(`webstruct ${part}`, findings)
  })
}

function fieldsOf(clip: PageClip, page: GoldPage, part: string) {
  const { people, companies } = clip
  const of = (...types: string[]) => page.entities.filter(({ type }) => types.includes(type)).map(({ text }) => text)
  const emails = { shown: emailsOf(clip), gold: of('EMAIL').map((text) => text.toLowerCase().trim()) }
  return {
    phone: {
      // The gold's digits are those of the whole text, an extension among them.
      shown: [...people, ...companies].flatMap(({ phones }) =>
        phones.map(({ value }) => lastDigits(value.e164 + (value.ext ?? ''))),
      ),
      gold: of('TEL', 'FAX')
        .map(lastDigits)
        .filter((digits) => digits.length >= 6),
    },
    // Addresses are not marked throughout the other part.
    ...(part === 'contact' && { email: emails }),
    person: {
      shown: people.map(({ name }) => personKey(name?.value.full ?? '')),
      gold: of('PER')
        .map(personKey)
        .filter((key) => key.includes(' ')),
    },
    title: { shown: people.map(({ title }) => textKey(title?.value ?? '')), gold: of('FUNC').map(textKey) },
    org: { shown: companies.map(({ name }) => textKey(name.value)), gold: of('ORG').map(textKey) },
  }
}

function readMarkedPage(path: string, { encoding, base }: GoldPage): PageClip {
  const doc = pageDocument(new TextDecoder(encoding).decode(readFileSync(path)))
  for (const mark of [...doc.querySelectorAll('[wa-id]')]) mark.replaceWith(...mark.childNodes)
  return readPage(doc, { url: base ?? UNKNOWN_URL })
}
