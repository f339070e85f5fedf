import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadReader, type Reader } from '#shared/find/pinyin.ts'
import { queryWords } from '#shared/find/query.ts'
import { searchFields, type SearchField } from '#shared/find/tokens.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { encodeChunkIndex } from '#shared/snapshot/encode-index.ts'
import { openChunkIndex } from '#shared/snapshot/open-index.ts'
import { findMatch } from './matched.ts'

const encoder = new TextEncoder()
let read: Reader
beforeAll(async () => void (read = await loadReader()))

const name = fc
  .array(fc.constantFrom('周敏', '周', '敏', '吕芳', '重庆', '曾', 'Anna', 'Min', ' ', '·', '-'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
const person = fc.record({
  name,
  title: fc.constantFrom('Buyer', '采购经理', 'Zhou Min', '周'),
  email: fc.constantFrom('zhoumin@haixing.example', 'zm@ode.example', 'lu.fang@ode.example', 'chongqing@ode.example'),
  phone: fc.constant('+8613800138000'),
})
const query = fc.constantFrom(
  'zhoumin',
  'zhou',
  'zm',
  'min',
  'lufang',
  'lvfang',
  'chongqing',
  'cq',
  'zeng',
  '周',
  'an',
  'z m',
)

test('a name in which the index found no word need not be read: the match is the same', () => {
  fc.assert(
    fc.property(person, query, (fields, text) => {
      const record: StoredRecord = { entity: 'contact', id: 'P', fields, clocks: {} }
      const words = queryWords(text)
      const rank = rankOf(record, words)
      fc.pre(rank === 1)
      expect(findMatch(searchFields(record), words, read, 'name')).toEqual(findMatch(searchFields(record), words, read))
    }),
    { numRuns: 500 },
  )
})

const field = fc.record({
  field: fc.constantFrom('name', 'email', 'title'),
  text: fc.constantFrom('Anna', 'Min', 'Anna Min', 'Dr Min', '周敏', 'min@ode.example', 'Ode'),
  kind: fc.constantFrom('person', 'company', 'words', 'address'),
  weight: fc.constantFrom(8, 5, 2),
})

const words = fc.constantFrom(['anna', 'min'], ['min', 'anna'], ['an'], ['zhou', 'm', 'ode'], ['min', 'min'])

test('of several fields the match is that of the first that says most, and each word counts where it says most', () => {
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 5 }), words, (fields: readonly SearchField[], asked) => {
      const alone = fields.map((one) => findMatch([one], asked, read))
      const best = alone.reduce((first, one) => (one.score > first.score ? one : first))
      const scores = asked.map((word) => Math.max(...fields.map((one) => findMatch([one], [word], read).score)))
      const score = scores.reduce((sum, one) => sum + one, 0)
      expect(findMatch(fields, asked, read)).toEqual({ ...best, score })
    }),
    { numRuns: 2_000 },
  )
})

function rankOf(record: StoredRecord, words: readonly string[]): number {
  const index = openChunkIndex(encodeChunkIndex([record], { companyName: () => '', read }))
  if (!index.ok) throw new Error(index.kind)
  return index.value.search(words.map((word) => encoder.encode(word)))?.[0] ?? 0
}
