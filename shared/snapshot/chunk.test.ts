import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Value } from '#shared/fields/value.ts'
import { packClock } from '#shared/merge/clock.ts'
import { encodeChunk, type ChunkRecord } from './encode-chunk.ts'
import { openChunk, type Chunk } from './open-chunk.ts'

const clock = fc
  .record({
    time: fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2 ** 42 - 1 })),
    counter: fc.oneof(fc.nat(3), fc.nat(2 ** 24 - 1)),
    device: fc.constantFrom('AAAAA', 'b-_Z0', 'zzzzz'),
  })
  .map(packClock)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '\0', '\0"x"', '\ud800', 'a\udc00b', '\ufeffx', '周敏', '😀'),
)
const scalar: fc.Arbitrary<string | number | boolean | null> = fc.oneof(
  anyText,
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(0, 1e308, 5e-324, 2 ** 53, -1.5, Number.MAX_SAFE_INTEGER),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
)
const value: fc.Arbitrary<Value> = fc.oneof(scalar, fc.array(scalar, { maxLength: 4 }))
const key = fc.oneof(
  fc.constantFrom(
    'name',
    'email',
    '_del',
    'cf:1',
    'unknown',
    'hasOwnProperty',
    'tags/vip',
    'tags/',
    'emails/a@b.example',
  ),
  anyText.map((text) => `tags/${text}`),
  anyText.filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text.split('/')[0] ?? '')),
)
const record = fc
  .array(fc.record({ key, value: fc.option(value, { nil: undefined }), clock: fc.option(clock, { nil: undefined }) }), {
    maxLength: 8,
  })
  .map((entries) => ({
    fields: Object.fromEntries(entries.flatMap((each) => (each.value === undefined ? [] : [[each.key, each.value]]))),
    clocks: Object.fromEntries(entries.flatMap((each) => (each.clock === undefined ? [] : [[each.key, each.clock]]))),
  }))
const records = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[\w-]{1,64}$/u), record), { selector: ([id]) => id, maxLength: 30 })
  .map((pairs) =>
    pairs.map(([id, state]): ChunkRecord => ({ id, ...state })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )

test('whatever records hold comes back: unknown fields, half characters, large numbers, cleared fields, clocks', () => {
  fc.assert(
    fc.property(records, (before) => {
      expect(allOf(opened(encodeChunk('contact', before)))).toEqual(
        before.map((one) => ({ ...one, entity: 'contact' })),
      )
    }),
    { numRuns: 500 },
  )
})

test('a record is found by its id and read without the others; a field is read for all rows', () => {
  fc.assert(
    fc.property(records, fc.string(), (before, other) => {
      const chunk = opened(encodeChunk('task', before))
      for (const [row, { id }] of before.entries()) expect(chunk.find(id)).toBe(row)
      if (!before.some(({ id }) => id === other)) expect(chunk.find(other)).toBe(-1)
      // Behind the last row there is no id, and no empty one.
      expect(chunk.find('')).toBe(-1)
      const names = chunk.values('name')
      expect(names).toEqual({ ok: true, value: before.map(({ fields }) => fields['name']) })
    }),
  )
})

test('names that reach a prototype are left out', () => {
  const fields = JSON.parse('{"__proto__":"x","__proto__/y":1,"constructor":2,"prototype/z":3,"name":"Anna"}')
  const [read] = allOf(opened(encodeChunk('contact', [{ id: 'A', fields, clocks: {} }])))
  expect(read?.fields).toEqual({ name: 'Anna' })
  expect(Object.getPrototypeOf(read?.fields)).toBe(Object.prototype)
})

test('broken bytes are a failure and nothing else', () => {
  const damage = fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('set', 'cut', 'insert', 'remove'))
  fc.assert(
    fc.property(records, fc.array(damage, { minLength: 1, maxLength: 4 }), (before, damages) => {
      const bytes = damages.reduce<number[]>(
        (all, [place, byte, kind]) => {
          const at = place % (all.length + 1)
          if (kind === 'cut') return all.slice(0, at)
          return kind === 'remove' ? all.toSpliced(at, 1) : all.toSpliced(at, kind === 'set' ? 1 : 0, byte)
        },
        [...encodeChunk('contact', before)],
      )
      const chunk = openChunk(Uint8Array.from(bytes))
      if (!chunk.ok) return
      for (let row = 0; row < chunk.value.count; row += 1) chunk.value.record(row)
      chunk.value.values('name')
      chunk.value.find('A')
    }),
    { numRuns: 5_000 },
  )
})

test('any bytes at all are a failure and nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const chunk = openChunk(Uint8Array.from([1, ...bytes]))
      if (chunk.ok) allOf(chunk.value)
    }),
    { numRuns: 5_000 },
  )
})

test('a chunk of a later release says so', () => {
  expect(openChunk(Uint8Array.of(2, 0, 0))).toEqual({ ok: false, kind: 'newer' })
  expect(openChunk(new Uint8Array())).toEqual({ ok: false, kind: 'corrupt' })
})

test('ids out of order are a defect of the caller', () => {
  const one = { fields: {}, clocks: {} }
  expect(() =>
    encodeChunk('task', [
      { id: 'B', ...one },
      { id: 'A', ...one },
    ]),
  ).toThrow('ids in order')
})

function opened(bytes: Uint8Array): Chunk {
  const chunk = openChunk(bytes)
  if (!chunk.ok) throw new Error(chunk.kind)
  return chunk.value
}

function allOf(chunk: Chunk) {
  return Array.from({ length: chunk.count }, (_, row) => {
    const read = chunk.record(row)
    return read.ok ? read.value : undefined
  })
}
