import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contact } from '#shared/entities/contact/contact.ts'
import { message } from '#shared/entities/message/message.ts'
import { task } from '#shared/entities/task/task.ts'
import { defineEntity, type Entity } from './define-entity.ts'
import { money } from './field.ts'
import { findPatchFault } from './validate.ts'

const faultOf = (patch: unknown, entity: Entity = contact) => findPatchFault(entity, patch)

test('what a form writes is accepted', () => {
  expect(
    faultOf({
      name: '周敏',
      email: 'zhou.min@beifang.example',
      phone: '+861062820123;ext=8012',
      'tags/重要': true,
      tier: 'VIP',
      birthday: '1984-12-03',
    }),
  ).toBeNull()
  expect(
    faultOf(
      { title: 'Send revised quote', due: '2026-11-20', dueTime: '09:00', 'people/01ABC': true, priority: 'high' },
      task,
    ),
  ).toBeNull()
  expect(
    faultOf({ conversation: '01ABC', to: ['a@b.example'], at: 1_763_370_720_000, direction: 'in' }, message),
  ).toBeNull()
})

test('clearing is always allowed', () => {
  expect(faultOf({ name: null, 'tags/vip': null, birthday: null, _del: null })).toBeNull()
})

test('wrong values are named by key and fault', () => {
  const cases: [patch: unknown, key: string, fault: string, entity?: Entity][] = [
    [{ name: 7 }, 'name', 'wrong-type'],
    [{ name: 'x'.repeat(2_001) }, 'name', 'too-long'],
    [{ email: 'hannah@' }, 'email', 'bad-email'],
    [{ phone: 'call me' }, 'phone', 'bad-phone'],
    [{ tier: 'D' }, 'tier', 'not-an-option'],
    [{ birthday: '1984-13-03' }, 'birthday', 'bad-day'],
    [{ 'emails/not an address': true }, 'emails/not an address', 'bad-element'],
    [{ 'tags/vip': ['x'] }, 'tags/vip', 'wrong-type'],
    [{ dueTime: '24:00' }, 'dueTime', 'bad-time', task],
    [{ name: { nested: 1 } }, 'name', 'wrong-type'],
    [{ birthday: Number.NaN }, 'birthday', 'wrong-type'],
    [{ _del: 'yes' }, '_del', 'wrong-type'],
  ]
  for (const [patch, key, fault, entity] of cases)
    expect(faultOf(patch, entity)).toEqual({ code: 'bad-value', key, fault })
})

const RESERVED = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toString/x']

test('keys that could harm are refused, whatever they hold', () => {
  for (const key of [...RESERVED, 'a"b', 'a\\b', ' name', 'tags/\u0000', '1st', 'tags', 'name/x', '']) {
    expect(faultOf(JSON.parse(`{${JSON.stringify(key)}: true}`))).toMatchObject({ code: 'bad-key' })
  }
})

test('a key of a newer release passes through untouched', () => {
  expect(faultOf({ favouriteColour: 'teal', 'cf:01ABC': ['a', 1] })).toBeNull()
  expect(faultOf({ favouriteColour: { nested: true } })).toMatchObject({ code: 'bad-value' })
})

test('anything that is not a patch is refused and nothing throws', () => {
  for (const patch of [null, 7, 'x', [], {}, undefined]) expect(faultOf(patch)).toEqual({ code: 'bad-shape' })
  expect(faultOf(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`k${i}`, 1])))).toEqual({
    code: 'too-many-fields',
  })
  fc.assert(fc.property(fc.anything(), (patch) => void faultOf(patch)))
})

test('money is one value, amount and currency together', () => {
  const labels = { one: ['', '', ''], many: ['', '', ''], fields: { amount: ['', '', ''] } } as const
  const offer = defineEntity('offer', { visibility: 'team', title: 'amount', labels, fields: { amount: money() } })
  expect(findPatchFault(offer, { amount: [4_800_000, 'EUR'] })).toBeNull()
  for (const amount of [[1.5, 'EUR'], [1, 'euro'], ['1', 'EUR'], [1], 48])
    expect(findPatchFault(offer, { amount })).not.toBeNull()
})
