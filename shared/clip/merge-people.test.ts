import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_PEOPLE } from '../lib/limits.ts'
import { combineConfidence, mergePeople } from './merge-people.ts'
import { parseName } from './name.ts'
import type { Field, Person, Source } from './types.ts'

const field = <Value>(value: Value, source: Source = 'text', confidence = 0.6): Field<Value> => ({
  value,
  confidence,
  evidence: [{ source, quote: JSON.stringify(value) }],
})

function person(name: string, source: Source, more: Partial<Person> = {}): Person {
  return {
    confidence: 0.6,
    name: field(parseName(name), source),
    phones: [],
    emails: [],
    urls: [],
    handles: [],
    ...more,
  }
}

test('independent sources raise confidence, the same source twice does not', () => {
  const twice = mergePeople([
    person('Anna Berg', 'text', { emails: [field('anna@nordlys.example')] }),
    person('Anna Berg', 'text', { emails: [field('anna@nordlys.example')] }),
  ])
  expect(twice).toHaveLength(1)
  expect(twice[0]?.emails[0]?.confidence).toBe(0.6)
  const two = mergePeople([
    person('Anna Berg', 'text', { emails: [field('anna@nordlys.example')] }),
    person('Anna Berg', 'jsonld', { emails: [field('Anna@nordlys.example', 'link')] }),
  ])
  expect(two[0]?.emails).toHaveLength(1)
  expect(two[0]?.emails[0]?.confidence).toBe(0.84)
  expect(two[0]?.name?.evidence.map((each) => each.source)).toEqual(['text', 'jsonld'])
})

test('contradictions stay side by side', () => {
  const phone = (e164: string): Field<{ e164: string; kind: 'work'; raw: string }> =>
    field({ e164, kind: 'work' as const, raw: e164 })
  const [merged] = mergePeople([
    person('王小明', 'text', { phones: [phone('+862158886600')], title: field('经理') }),
    person('王 小明', 'jsonld', { phones: [phone('+862158886601')], title: field('总监', 'jsonld', 0.9) }),
  ])
  expect(merged?.phones.map((each) => each.value.e164)).toEqual(['+862158886600', '+862158886601'])
  expect(merged?.title?.value).toBe('总监')
  expect(merged?.title?.evidence.map((each) => each.quote)).toContain('"经理"')
})

test('namesakes at two companies stay two people', () => {
  const a = person('刘洋', 'text', { emails: [field('liuyang@a.example')], org: field('甲公司') })
  const b = person('刘洋', 'text', { emails: [field('liuyang@b.example')], org: field('乙公司') })
  expect(mergePeople([a, b])).toHaveLength(2)
})

test('two people under one shared mailbox stay two people', () => {
  expect(
    mergePeople([
      person('Anna Berg', 'text', { emails: [field('info@nordlys.example')] }),
      person('Ola Dahl', 'text', { emails: [field('info@nordlys.example')] }),
    ]),
  ).toHaveLength(2)
})

test('a page that plants thousands of people yields the limit', () => {
  const many = Array.from({ length: 3_000 }, (_, i) =>
    person(
      `Anna B${'x'.repeat(i % 9)}${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + ((i * 7) % 26))}`,
      'text',
    ),
  )
  expect(mergePeople(many).length).toBeLessThanOrEqual(MAX_PEOPLE)
})

test('combined confidence is never below the best and never above one', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }), (list) => {
      const all = combineConfidence(list)
      expect(all).toBeLessThanOrEqual(1)
      expect(all).toBeGreaterThanOrEqual(Math.max(...list) - 0.001)
    }),
  )
})

test('merging does not change what it was given', () => {
  const first = person('Anna Berg', 'text', { emails: [field('anna@nordlys.example')] })
  const before = JSON.stringify(first)
  mergePeople([
    first,
    person('Anna Berg', 'jsonld', { emails: [field('anna@nordlys.example', 'jsonld')], title: field('CEO') }),
  ])
  expect(JSON.stringify(first)).toBe(before)
})
