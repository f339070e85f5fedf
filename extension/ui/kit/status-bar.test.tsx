import { act, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StatusBar } from './status-bar.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const bar = (text: string) => <StatusBar icon="synced" text={text} />
const spoken = () => screen.getByRole('status').textContent
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))

test('the state changes at once for the eye and at most every five seconds for the ear', () => {
  const { rerender } = render(bar('Synced 10:41'))
  expect(spoken()).toBe('')

  rerender(bar('Offline. 1 change waits'))
  pass(0)
  expect(spoken()).toBe('Offline. 1 change waits')
  rerender(bar('Offline. 2 changes wait'))
  pass(1000)
  rerender(bar('Offline. 3 changes wait'))
  expect(screen.getAllByText('Offline. 3 changes wait')).toHaveLength(1)
  expect(spoken()).toBe('Offline. 1 change waits')
  pass(4000)
  expect(spoken()).toBe('Offline. 3 changes wait')
})
