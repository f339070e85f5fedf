import { act, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dismissToast, showToast, ToastHost } from './toast.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  act(dismissToast)
  vi.useRealTimers()
})

const show = (message: string, onPress = () => {}) =>
  act(() => showToast({ message, action: { label: 'Undo', onPress, keys: 'mod+z' } }))
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))

test('a toast offers undo, and undoing takes it away', () => {
  const undo = vi.fn()
  render(<ToastHost />)
  show('Call logged', undo)
  expect(screen.getByRole('status').textContent).toContain('Call logged')
  fireEvent.click(screen.getByRole('button'))
  expect(undo).toHaveBeenCalledTimes(1)
  expect(screen.queryByText('Call logged')).toBeNull()
})

test('the newest replaces the one before, and leaves after 8 seconds', () => {
  render(<ToastHost />)
  show('Call logged')
  pass(7000)
  show('Note saved')
  pass(7000)
  expect(screen.queryByText('Call logged')).toBeNull()
  expect(screen.getByText('Note saved')).toBeTruthy()
  pass(1000)
  expect(screen.queryByText('Note saved')).toBeNull()
})

test('it stays while somebody points at it or has focus in it', () => {
  render(<ToastHost />)
  show('Call logged')
  fireEvent.pointerEnter(screen.getByText('Call logged').parentElement as HTMLElement)
  pass(60_000)
  expect(screen.getByText('Call logged')).toBeTruthy()
  fireEvent.pointerLeave(screen.getByText('Call logged').parentElement as HTMLElement)
  pass(8000)
  expect(screen.queryByText('Call logged')).toBeNull()
})
