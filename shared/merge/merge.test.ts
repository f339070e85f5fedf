import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceMark, packClock } from './clock.ts'
import { EMPTY_RECORD, invertPatch, isDeleted, mergePatch, type Patch, patchesOf, type RecordState } from './merge.ts'

const KEYS = ['name', 'phone', 'tags/vip', 'tags/重要', '_del']
const value = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 3 }),
)
const fields = fc.dictionary(fc.constantFrom(...KEYS), value, { minKeys: 1, maxKeys: 5 })

/** Changes with distinct clocks, as devices make them. */
const changes = fc
  .array(fc.record({ patch: fields, time: fc.integer({ min: 0, max: 20 }), device: fc.constantFrom('a', 'b', 'c') }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((list): Patch[] =>
    list.map(({ patch, time, device }, counter) => ({
      patch,
      hlc: packClock({ time, counter, device: deviceMark(device) }),
    })),
  )

const fold = (list: readonly Patch[]): RecordState =>
  list.reduce((state, change) => mergePatch(state, change).state, EMPTY_RECORD)

test('any order and any number of deliveries gives the same record', () => {
  fc.assert(
    fc.property(
      changes.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
      ),
      ([sent, delivered]) => {
        expect(fold(delivered)).toEqual(fold(sent))
      },
    ),
  )
})

test('each field holds what the highest clock wrote', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const { fields: merged } = fold(list)
      for (const key of KEYS) {
        const writers = list.filter(({ patch }) => Object.hasOwn(patch, key)).sort((a, b) => (a.hlc < b.hlc ? 1 : -1))
        expect(merged[key] ?? null).toEqual(writers[0]?.patch[key] ?? null)
      }
    }),
  )
})

test('two people who edit different fields of one contact both keep their edit', () => {
  const at = (time: number, device: string) => packClock({ time, counter: 0, device: deviceMark(device) })
  const base = mergePatch(EMPTY_RECORD, {
    patch: { name: 'Hannah Brandt', phone: '+49405550142' },
    hlc: at(1, 'a'),
  }).state
  const merged = fold([
    { patch: base.fields, hlc: at(1, 'a') },
    { patch: { phone: '+49405550124' }, hlc: at(9, 'a') },
    { patch: { title: 'Head of Procurement' }, hlc: at(5, 'b') },
  ])
  expect(merged.fields).toEqual({ name: 'Hannah Brandt', phone: '+49405550124', title: 'Head of Procurement' })
})

test('a late edit of a deleted record does not bring it back, and restoring loses nothing', () => {
  const at = (time: number) => packClock({ time, counter: 0, device: deviceMark('a') })
  const deleted = fold([
    { patch: { name: 'Hannah' }, hlc: at(1) },
    { patch: { _del: true }, hlc: at(2) },
    { patch: { name: 'Hannah Brandt' }, hlc: at(3) },
  ])
  expect(isDeleted(deleted)).toBe(true)
  const restored = mergePatch(deleted, { patch: { _del: null }, hlc: at(4) }).state
  expect(isDeleted(restored)).toBe(false)
  expect(restored.fields).toEqual({ name: 'Hannah Brandt' })
})

test('a change that comes too late names the fields it lost', () => {
  const at = (time: number) => packClock({ time, counter: 0, device: deviceMark('a') })
  const state = fold([{ patch: { name: 'B', phone: '1' }, hlc: at(5) }])
  expect(mergePatch(state, { patch: { name: 'A', city: 'Bristol' }, hlc: at(3) }).lost).toEqual(['name'])
})

test('the inverse of a patch puts every key back', () => {
  fc.assert(
    fc.property(fields, fields, (before, patch) => {
      const at = (time: number) => packClock({ time, counter: 0, device: deviceMark('a') })
      const start = mergePatch(EMPTY_RECORD, { patch: before, hlc: at(1) }).state
      const changed = mergePatch(start, { patch, hlc: at(2) }).state
      expect(mergePatch(changed, { patch: invertPatch(start, patch), hlc: at(3) }).state.fields).toEqual(start.fields)
    }),
  )
})

test('a key that every object has is found only where it was set', () => {
  const hlc = packClock({ time: 1, counter: 0, device: 'AAAAA' })
  const patch = { toString: 'x', name: 'Anna' }
  const { state, lost } = mergePatch(EMPTY_RECORD, { patch, hlc })
  expect([state, lost]).toEqual([{ fields: patch, clocks: { toString: hlc, name: hlc } }, []])
  expect(patchesOf({ fields: {}, clocks: { valueOf: hlc } })).toEqual([{ hlc, patch: { valueOf: null } }])
  expect(invertPatch(EMPTY_RECORD, patch)).toEqual({ toString: null, name: null })
})
