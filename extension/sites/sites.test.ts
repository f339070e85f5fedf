import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { readPage } from './reader.ts'

// One folder per kind of page, with pages and who must be read from them: `npm run new -- site NAME` makes one.
const pages = import.meta.glob<string>('./*/fixtures/*.html', { query: '?raw', import: 'default', eager: true })
const expectations = import.meta.glob<unknown>('./*/fixtures/*.expected.json', { import: 'default', eager: true })

test.each(Object.keys(pages))('%s is read as expected', (path) => {
  const html = must(pages[path])
  const url = must(/^<!-- (\S+) -->/u.exec(html)?.[1], 'address in the first line of a fixture')
  const clip = readPage(new DOMParser().parseFromString(html, 'text/html'), { url })
  const people = clip.people.map(({ name, title, emails, phones }) => ({
    name: name?.value.full ?? '',
    ...(title && { title: title.value }),
    emails: emails.map(({ value }) => value),
    phones: phones.map(({ value }) => value.e164 + (value.ext === undefined ? '' : `;ext=${value.ext}`)),
  }))
  expect({ people }).toEqual(expectations[path.replace(/\.html$/u, '.expected.json')])
})

test.each([
  ['Anna Berg BA (Hons), Head Teacher, a.berg@house.example', 'Anna Berg | Head Teacher'],
  ['Anna Berg BSc (Hons) MRICS - Director - a.berg@house.example', 'Anna Berg | Director'],
  ['<strong>Dr Anna Berg</strong> BVSc (Hons) MANZCVS – Practice owner', 'Dr Anna Berg | Practice owner'],
])('a degree with a bracket stands between a name and its job: %s', (line, expected) => {
  const list = `<ul><li>${line}</li><li>Zoe Carver, Clerk, z.carver@house.example</li></ul>`
  const html = `<html lang="en"><body><h1>Our people</h1>${list}<footer>House Ltd</footer></body></html>`
  const { people } = readPage(new DOMParser().parseFromString(html, 'text/html'), {
    url: 'https://house.example/people',
  })
  expect(people.map(({ name, title }) => `${name?.value.full} | ${title?.value}`).toSorted()[0]).toBe(expected)
})
