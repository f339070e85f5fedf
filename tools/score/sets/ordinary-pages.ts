import { readPage } from '../../../extension/sites/reader.ts'
import { pageDocument } from '../../lib/page-document.ts'
import { readJson, readText } from '../corpus.ts'
import type { Measure } from '../measure.ts'
import { textKey } from '../text.ts'
import { emailsOf, phonesOf, UNKNOWN_URL } from './clips.ts'

/** Pages that hold no contact: whoever is proposed is one too many, but the author. */
export function measureOrdinaryPages(folder: string): readonly Measure[] {
  const pages = readJson<{ file: string; author?: string }[]>(folder, 'cases.json').map(({ file, author = '' }) => {
    const html = readText(folder, file)
    const url = /<!--\s*\{?"?(?:url"?:\s*")?(https?:[^"\s}]+)/.exec(html)?.[1] ?? UNKNOWN_URL
    const clip = readPage(pageDocument(html), { url })
    const people = clip.people.map(({ name }) => name?.value.full ?? '').filter((name) => !isAuthor(name, author, html))
    return { file, people, phones: phonesOf(clip), emails: emailsOf(clip) }
  })
  const countOf = (field: string, wrongOf: (page: (typeof pages)[number]) => readonly string[]): Measure => ({
    set: 'ordinary-pages',
    field,
    kind: 'count',
    language: 'en',
    right: pages.reduce((sum, page) => sum + wrongOf(page).length, 0),
    shown: 0,
    gold: pages.length,
    failed: pages.flatMap((page) => wrongOf(page).map((value) => `${page.file} +${value}`)),
  })
  return [
    countOf('false people per 100', ({ people }) => people),
    countOf('phones per 100', ({ phones }) => phones),
    countOf('e-mail addresses per 100', ({ emails }) => emails),
  ]
}

/** A name that the page's author bears, or that the markup itself marks as one, is no mistake; a commenter's is. */
function isAuthor(name: string, author: string, html: string): boolean {
  if (name === '') return false
  if (` ${textKey(author)} `.includes(` ${textKey(name)} `)) return true
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const marked = `(?<!comment[-_ ]?)(?:author|byline|creator|p-name)[^<]{0,200}(?:<[^>]*>\\s*){0,6}[^<]{0,80}${escaped}`
  return new RegExp(marked, 'i').test(html)
}
