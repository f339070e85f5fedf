import { expect, test } from 'vitest'
import { defineEntity, type Row } from '#shared/fields/define-entity.ts'
import { boolean, choice, required, tags, text } from '#shared/fields/field.ts'
import { findPatchFault } from '#shared/fields/validate.ts'
import { ENTITIES, findEntity } from './registry.ts'

test('every entity is complete: its own name, a title field, three labels for every field and option', () => {
  for (const entity of ENTITIES) {
    expect(findEntity(entity.name)).toBe(entity)
    expect(Object.keys(entity.labels.fields).sort()).toEqual(Object.keys(entity.fields).sort())
    expect(Object.keys(entity.fields)).toContain(entity.title)
    const options = Object.entries(entity.fields).flatMap(([name, field]) =>
      'options' in field ? field.options.map((option: string) => `${name}.${option}`) : [],
    )
    const optionLabels = 'options' in entity.labels ? entity.labels.options : {}
    expect(Object.keys(optionLabels ?? {}).sort()).toEqual(options.sort())
    for (const words of Object.values(entity.labels.fields))
      for (const word of words) expect(word.length).toBeGreaterThan(0)
  }
})

test('a name that this release does not know has no descriptor', () => {
  expect(findEntity('ticket')).toBeUndefined()
  expect(findEntity('__proto__')).toBeUndefined()
})

test('a new entity needs one definition: its row type and its validator follow', () => {
  const labels = {
    one: ['Vehicle', '车辆', '車輛'],
    many: ['Vehicles', '车辆', '車輛'],
    fields: {
      plate: ['Plate', '车牌', '車牌'],
      fuel: ['Fuel', '燃料', '燃料'],
      leased: ['Leased', '租赁', '租賃'],
      tags: ['Tags', '标签', '標籤'],
    },
    options: { 'fuel.diesel': ['Diesel', '柴油', '柴油'], 'fuel.electric': ['Electric', '电动', '電動'] },
  } as const
  const vehicle = defineEntity('vehicle', {
    visibility: 'team',
    title: 'plate',
    labels,
    fields: { plate: required(text()), fuel: choice(['diesel', 'electric']), leased: boolean(), tags: tags() },
  })
  const row: Row<typeof vehicle> = { plate: 'HH SC 2026', fuel: 'electric', leased: true }
  expect(findPatchFault(vehicle, { ...row, 'tags/fleet': true })).toBeNull()
  expect(findPatchFault(vehicle, { fuel: 'steam' })).toMatchObject({ fault: 'not-an-option' })
  // @ts-expect-error an option that the entity does not have
  const wrong: Row<typeof vehicle> = { fuel: 'steam' }
  expect(wrong).toBeDefined()
})
