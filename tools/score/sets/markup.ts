import { isDeepStrictEqual } from 'node:util'
import { readJsonLd } from '../../../extension/sites/jsonld.ts'
import { readOpenGraph } from '../../../extension/sites/meta.ts'
import { readMicroformats } from '../../../extension/sites/microformats.ts'
import { readPage } from '../../../extension/sites/reader.ts'
import { pageDocument } from '../../lib/page-document.ts'
import { filesOf, readJson, readText } from '../corpus.ts'
import { type Case, type Measure, share } from '../measure.ts'
import { UNKNOWN_URL } from './clips.ts'

/** The tests of microformats.org: the parsed items are the expected ones, property by property. */
export function measureMicroformats(folder: string): readonly Measure[] {
  const cases = filesOf(folder, '.html').map((id) => {
    const { items } = readJson<{ items: unknown }>(folder, id.replace('.html', '.json'))
    const read = readMicroformats(pageDocument(readText(folder, id)), 'http://example.com')
    return { id, ok: isDeepStrictEqual(plainJson(read), items) }
  })
  return share('microformats', 'pages exact', cases)
}

/** JSON-LD and OpenGraph of real pages. */
export function measureExtruct(folder: string): readonly Measure[] {
  const jsonLd: Case[] = []
  const graphs: Case[] = []
  const strangers: string[] = []
  const files = filesOf(folder, '.html').filter((file) => !file.startsWith('microformat'))
  for (const file of files) {
    const doc = pageDocument(readText(folder, file))
    const expected = readJson<{ properties?: unknown }[]>(folder, file.replace('.html', '.expected.json'))
    if (/OG|opengraph/.test(file)) graphs.push(...graphOf(file, doc, expected))
    else jsonLd.push({ id: file, ok: isDeepStrictEqual(plainJson(readJsonLd(doc)), expected) })
    strangers.push(...readPage(doc, { url: UNKNOWN_URL }).people.map(({ name }) => `${file} +${name?.value.full}`))
  }
  return [
    ...share('extruct', 'json-ld exact', jsonLd),
    ...share('extruct', 'opengraph properties', graphs),
    {
      set: 'extruct',
      field: 'false people per 100',
      kind: 'count',
      language: 'en',
      right: strangers.length,
      shown: 0,
      gold: files.length,
      failed: strangers,
    },
  ]
}

/** Each property that is expected is there; the others of a page are not listed. */
function graphOf(file: string, doc: Document, expected: readonly { properties?: unknown }[]): readonly Case[] {
  const pairs = expected.flatMap(({ properties }) =>
    Array.isArray(properties) ? (properties as [string, string][]) : [],
  )
  const read = readOpenGraph(doc)
  return pairs.map(([name, value]) => ({
    id: `${file} ${name}`,
    ok: read.some(([readName, readValue]) => readName === name && readValue === value),
  }))
}

function plainJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
