import { findPhones } from '#shared/clip/phone.ts'
import { readJson } from '../corpus.ts'
import { languageOfRegion } from '../languages.ts'
import { type Measure, share } from '../measure.ts'

type Phone = { e164: string; ext?: string | undefined }

export function measureChinesePhones(folder: string): readonly Measure[] {
  const show = (phones: readonly Phone[]) => phones.map(({ e164, ext = '' }) => `${e164};${ext}`).join(' ')
  type Gold = { text: string; region: string; expected: Phone[] }
  const cases = readJson<Gold[]>(folder, 'phones.json').map(({ text, region, expected }) => ({
    id: text,
    ok: show(findPhones(text, { region })) === show(expected),
    language: languageOfRegion(region),
  }))
  return share('zh-mail/phones', 'exact list', cases)
}
