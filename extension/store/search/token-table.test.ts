import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadReader, type Reader } from '#shared/find/pinyin.ts'
import { queryWords } from '#shared/find/query.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { encodeChunkIndex } from '#shared/snapshot/encode-index.ts'
import { openChunkIndex, type ChunkIndex } from '#shared/snapshot/open-index.ts'
import { ROWS } from '../base/bucket.ts'
import { joinTokens, NO_TOKENS, searchTable, type TokenTable } from './token-table.ts'

const encoder = new TextEncoder()
let read: Reader
beforeAll(async () => void (read = await loadReader()))

const piece = fc.constantFrom(
  'Anna',
  'Annabel',
  'Annabella Ann',
  'Löfgren',
  'Lo',
  '周敏',
  '吕芳',
  '重庆',
  '4940',
  "O'Neil",
  '😀',
  'Éa',
  'ﬁn',
  '½',
)
const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const person = fc.record(
  {
    name: fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 12 })),
    title: text,
    email: fc.constantFrom('anna.lofgren.77@holm-tools.example', 'zhou.min@haixing.example', 'Ben@mail.ode.co.example'),
    phone: fc.constantFrom('+8613800138000', '+46701234567', '+494055512345;ext=12', '0571 8888 6600', '+404'),
    _del: fc.constant(true),
  },
  { requiredKeys: ['name'] },
)
const chunks = fc.array(fc.array(person, { minLength: 1, maxLength: 8 }), { maxLength: 6 })
/** Words of the texts, and all that somebody has typed before they were whole. */
const query = fc
  .tuple(
    fc.oneof(
      text,
      fc.constantFrom('zhoumin', 'lufang', 'zm', '00138', '0555', '4045551', 'anna.lofgren.77@holm', 'anna.lofgren@'),
    ),
    fc.nat(24),
  )
  .map(([whole, length]) => whole.slice(0, length + 1))

test('joined chunks find what each of them finds, with the same ranks and in order', async () => {
  await fc.assert(
    fc.asyncProperty(chunks, fc.array(query, { minLength: 1, maxLength: 8 }), async (all, queries) => {
      const indexes = all.map(opened)
      const table = await tableOf(indexes)
      for (const words of queries.map(wordsOf)) expect(found(table, words)).toEqual(foundByEach(indexes, words))
    }),
    { numRuns: 150 },
  )
})

test('many chunks give the page its turn while they are joined, and are all found', async () => {
  const indexes = Array.from({ length: 40 }, (_, i) => opened([{ name: `Anna ${i}` }, { name: 'Ben' }]))
  let turns = 0
  const table = await joinTokens(
    indexes.map(({ tokens }) => tokens),
    async () => void (turns += 1),
  )
  expect(turns).toBeGreaterThan(2)
  expect(found(table, wordsOf('anna')).map(([place]) => place)).toEqual(indexes.map((_, i) => i * ROWS))
  expect(found(table, wordsOf('anna 7'))).toEqual([[7 * ROWS, 3]])
})

test('a table of nothing finds nothing', () => {
  expect(found(NO_TOKENS, wordsOf('anna 4'))).toEqual([])
})

function wordsOf(text: string): Uint8Array[] {
  return queryWords(text).map((word) => encoder.encode(word))
}

function found(table: TokenTable, words: readonly Uint8Array[]): [place: number, rank: number][] {
  const all: [number, number][] = []
  searchTable(table, words, (place, rank) => void all.push([place, rank]))
  return all
}

/** What the index of each chunk finds by itself. */
function foundByEach(indexes: readonly ChunkIndex[], words: readonly Uint8Array[]): [place: number, rank: number][] {
  return indexes.flatMap((index, chunk) =>
    [...(index.search(words) ?? [])].flatMap((rank, row): [number, number][] =>
      rank > 0 ? [[chunk * ROWS + row, rank]] : [],
    ),
  )
}

function tableOf(indexes: readonly ChunkIndex[]): Promise<TokenTable> {
  return joinTokens(
    indexes.map(({ tokens }) => tokens),
    async () => {},
  )
}

function opened(people: readonly StoredRecord['fields'][]): ChunkIndex {
  const records = people.map((fields, i): StoredRecord => ({ entity: 'contact', id: `P${i}`, fields, clocks: {} }))
  const index = openChunkIndex(encodeChunkIndex(records, { companyName: () => '', read }))
  if (!index.ok) throw new Error(index.kind)
  return index.value
}
