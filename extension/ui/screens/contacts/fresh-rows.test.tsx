import { act, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import '../../i18n/words/app.ts'
import '../../i18n/words/history.ts'
import '../../kit/more-icons.ts'
import { change, changeElsewhere, DAY, NOON, testServices } from '../upkeep-fixture.ts'
import { Contacts } from './contacts.tsx'

afterEach(() => vi.restoreAllMocks())

async function show({ isStill = false } = {}) {
  vi.spyOn(globalThis, 'matchMedia').mockImplementation(
    (query) =>
      ({
        matches: isStill && query.includes('reduce'),
        addEventListener: () => {},
        removeEventListener: () => {},
      }) as unknown as MediaQueryList,
  )
  const { services, db } = await testServices()
  await change(db, 'C1', { name: 'Anna' }, NOON - DAY)
  await change(db, 'C2', { name: 'Ben' }, NOON - DAY)
  const page = render(<Contacts services={services} />)
  await screen.findByText('Ben')
  // The list's first answer is no news.
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)))
  const freshNames = () =>
    [...page.container.querySelectorAll('[data-fresh="true"]')].map(
      (row) => row.querySelector('.cell-name .data')?.textContent,
    )
  return { ...page, db, freshNames }
}

test("a colleague's change washes its row, a new person too, and one's own change does not", async () => {
  const { db, freshNames } = await show()
  expect(freshNames()).toEqual([])
  await change(db, 'C2', { city: 'Lund' }, NOON)
  await changeElsewhere(db, 'C1', { city: 'Kiel' }, NOON)
  await waitFor(() => expect(freshNames()).toEqual(['Anna']))
  await changeElsewhere(db, 'C3', { name: 'Carl' }, NOON + 1)
  await waitFor(() => expect(freshNames()).toContain('Carl'))
  expect(screen.queryByText('just now')).toBeNull()
})

test('where motion is unwanted a chip says it instead', async () => {
  const { db } = await show({ isStill: true })
  await changeElsewhere(db, 'C1', { city: 'Kiel' }, NOON)
  expect(await screen.findByText('just now')).toBeTruthy()
})

test('the wash ends by itself', async () => {
  const { db, freshNames } = await show()
  await changeElsewhere(db, 'C1', { city: 'Kiel' }, NOON)
  await waitFor(() => expect(freshNames()).toEqual(['Anna']))
  await waitFor(() => expect(freshNames()).toEqual([]), { timeout: 10_000 })
})
