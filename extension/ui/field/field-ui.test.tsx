import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { contact } from '#shared/entities/contact/contact.ts'
import { activity } from '#shared/entities/activity/activity.ts'
import { ENTITIES } from '#shared/entities/registry.ts'
import type { Entity } from '#shared/fields/define-entity.ts'
import { findPatchFault } from '#shared/fields/validate.ts'
import type { Fields } from '#shared/fields/value.ts'
import { must } from '#shared/lib/must.ts'
import { locale } from '../i18n/locale.ts'
import { FIELD_UI } from './field-ui.ts'
import { phoneText } from './phone.tsx'

const NOW = Date.UTC(2026, 10, 19)
afterEach(cleanup)

/** A form around one field, as every form holds its values. Gives what was patched, oldest first. */
function edit(entity: Entity, name: string, start: Fields = {}): Fields[] {
  const field = must(entity.fields[name])
  const { Editor } = FIELD_UI[field.kind]
  const patches: Fields[] = []
  function Form() {
    const [fields, setFields] = useState(start)
    const onPatch = (patch: Fields): void => {
      patches.push(patch)
      setFields({ ...fields, ...patch })
    }
    return (
      <Editor
        name={name}
        field={field}
        fields={fields}
        labels={entity.labels}
        now={NOW}
        mode="form"
        onPatch={onPatch}
      />
    )
  }
  render(<Form />)
  return patches
}

test('every field of every entity can be shown and changed', () => {
  for (const entity of ENTITIES as readonly Entity[]) {
    for (const [name, field] of Object.entries(entity.fields)) {
      const { Cell, Editor } = FIELD_UI[field.kind]
      const props = { name, field, fields: {}, labels: entity.labels, now: NOW }
      render(<Cell {...props} />)
      render(<Editor {...props} mode="reading" onPatch={() => undefined} />)
      cleanup()
    }
  }
})

test('what is typed becomes a value that may be stored', () => {
  const cases: readonly [entity: Entity, name: string, typed: string][] = [
    [contact, 'email', ' D.Okafor@Meridian-Grid.example '],
    [contact, 'phone', '+44 20 7946 0187 ext. 12'],
    [contact, 'name', '周敏'],
    [activity, 'minutes', '1,200'],
  ]
  const stored = cases.map(([entity, name, typed]) => {
    const patches = edit(entity, name)
    fireEvent.input(screen.getByRole('textbox'), { target: { value: typed } })
    cleanup()
    const patch = must(patches.at(-1))
    expect(findPatchFault(entity, patch)).toBeNull()
    return patch[name]
  })
  expect(stored).toEqual(['d.okafor@meridian-grid.example', '+442079460187;ext=12', '周敏', 1200])
})

test('emptying a field clears it', () => {
  const patches = edit(contact, 'title', { title: 'CTO' })
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '  ' } })
  expect(patches.at(-1)).toEqual({ title: null })
})

test('a bad address names the fix and keeps the text', () => {
  edit(contact, 'email')
  const input = screen.getByRole('textbox')
  fireEvent.input(input, { target: { value: 'daniel at meridian' } })
  fireEvent.blur(input)
  expect(screen.getByText('Write an address such as name@company.example')).toBeTruthy()
  expect(screen.getByDisplayValue('daniel at meridian')).toBe(input)
})

test('tags are added and removed one by one', () => {
  const patches = edit(contact, 'tags', { 'tags/fair': true })
  fireEvent.click(screen.getByRole('button', { name: 'Remove fair' }))
  const input = screen.getByRole('textbox')
  fireEvent.input(input, { target: { value: 'grid 2027' } })
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(patches).toEqual([{ 'tags/fair': null }, { 'tags/grid 2027': true }])
})

test('a space between two words can be typed', () => {
  edit(contact, 'name')
  const input = screen.getByRole('textbox')
  fireEvent.input(input, { target: { value: 'Daniel ' } })
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Daniel ')
})

test('an extension is written and read in the words of each language', () => {
  const words = {
    en: '+44 20 7946 0187 ext. 12',
    'zh-Hans': '+44 20 7946 0187 分机 12',
    'zh-Hant': '+44 20 7946 0187 分機 12',
  }
  for (const [language, text] of Object.entries(words)) {
    locale.value = language as keyof typeof words
    const patches = edit(contact, 'phone')
    fireEvent.input(screen.getByRole('textbox'), { target: { value: text.replaceAll(' 分', '分') } })
    cleanup()
    expect(patches.at(-1)?.['phone']).toBe('+442079460187;ext=12')
    expect(phoneText('+442079460187;ext=12').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''))
  }
  locale.value = 'en'
})
