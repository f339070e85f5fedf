import { fireEvent, render, screen } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { Combobox, findMatches, type ComboboxOption } from './combobox.tsx'

const companies: readonly ComboboxOption[] = [
  { id: 'k', label: 'Kestrel Robotics' },
  { id: 'a', label: 'Kern Antriebe' },
  { id: 'z', label: '周记机械' },
]
const find = (query: string) => companies.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()))

const setUp = () => {
  const onPick = vi.fn()
  const onCreate = vi.fn()
  render(
    <Combobox
      label="Company"
      value=""
      options={find}
      onPick={onPick}
      nothingLabel="Nothing found"
      create={{ label: (query) => `New company “${query}”`, onCreate }}
    />,
  )
  const input = screen.getByRole<HTMLInputElement>('combobox')
  return { onPick, onCreate, input, type: (value: string) => fireEvent.input(input, { target: { value } }) }
}

test('typing filters, the first match is active, Enter picks it', () => {
  const { input, type, onPick } = setUp()
  type('ke')
  const options = screen.getAllByRole('option')
  expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'false', 'false'])
  expect(input.getAttribute('aria-activedescendant')).toBe(options[0]?.id)
  fireEvent.keyDown(input, { key: 'ArrowDown' })
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(onPick).toHaveBeenCalledWith(companies[1])
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('Enter that ends a composition never picks', () => {
  const { input, type, onPick } = setUp()
  type('周')
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true })
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 })
  expect(onPick).not.toHaveBeenCalled()
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(onPick).toHaveBeenCalledWith(companies[2])
})

test('Ctrl Enter makes a new one from what was typed; Escape clears, then closes', () => {
  const { input, type, onCreate } = setUp()
  type('ker')
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(input.value).toBe('')
  expect(screen.getByRole('listbox')).toBeTruthy()
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(screen.queryByRole('listbox')).toBeNull()
  type('Meridian')
  fireEvent.keyDown(input, { key: 'Enter', ctrlKey: true })
  expect(onCreate).toHaveBeenCalledWith('Meridian')
})

test('the found letters are marked where they stand', () => {
  expect(findMatches('Hansen Marine', 'SEN ')).toEqual([[3, 6]])
  expect(findMatches('Hansen Marine', 'x')).toEqual([])
})
