import { fireEvent, render, screen } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { Field, type FieldProps } from './field.tsx'
import { ReadingField } from './reading-field.tsx'

const setUp = (props: Partial<FieldProps> = {}) => {
  const onSave = vi.fn()
  const view = render(<Field label="City" value="Bristol" onSave={onSave} {...props} />)
  const input = screen.getByLabelText<HTMLInputElement>('City')
  const type = (value: string) => fireEvent.input(input, { target: { value } })
  return { onSave, input, type, ...view }
}

test('Enter saves what was typed, once, also when focus then leaves', () => {
  const { input, type, onSave } = setUp()
  type('Bath')
  fireEvent.keyDown(input, { key: 'Enter' })
  fireEvent.blur(input)
  expect(onSave.mock.calls).toEqual([['Bath']])
})

test('leaving the field saves; nothing is saved when nothing changed', () => {
  const { input, type, onSave } = setUp()
  fireEvent.blur(input)
  expect(onSave).not.toHaveBeenCalled()
  type('Bath')
  fireEvent.blur(input)
  expect(onSave.mock.calls).toEqual([['Bath']])
})

test('Escape puts the old text back', () => {
  const { input, type, onSave } = setUp()
  type('Bath')
  fireEvent.keyDown(input, { key: 'Escape' })
  fireEvent.blur(input)
  expect(input.value).toBe('Bristol')
  expect(onSave).not.toHaveBeenCalled()
})

test('Enter that ends a composition never saves', () => {
  const { input, type, onSave } = setUp({ label: 'City', value: '' })
  fireEvent.compositionStart(input)
  type('周敏')
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true })
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 })
  expect(onSave).not.toHaveBeenCalled()
  fireEvent.compositionEnd(input)
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(onSave.mock.calls).toEqual([['周敏']])
})

test('a wrong value is kept, named with its fix and not saved', () => {
  const fix = 'Add the part after the dot, like .com'
  const { input, type, onSave } = setUp({ validate: (value) => (value.includes('.') ? undefined : fix) })
  type('hannah@kestrel')
  fireEvent.blur(input)
  expect(input.value).toBe('hannah@kestrel')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(fix).id).toBe(input.getAttribute('aria-describedby'))
  expect(onSave).not.toHaveBeenCalled()
  type('hannah@kestrel.example')
  expect(screen.queryByText(fix)).toBeNull()
})

test('a change made elsewhere never overwrites what somebody types; they can take it', () => {
  const remote = { text: (value: string) => `Tom just set “${value}”.`, take: 'Take it' }
  const { input, type, onSave, rerender } = setUp({ remote })
  type('Bristol East')
  rerender(<Field label="City" value="Bath" onSave={onSave} remote={remote} />)
  expect(input.value).toBe('Bristol East')
  fireEvent.click(screen.getByText('Take it'))
  expect(input.value).toBe('Bath')
  expect(onSave).not.toHaveBeenCalled()
})

test('a value read becomes a field on Enter or typing, and text again after saving', () => {
  const onSave = vi.fn()
  render(<ReadingField label="City" value="Bristol" emptyText="Empty" onSave={onSave} />)
  // What is too long for its line is told whole by its title.
  expect(screen.getByRole('button', { name: 'City: Bristol' }).title).toBe('Bristol')
  fireEvent.click(screen.getByRole('button', { name: 'City: Bristol' }))
  const input = screen.getByLabelText<HTMLInputElement>('City')
  expect(document.activeElement).toBe(input)
  fireEvent.input(input, { target: { value: 'Bath' } })
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(onSave.mock.calls).toEqual([['Bath']])
  expect(document.activeElement).toBe(screen.getByRole('button'))

  fireEvent.keyDown(screen.getByRole('button'), { key: 'L' })
  expect(screen.getByLabelText<HTMLInputElement>('City').value).toBe('L')
  fireEvent.keyDown(screen.getByLabelText('City'), { key: 'Escape' })
  expect(screen.getByRole('button', { name: 'City: Bristol' })).toBe(document.activeElement)
  expect(onSave).toHaveBeenCalledTimes(1)
})
