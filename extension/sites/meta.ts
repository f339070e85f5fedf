import type { Person } from '#shared/clip/types.ts'
import { fold } from './dom-text.ts'
import { emptyPerson, field } from './people-draft.ts'
import { nameLooks } from './name-shape.ts'

/** OpenGraph and other name and value pairs of a page's head, in order. */
export function readOpenGraph(doc: Document): [string, string][] {
  return [...doc.querySelectorAll('meta[property]')]
    .slice(0, 500)
    .map((meta): [string, string] => [meta.getAttribute('property') ?? '', meta.getAttribute('content') ?? ''])
    .filter(([name]) => name.includes(':'))
}

/** Who the page says wrote it: a name, seldom somebody to write to. */
export function metaAuthors(doc: Document, lang: string): Person[] {
  const found: Person[] = []
  for (const meta of [
    ...doc.querySelectorAll('meta[name="author" i], meta[property="article:author"], meta[name="dc.creator" i]'),
  ].slice(0, 10)) {
    const text = fold(meta.getAttribute('content') ?? '', 200)
    const looks = nameLooks(text, lang)
    if (!looks || looks.belief < 0.4) continue
    const { title, dept, ...name } = looks.name
    const person = emptyPerson(0.6)
    person.name = field(name, 0.6, 'meta', text)
    if (title) person.title = field(title, 0.5, 'meta', text)
    if (dept) person.dept = field(dept, 0.5, 'meta', text)
    found.push(person)
  }
  return found
}
