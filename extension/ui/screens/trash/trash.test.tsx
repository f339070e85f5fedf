import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { locale, locales } from '../../i18n/locale.ts'
import '../../kit/more-icons.ts'
import { ToastHost } from '../../kit/toast.tsx'
import { recordStore } from '../../../store/record-store.ts'
import { change, DAY, NOON, testServices } from '../upkeep-fixture.ts'
import { Trash } from './trash.tsx'

afterEach(() => (locale.value = 'en'))

async function show(archivedAt: Readonly<Record<string, number>>) {
  const { services, db } = await testServices()
  for (const [name, at] of Object.entries(archivedAt).toSorted(([, a], [, b]) => a - b)) {
    await change(db, name, { name }, at - DAY)
    await change(db, name, { _del: true }, at)
  }
  const page = render(
    <>
      <Trash services={services} />
      <ToastHost />
    </>,
  )
  return { ...page, services, db }
}

test('what was archived within 90 days stands newest first, and older things do not', async () => {
  await show({ Anna: NOON - 3 * DAY, Ben: NOON - DAY, Carl: NOON - 91 * DAY })
  const rows = await screen.findAllByRole('row')
  expect(rows.map((row) => row.querySelector('.data')?.textContent)).toEqual(['Ben', 'Anna'])
  expect(screen.getByText('89 days left')).toBeTruthy()
})

test('a record comes back by its button and by Enter, whole', async () => {
  const { db } = await show({ Anna: NOON - 3 * DAY, Ben: NOON - DAY })
  fireEvent.click(await screen.findByRole('button', { name: 'Restore Anna' }))
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(1))
  expect(must(await recordStore(db).get('contact', 'Anna')).fields).toEqual({ name: 'Anna' })
  const row = screen.getByRole('row')
  row.focus()
  fireEvent.keyDown(row, { key: 'Enter' })
  expect(await screen.findByText('Nothing archived')).toBeTruthy()
  expect(screen.getByText('1 restored')).toBeTruthy()
})

test('Escape leads back to the contacts', async () => {
  const { services } = await show({})
  services.route.value = { screen: 'trash' }
  await screen.findByText('Nothing archived')
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(services.route.value).toEqual({ screen: 'contacts' })
})

test.each(locales)('the page has its names, roles and relations in order, in %s', async (language) => {
  locale.value = language
  const { container } = await show({ Anna: NOON - DAY })
  await screen.findAllByRole('row')
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
})

test('a restored record goes back by Ctrl Z and comes again by Ctrl Shift Z', async () => {
  const { db } = await show({ Anna: NOON - 3 * DAY })
  const isArchived = async () => must(await recordStore(db).get('contact', 'Anna')).fields['_del'] === true
  fireEvent.click(await screen.findByRole('button', { name: 'Restore Anna' }))
  await waitFor(async () => expect(await isArchived()).toBe(false))
  await screen.findByText('1 restored')
  fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ', ctrlKey: true })
  await waitFor(async () => expect(await isArchived()).toBe(true))
  await screen.findByText('Undone')
  fireEvent.keyDown(document.body, { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true })
  await waitFor(async () => expect(await isArchived()).toBe(false))
})
