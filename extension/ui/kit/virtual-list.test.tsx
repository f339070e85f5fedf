import { fireEvent, render, screen } from '@testing-library/preact'
import * as fc from 'fast-check'
import { useState } from 'preact/hooks'
import { expect, test, vi } from 'vitest'
import { VirtualList, visibleRows } from './virtual-list.tsx'

const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement as Element, { key, ...more })
const cursorRow = () => screen.getAllByRole('row').find((row) => row.tabIndex === 0)

const setUp = (count = 10_000) => {
  const onOpen = vi.fn()
  const onToggle = vi.fn()
  const List = () => {
    const [cursor, setCursor] = useState(0)
    return (
      <VirtualList
        label="Contacts"
        count={count}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={onOpen}
        onToggle={onToggle}
        header={<span role="columnheader">Name</span>}
        renderRow={(index) => <span role="gridcell">Person {index}</span>}
      />
    )
  }
  render(<List />)
  return { onOpen, onToggle }
}

test('of ten thousand rows at most sixty are in the page, and the size of the whole is announced', () => {
  setUp()
  expect(screen.getAllByRole('gridcell').length).toBeLessThanOrEqual(60)
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001')
  expect(screen.getByText('Person 0').parentElement?.getAttribute('aria-rowindex')).toBe('2')
})

test('exactly one row can be reached with Tab, and focus follows the arrows and J K', () => {
  setUp()
  cursorRow()?.focus()
  press('j')
  press('ArrowDown')
  press('k')
  expect(cursorRow()?.textContent).toBe('Person 1')
  expect(document.activeElement).toBe(cursorRow())
  press('End')
  expect(document.activeElement?.textContent).toBe('Person 9999')
  expect(screen.getAllByRole('row').filter((row) => row.tabIndex === 0)).toHaveLength(1)
})

test('with a Zhuyin layout the keys act by their place', () => {
  setUp()
  cursorRow()?.focus()
  press('ㄨ', { code: 'KeyJ' })
  expect(cursorRow()?.textContent).toBe('Person 1')
})

test('Space selects, Shift extends, Enter opens', () => {
  const { onToggle, onOpen } = setUp()
  cursorRow()?.focus()
  press(' ')
  press('ArrowDown', { shiftKey: true })
  press('Enter')
  expect(onToggle.mock.calls).toEqual([
    [0, false],
    [1, true],
  ])
  expect(onOpen).toHaveBeenCalledWith(1)
})

const list = (names: readonly string[], cursor: number) => (
  <VirtualList
    label="People"
    count={names.length}
    cursor={cursor}
    onCursor={() => {}}
    rowKey={(index) => names[index] ?? ''}
    renderRow={(index) => <span role="gridcell">{names[index]}</span>}
  />
)

test('when the row under the cursor goes, focus goes to the next one', () => {
  const { rerender } = render(list(['Ada', 'Bo', 'Cy'], 1))
  screen.getByText('Bo').parentElement?.focus()
  rerender(list(['Ada', 'Cy'], 1))
  expect(document.activeElement?.textContent).toBe('Cy')
  rerender(list(['Ada'], 1))
  expect(document.activeElement?.textContent).toBe('Ada')
})

test('the rows in sight are always drawn, whatever the scroll position', () => {
  const views = fc.record({
    top: fc.nat(400_000),
    height: fc.integer({ min: 100, max: 1200 }),
    rowHeight: fc.constantFrom(32, 36, 44),
    count: fc.nat(20_000),
    cursor: fc.integer({ min: -1, max: 20_000 }),
  })
  fc.assert(
    fc.property(views, (view) => {
      const rows = visibleRows(view)
      const first = Math.floor(view.top / view.rowHeight)
      const last = Math.min(view.count - 1, Math.floor((view.top + view.height - 1) / view.rowHeight))
      for (let row = first; row <= last; row++) if (!rows.includes(row)) return false
      const cursorDrawn = view.cursor < 0 || view.cursor >= view.count || rows.includes(view.cursor)
      return cursorDrawn && new Set(rows).size === rows.length && rows.every((row) => row >= 0 && row < view.count)
    }),
  )
})
