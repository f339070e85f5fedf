import { companyKey, splitCompany } from '#shared/clip/company.ts'
import { readJson } from '../corpus.ts'
import { type Measure, share } from '../measure.ts'
import { type Labelled, letters, textOf } from './labelled.ts'

export function measureLatinCompanies(folder: string): readonly Measure[] {
  const cases = readJson<Labelled[]>(folder, 'company.json').map((each) => ({
    id: each.text,
    ok: letters(splitCompany(each.text).suffix) === textOf(each, /^CorporationLegalType$/),
  }))
  return share('probablepeople/company', 'legal form', cases)
}

export function measureChineseCompanies(folder: string): readonly Measure[] {
  type Gold = { text: string; core: string; suffix: string }
  const cases = readJson<Gold[]>(folder, 'companies.json').map(({ text, core, suffix }) => {
    const split = splitCompany(text)
    const ok = split.core === core && split.suffix === suffix && companyKey(text) === companyKey(core)
    return { id: text, ok, language: 'zh' }
  })
  return share('zh-mail/companies', 'core and legal form', cases)
}
