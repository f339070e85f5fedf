import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardsOf } from '#shared/clip/vcard.ts'
import { filesOf, readJson } from '../corpus.ts'
import { type Measure, share } from '../measure.ts'

type CardGold = {
  fn?: string
  n?: Record<string, string>
  org?: string[]
  title?: string
  tel?: string[]
  email?: string[]
  url?: string[]
}

/** Cards as address books and phones write them: every field that the gold states. */
export function measureVcards(folder: string): readonly Measure[] {
  const gold = readJson<Record<string, CardGold[]>>(folder, 'expected.json')
  const cases = filesOf(folder, '.vcf').flatMap((file) => {
    const cards = cardsOf(new Uint8Array(readFileSync(join(folder, file))))
    return (gold[file] ?? []).map((expected, index) => ({
      id: `${file} ${index}`,
      ok: showGold(stated(cards[index] ?? [], expected)) === showGold(expected),
    }))
  })
  return share('ez-vcard', 'cards with all fields', cases)
}

function stated(card: ReturnType<typeof cardsOf>[number], expected: CardGold): CardGold {
  const all = (name: string) =>
    card.filter((property) => property.name === name).map(({ text }) => text.replace(/^tel:/i, ''))
  const parts = (name: string) => card.find((property) => property.name === name)?.parts ?? []
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = parts('N')
  return {
    ...(expected.fn !== undefined && { fn: all('FN')[0] ?? '' }),
    ...(expected.n && { n: { family, given, middle, prefix, suffix } }),
    ...(expected.org && { org: [...parts('ORG')] }),
    ...(expected.title !== undefined && { title: all('TITLE')[0] ?? '' }),
    ...(expected.tel && { tel: all('TEL') }),
    ...(expected.email && { email: all('EMAIL') }),
    ...(expected.url && { url: all('URL') }),
  }
}

/** Fields in one order; lists as sets, text without outer spaces. */
function showGold({ fn, n, org, title, tel, email, url }: CardGold): string {
  const set = (list: readonly string[] | undefined) => list?.map((text) => text.trim()).toSorted()
  const name = n && ['family', 'given', 'middle', 'prefix', 'suffix'].map((part) => (n[part] ?? '').trim())
  return JSON.stringify([
    fn?.trim(),
    name,
    org?.map((text) => text.trim()),
    title?.trim(),
    set(tel),
    set(email),
    set(url),
  ])
}
