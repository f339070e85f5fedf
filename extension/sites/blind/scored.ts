import type { PageClip } from '#shared/clip/drafts.ts'
import { must } from '#shared/lib/must.ts'
import type { PageCase } from './page-case.ts'

export type Tally = { right: number; shown: number; gold: number; missing: string[]; wrong: string[] }
export type Metric = 'person' | 'title' | 'phone' | 'email' | 'org' | 'placed'

export const key = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const COURTESY =
  /^(?:assoc prof|prof|h e|frau|herr|miss|lic|av|bc|c p|cpn|cpa|dott ssa|m|me|mme|dna|don|dona|dr ing|dipl ing|mgr inz|inz|dhr|mevr|d|da|rag|op|uzm|ong|ba|eng|инж|ca|د|dr med dent|dr rer nat|dr med|dr|dre|δρ|mr|ms|mrs|rev sr|rev|sri|sister|cllr|smt|ing|mag a|mag|mgr|dra|avv|dott)\s|\s(?:jr|md|do|pa c|esq)$|(?:女士|先生|老师|老師| 醫師)$/g

/** Written either way round and with or without a form of address, it is the same name. */
export function nameOfPerson(text: string): string {
  let bare = key(text)
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(COURTESY, '').trim()
  }
  return /\p{Script=Latin}/u.test(bare) ? bare.split(' ').toSorted().join(' ') : bare.replaceAll(' ', '')
}

const isPhone = (value: string): boolean => value.startsWith('+')

const reach = ({ phones, emails }: Pick<PageClip['people'][number], 'phones' | 'emails'>): string[] => [
  ...phones.map(({ value }) => (value.ext ? `${value.e164};${value.ext}` : value.e164)),
  ...emails.map(({ value }) => value),
]

/** What a reading of the page holds, beside what it should hold; a value repeated on a page is one value. */
export function compare(clip: PageClip, { people, shared, orgs }: PageCase): Record<Metric, [string[], string[]]> {
  const all = [...clip.people, ...clip.companies].flatMap(reach)
  const gold = [...people.flatMap(([, , ...own]) => own), ...shared]
  return {
    person: [
      clip.people.map(({ name }) => nameOfPerson(name?.value.full ?? '')),
      people.map(([name]) => nameOfPerson(name)),
    ],
    title: [clip.people.map(({ title }) => key(title?.value ?? '')), people.map(([, title]) => key(title))],
    phone: [all.filter(isPhone), gold.filter(isPhone)],
    email: [all.filter((value) => !isPhone(value)), gold.filter((value) => !isPhone(value))],
    org: [clip.companies.map(({ name }) => key(name.value)), orgs.map(key)],
    placed: [
      clip.people.flatMap((person) =>
        reach(person).map((value) => `${nameOfPerson(person.name?.value.full ?? '')} ${value}`),
      ),
      people.flatMap(([name, , ...own]) => own.map((value) => `${nameOfPerson(name)} ${value}`)),
    ],
  }
}

export function tallyOf(
  pages: readonly PageCase[],
  read: (html: string, url: string) => PageClip,
): Record<Metric, Tally> {
  const metrics: readonly Metric[] = ['person', 'title', 'phone', 'email', 'org', 'placed']
  const tallies = new Map(
    metrics.map((metric) => [metric, { right: 0, shown: 0, gold: 0, missing: [], wrong: [] } as Tally]),
  )
  for (const page of pages) {
    const compared = compare(read(page.html, page.url), page)
    for (const metric of metrics) {
      const [shown, gold] = compared[metric].map((values) => new Set(values.filter(Boolean)))
      const tally = must(tallies.get(metric))
      for (const value of must(shown)) {
        tally.shown++
        if (must(gold).has(value)) tally.right++
        else tally.wrong.push(`${page.id}: ${value}`)
      }
      for (const value of must(gold)) {
        tally.gold++
        if (!must(shown).has(value)) tally.missing.push(`${page.id}: ${value}`)
      }
    }
  }
  return Object.fromEntries(tallies) as Record<Metric, Tally>
}

export function f1({ right, shown, gold }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (shown + gold)
}
