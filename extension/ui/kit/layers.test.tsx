import { act, fireEvent, render, screen } from '@testing-library/preact'
import { useRef, useState } from 'preact/hooks'
import { expect, test, vi } from 'vitest'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { MenuButton } from './menu.tsx'
import { Popover } from './popover.tsx'

test('a menu opens on its first action, moves by arrows and letters, and gives focus back', () => {
  const archive = vi.fn()
  render(
    <MenuButton
      label="More"
      icon="more"
      items={[
        { id: 'edit', label: 'Edit', onPress: () => {} },
        { id: 'merge', label: 'Merge with…', onPress: () => {} },
        { id: 'archive', label: 'Archive', onPress: archive, danger: true, separated: true },
      ]}
    />,
  )
  const button = screen.getByRole('button')
  button.focus()
  fireEvent.click(button)
  expect(document.activeElement?.textContent).toBe('Edit')
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' })
  expect(document.activeElement?.textContent).toBe('Archive')
  fireEvent.keyDown(document.activeElement as Element, { key: 'm' })
  expect(document.activeElement?.textContent).toBe('Merge with…')
  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' })
  expect(screen.queryByRole('menu')).toBeNull()
  expect(document.activeElement).toBe(button)

  fireEvent.click(button)
  fireEvent.click(screen.getByText('Archive'))
  expect(archive).toHaveBeenCalledTimes(1)
})

function ColumnsPage() {
  const anchor = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(true)
  return (
    <>
      <Button label="Columns" buttonRef={anchor} onPress={() => setOpen(!open)} />
      <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label="Columns">
        <button type="button">inside</button>
      </Popover>
    </>
  )
}

test('a popover closes on a press outside', () => {
  render(<ColumnsPage />)
  fireEvent.pointerDown(screen.getByText('inside'))
  expect(screen.getByRole('dialog')).toBeTruthy()
  fireEvent.pointerDown(document.body)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a press on its button closes an open popover and leaves it closed', () => {
  render(<ColumnsPage />)
  const button = screen.getByRole('button', { name: 'Columns' })
  fireEvent.pointerDown(button)
  // The press moves focus to the button before the click comes.
  fireEvent.focusOut(screen.getByRole('dialog'), { relatedTarget: button })
  fireEvent.click(button)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('tabbing from an open popover to its button closes it', () => {
  render(<ColumnsPage />)
  const button = screen.getByRole('button', { name: 'Columns' })
  fireEvent.focusOut(screen.getByRole('dialog'), { relatedTarget: button })
  expect(screen.queryByRole('dialog')).toBeNull()
})

function ImportPage() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button label="Undo whole import…" onPress={() => setOpen(true)} />
      <Dialog open={open} onClose={() => setOpen(false)} title="Undo the whole import?">
        862 people go back.
      </Dialog>
    </>
  )
}

test('a dialog is named by its question, cancels on Escape and gives focus back', () => {
  render(<ImportPage />)
  const button = screen.getByRole('button')
  button.focus()
  fireEvent.click(button)
  const dialog = screen.getByRole('dialog', { name: 'Undo the whole import?' })
  fireEvent(dialog, new Event('cancel', { cancelable: true }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(button)
})

test('a button that cannot be pressed says why, keeps focus and does nothing', () => {
  const onPress = vi.fn()
  render(<Button label="Save" disabledReason="Only the owner can save" onPress={onPress} />)
  const button = screen.getByRole('button', { name: 'Save' })
  fireEvent.click(button)
  button.focus()
  expect(document.activeElement).toBe(button)
  expect(onPress).not.toHaveBeenCalled()
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Only the owner can save',
  )
})

test('a busy button says so only after 400 ms, ignores presses and stays focusable', () => {
  vi.useFakeTimers()
  const onPress = vi.fn()
  render(<Button label="Save" busyLabel="Saving" busy onPress={onPress} />)
  const button = screen.getByRole('button')
  expect(screen.queryByText('Saving')).toBeNull()
  act(() => void vi.advanceTimersByTime(400))
  expect(screen.getByText('Saving')).toBeTruthy()
  fireEvent.click(button)
  expect(onPress).not.toHaveBeenCalled()
  expect(button.hasAttribute('disabled')).toBe(false)
  vi.useRealTimers()
})
