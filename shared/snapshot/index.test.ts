import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { lookupKeys } from '#shared/find/lookup-keys.ts'
import { loadReader, type Reader } from '#shared/find/pinyin.ts'
import { queryWords } from '#shared/find/query.ts'
import { searchFields, tailToken, tokensOf } from '#shared/find/tokens.ts'
import { packClock } from '#shared/merge/clock.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { frontOf } from './chunk-front.ts'
import { encodeChunk } from './encode-chunk.ts'
import { encodeChunkIndex } from './encode-index.ts'
import { hashKey } from './hash-key.ts'
import { workOut, type Worked } from './index-tokens.ts'
import { openChunk } from './open-chunk.ts'
import { openChunkIndex, readIndex, type ChunkIndex } from './open-index.ts'

const COMPANIES = new Map([
  ['F1', '深圳海星科技有限公司'],
  ['F2', 'Holm Tools GmbH'],
])
const companyName = (id: string) => COMPANIES.get(id) ?? ''
const encoder = new TextEncoder()
let read: Reader
beforeAll(async () => void (read = await loadReader()))

const words = fc.constantFrom(
  'Anna',
  'Löfgren',
  '周敏',
  '陳國華',
  '吕芳',
  'Li',
  'Lin',
  'Ben Strauß',
  '4940',
  "O'Neil",
  '😀',
)
const address = fc.constantFrom(
  'a.lofgren@holm-tools.example',
  'zhou.min@haixing.example',
  'Ben@mail.ode.co.example',
  'ben@ode.example@ode.example',
)
const number = fc.constantFrom('+8613800138000', '+46701234567', '+494055512345;ext=12', '0571 8888 6600')
const person = fc.record(
  {
    name: fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
    title: words,
    city: words,
    company: fc.constantFrom('F1', 'F2', 'gone'),
    email: address,
    phone: number,
    'emails/b@holm-tools.example': fc.constant(true),
    'phones/+12025550123': fc.constant(true),
    'urls/https://www.linkedin.com/in/anna': fc.constant(true),
    'tags/trade fair': fc.constant(true),
    _del: fc.constant(true),
  },
  { requiredKeys: [] },
)
const people = fc
  .array(person, { minLength: 1, maxLength: 20 })
  .map((all) => all.map((fields, i): StoredRecord => ({ entity: 'contact', id: `P${i}`, fields, clocks: {} })))
const query = fc.oneof(
  words,
  address,
  number,
  fc.constantFrom(
    'z',
    'zm',
    'zhou',
    'lu',
    'lv',
    'hxkj',
    '海星',
    '00138000',
    '138 0013',
    '000',
    '8',
    'holm',
    '40555',
    'anna li',
  ),
)

test('a query finds the rows that hold a token which begins with each of its words', () => {
  fc.assert(
    fc.property(people, query, (records, text) => {
      const asked = queryWords(text)
      const found = opened(records).search(asked.map((word) => encoder.encode(word)))
      const expected = records.map((record) => asked.length > 0 && asked.every((word) => holds(record, word)))
      expect(records.map((_, row) => (found?.[row] ?? 0) > 0)).toEqual(expected)
    }),
    { numRuns: 1_000 },
  )
})

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '周敏',
        '重庆',
        '吕',
        'Éa',
        'e\u0301',
        'ﬁ',
        '½',
        'ß',
        '007',
        '12345678901234567890',
        '-',
        ' ',
        ' v2.',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
)
const anyPerson = fc.record(
  {
    name: anything,
    title: anything,
    city: fc.constantFrom('São Paulo', '上海', 'x.y'),
    email: anything,
    phone: anything,
  },
  { requiredKeys: ['name', 'city'] },
)

test('any text is found by its own words, which find nothing else, and is drawn as it is', () => {
  fc.assert(
    fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 6 }), (all) => {
      const records = all.map((fields, i): StoredRecord => ({ entity: 'contact', id: `P${i}`, fields, clocks: {} }))
      const index = opened(records)
      expect(records.map((_, row) => index.card(row).title)).toEqual(all.map(({ name }) => name.slice(0, 200)))
      expect(records.map((_, row) => index.card(row).email)).toEqual(all.map(({ email }) => email ?? ''))
      const asked = new Set(all.flatMap(({ name, title = '', email = '' }) => queryWords(`${name} ${title} ${email}`)))
      for (const word of asked) {
        const found = index.search([encoder.encode(word)])
        const expected = records.map((record) => holds(record, word))
        expect(
          records.map((_, row) => (found?.[row] ?? 0) > 0),
          word,
        ).toEqual(expected)
      }
      const keys = records.flatMap((record, row) => lookupKeys(record).map((key) => `${hashKey(key)} ${row}`))
      const { hashes, rows } = index.keys
      expect(Array.from(hashes, (hash, i) => `${hash} ${rows[i]}`).toSorted()).toEqual(keys.toSorted())
    }),
    { numRuns: 300 },
  )
})

test('every lookup key of a record leads to its row, and no other number does', () => {
  fc.assert(
    fc.property(people, (records) => {
      const index = opened(records)
      const keys = records.map((record) => lookupKeys(record))
      for (const [row, own] of keys.entries())
        for (const key of own) expect(index.rowsOf(hashKey(key)), key).toContain(row)
      const { hashes, rows } = index.keys
      for (const hash of hashes)
        expect(index.rowsOf(hash)).toEqual([...rows].filter((_, i) => hashes[i] === hash).toSorted((a, b) => a - b))
      expect(Array.from(hashes, (hash, i) => `${hash} ${rows[i]}`).toSorted()).toEqual(
        keys.flatMap((own, row) => own.map((key) => `${hashKey(key)} ${row}`)).toSorted(),
      )
    }),
  )
})

test('what a list draws comes back as it was written', () => {
  fc.assert(
    fc.property(people, (records) => {
      const index = opened(records)
      const cards = records.map(({ fields }) => ({
        title: fields['name'] ?? '',
        company: companyName(String(fields['company'])),
        email: fields['email'] ?? ('emails/b@holm-tools.example' in fields ? 'b@holm-tools.example' : ''),
      }))
      expect(records.map((_, row) => index.card(row))).toEqual(cards)
    }),
  )
})

test.each([
  ['zhou', [3, 2, 1]],
  ['周', [3, 2, 1]],
  ['zm', [3, 2, 0]],
  ['敏', [2, 2, 0]],
])('%s: the beginning of a name tells more than the rest of it, and that more than anything else', (text, ranks) => {
  const fields = [{ name: '周敏' }, { name: 'Anna 周敏' }, { name: 'Anna', email: 'zhou@a.example', title: '周' }]
  const index = opened(fields.map((each, i) => ({ entity: 'contact', id: `P${i}`, fields: each, clocks: {} })))
  expect([...(index.search([encoder.encode(text)]) ?? [])]).toEqual(ranks)
})

test('a row ranks by the best place where a word of letters and digits stands', () => {
  const plain = fc.array(fc.constantFrom('anna', 'an', 'Holm', 'hol', 'b2', '12', '007', 'Éva'), {
    minLength: 1,
    maxLength: 4,
  })
  const text = fc.tuple(plain, fc.constantFrom(' ', '-', ', ')).map(([parts, sign]) => parts.join(sign))
  const mail = fc.tuple(plain, plain).map(([name, host]) => `${name.join('.')}@${host.join('-')}.holm.example`)
  const row = fc.record({ name: text, title: text, email: mail }, { requiredKeys: ['name'] })
  const rows = fc.array(row, { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(rows, fc.constantFrom('a', 'an', 'anna', 'h', 'holm', 'b', '1', '00', 'ev', 'ex'), (all, word) => {
      const index = opened(all.map((fields, i) => ({ entity: 'contact', id: `P${i}`, fields, clocks: {} })))
      const wordsOfText = (value = '') =>
        value
          .replaceAll('É', 'e')
          .toLowerCase()
          .split(/[ ,-]+/u)
      const expected = all.map((fields) => {
        const named = wordsOfText(fields.name)
        if (named[0]?.startsWith(word)) return 3
        if (named.some((each) => each.startsWith(word))) return 2
        return holds({ entity: 'contact', id: '', fields, clocks: {} }, word) ? 1 : 0
      })
      const found = index.search([encoder.encode(word)])
      expect(all.map((_, at) => found?.[at] ?? 0)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

const signed = fc
  .array(fc.constantFrom('anna', 'Holm', 'Éva', '周敏', '12', '0', '.', '@', '-', ' ', '..', '+'), { maxLength: 9 })
  .map((parts) => parts.join(''))
const alike = fc.record(
  {
    name: fc.oneof(words, signed),
    title: signed,
    email: fc.oneof(address, signed),
    phone: number,
    company: fc.constantFrom('F1', 'F2'),
  },
  { requiredKeys: ['name'] },
)
/** Rows that are written several times each, for only what comes often has a plan; and bytes that may be broken. */
const indexes = fc
  .tuple(fc.array(alike, { minLength: 1, maxLength: 6 }), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }))
  .map(([rows, damages]) => {
    const all = Array.from({ length: 5 }, () => rows).flat()
    const bytes = encodeChunkIndex(
      all.map((fields, i) => ({ entity: 'contact', id: `P${i}`, fields, clocks: {} })),
      { companyName, read },
    )
    for (const [at, byte] of damages) bytes[at % bytes.length] = byte
    return bytes
  })

test('a plan says of each value what its text does', () => {
  fc.assert(
    fc.property(indexes, (bytes) => {
      // Pieces remember where they were written last: each way reads them anew.
      const [planned, index] = [readIndex(bytes), readIndex(bytes)]
      if (!planned.ok || !index.ok) return
      const { source } = index.value
      // The pieces say how they fold, but of none that it is plain.
      const texts = { ...source.pieces.texts, bytes: source.pieces.texts.bytes.map(() => 0) }
      const folds = { ...source.pieces.folds, bytes: source.pieces.folds.bytes.map(() => 0) }
      const byText = workOut({ ...source, pieces: { ...source.pieces, texts, folds } })
      expect(toldBy(workOut(planned.value.source))).toEqual(toldBy(byText))
    }),
    { numRuns: 1_000 },
  )
})

test('broken bytes are a failure and nothing else', () => {
  const bytes = encodeChunkIndex(SAMPLE, { companyName, read })
  const damage = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.constantFrom('set', 'cut', 'insert', 'remove'))
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      const broken = damages.reduce<number[]>(
        (all, [at, byte, kind]) => {
          if (kind === 'cut') return all.slice(0, at)
          return kind === 'remove' ? all.toSpliced(at, 1) : all.toSpliced(at, kind === 'set' ? 1 : 0, byte)
        },
        [...bytes],
      )
      const index = openChunkIndex(Uint8Array.from(broken))
      if (!index.ok) return
      index.value.search([encoder.encode('zhou'), encoder.encode('8')])
      index.value.rowsOf(1)
      for (let row = 0; row < index.value.count; row += 1) index.value.card(row)
    }),
    { numRuns: 5_000 },
  )
  expect(openChunkIndex(Uint8Array.of(9))).toEqual({ ok: false, kind: 'newer' })
})

test('an index of tokens without end is refused', () => {
  const title = Array.from({ length: 1_000 }, () => 'a').join('-')
  const records = Array.from({ length: 4_300 }, (_, i) => ({
    entity: 'contact',
    id: `P${i}`,
    fields: { title },
    clocks: {},
  }))
  expect(openChunkIndex(encodeChunkIndex(records, { companyName, read }))).toEqual({ ok: false, kind: 'corrupt' })
})

test('an index tells of its chunk what the chunk itself does', () => {
  const clocks = fc
    .record({ time: fc.nat(2 ** 42 - 1), counter: fc.nat(3), device: fc.constantFrom('AAAAA', 'zzzzz') })
    .map(packClock)
  fc.assert(
    fc.property(fc.array(fc.array(clocks, { maxLength: 3 }), { minLength: 1, maxLength: 9 }), (clocksByRow) => {
      const records = clocksByRow.map((own, i): StoredRecord => ({
        entity: 'company',
        id: `F${i}`,
        fields: { name: `Holm ${i}` },
        clocks: Object.fromEntries(own.map((clock, field) => [`cf:${field}`, clock])),
      }))
      const chunk = openChunk(encodeChunk('company', records))
      expect(chunk.ok && frontOf(chunk.value)).toEqual(opened(records).front)
    }),
  )
})

const SAMPLE: readonly StoredRecord[] = [
  { name: '周敏', company: 'F1', email: 'zhou.min@haixing.example', phone: '+8613800138000' },
  { name: 'Anna Löfgren', company: 'F2', email: 'a.lofgren@holm-tools.example', 'tags/trade fair': true },
].map((fields, i) => ({ entity: 'contact', id: `P${i}`, fields, clocks: {} }))

/** Tokens and keys as texts in an order of their own. */
function toldBy(worked: Worked | null): readonly string[] | null {
  if (!worked) return null
  const { tokens, keys } = worked
  const texts = Array.from(tokens.starts, (start, i) => String(tokens.bytes.slice(start, tokens.ends[i])))
  return [
    ...texts.map((text, i) => `${text} in ${tokens.rows[i]} as ${tokens.flags[i]}`),
    ...Array.from(keys.hashes, (hash, i) => `#${hash} in ${keys.rows[i]}`),
  ].toSorted()
}

/** The search of a page before there were chunks: any token of the record. */
function holds(record: StoredRecord, word: string): boolean {
  if (record.fields['_del'] === true) return false
  const tokens = searchFields(record, companyName(String(record.fields['company']))).flatMap((field) =>
    tokensOf(field, read),
  )
  const isTail = /^\d{3,}$/u.test(word)
  return tokens.some((token) => token.startsWith(word) || (isTail && token.startsWith(tailToken(word))))
}

function opened(records: readonly StoredRecord[]): ChunkIndex {
  const index = openChunkIndex(encodeChunkIndex(records, { companyName, read }))
  if (!index.ok) throw new Error(index.kind)
  return index.value
}
