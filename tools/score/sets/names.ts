import { parseName } from '#shared/clip/name.ts'
import { readJson } from '../corpus.ts'
import { type Measure, share } from '../measure.ts'
import { type Labelled, letters, textOf } from './labelled.ts'

/** Names in Latin letters: family and given both right; a single word is kept whole. */
export function measureLatinNames(folder: string): readonly Measure[] {
  const names = readJson<Labelled[]>(folder, 'person.json')
  const whole = names
    .filter(({ tokens }) => !tokens.some(([, label]) => label === 'And'))
    .map((each) => ({
      text: each.text,
      family: textOf(each, /^(Surname|LastInitial)$/),
      given: textOf(each, /^(GivenName|FirstInitial)$/),
    }))
    .filter(({ family, given }) => family !== '' && given !== '')
    .map(({ text, family, given }) => {
      const name = parseName(text)
      return { id: text, ok: letters(name.family ?? '') === family && letters(name.given ?? '') === given }
    })
  const single = names
    .filter(({ tokens }) => tokens.length === 1)
    .map(({ text }) => {
      const name = parseName(text)
      const isWhole = name.order !== 'none' && name.family === undefined && name.given === undefined
      return { id: text, ok: isWhole && name.full === text }
    })
  return [
    ...share('probablepeople/person', 'family and given', whole),
    ...share('probablepeople/person', 'single words kept whole', single),
  ]
}

const PARTS = ['family', 'given', 'middle', 'alias', 'title', 'dept', 'order', 'full'] as const
type Gold = { text: string; expected: Partial<Record<(typeof PARTS)[number], string | null>> }

export function measureChineseNames(folder: string): readonly Measure[] {
  const cases = readJson<Gold[]>(folder, 'names.json').map(({ text, expected }) => {
    const name = parseName(text)
    const stated = PARTS.filter((part) => part in expected)
    return { id: text, language: 'zh', ok: stated.every((part) => (name[part] ?? '') === (expected[part] ?? '')) }
  })
  return share('zh-mail/names', 'all stated parts', cases)
}
