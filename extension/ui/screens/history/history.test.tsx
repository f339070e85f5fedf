import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import { recordStore } from '../../../store/record-store.ts'
import { write } from '../../../store/write.ts'
import { locale, locales } from '../../i18n/locale.ts'
import '../../kit/more-icons.ts'
import { currentToast, ToastHost } from '../../kit/toast.tsx'
import { change, changeElsewhere, DAY, NOON, testServices } from '../upkeep-fixture.ts'
import { History } from './history.tsx'

afterEach(() => {
  locale.value = 'en'
  currentToast.value = null
})

async function tell(db: SidecardDatabase): Promise<void> {
  await change(db, 'C1', { name: 'Hannah Brandt', tier: 'C', city: 'Hamburg' }, NOON - 20 * DAY, 'toast.saved')
  await change(db, 'C1', { tier: 'B', title: 'Buyer' }, NOON - 10 * DAY)
  await changeElsewhere(db, 'C1', { tier: 'A' }, NOON - DAY)
}

async function show(prepare: (db: SidecardDatabase) => Promise<void> = tell) {
  const { services, db } = await testServices()
  await prepare(db)
  const page = render(
    <>
      <History services={services} entity="contact" id="C1" />
      <ToastHost />
    </>,
  )
  const fieldsOf = async (id = 'C1') => must(await recordStore(db).get('contact', id)).fields
  return { ...page, services, db, fieldsOf }
}

const setButton = (name: RegExp) => screen.findByRole('button', { name })

test('changes stand by week and month with who made them, newest first', async () => {
  await show()
  const list = within(await screen.findByRole('navigation', { name: 'Changes' }))
  await waitFor(() => expect(list.getAllByRole('button')[0]?.textContent).toContain('Tom Becker, Firefox on Linux'))
  expect(list.getAllByRole('button').map((button) => button.querySelector('.history-set-title')?.textContent)).toEqual([
    'Tier changed',
    '2 fields changed',
    'Created',
  ])
  expect(list.getByRole('region', { name: 'This week' })).toBeTruthy()
  expect(list.getByRole('region', { name: 'Earlier in November' })).toBeTruthy()
})

test('a change shows each field before and after, and which values still stand', async () => {
  await show()
  fireEvent.click(await setButton(/2 fields changed/u))
  const tier = within(await screen.findByRole('row', { name: /^Tier/u }))
  expect(tier.getByText('C')).toBeTruthy()
  expect(tier.getByText('B')).toBeTruthy()
  expect(tier.getByRole('button', { name: /Restore/u })).toBeTruthy()
  expect(within(screen.getByRole('row', { name: /^Job title|^Title|^Role/u })).getByText('current')).toBeTruthy()
  expect(screen.getByText(/Tier was edited since/u)).toBeTruthy()
})

test('undo keeps what a colleague edited since, says so, and can be taken back', async () => {
  const { fieldsOf } = await show()
  fireEvent.click(await setButton(/2 fields changed/u))
  fireEvent.click(await screen.findByRole('button', { name: 'Undo this change' }))
  expect(await screen.findByText('Undone. 1 newer edit stays')).toBeTruthy()
  expect(await fieldsOf()).toEqual({ name: 'Hannah Brandt', city: 'Hamburg', tier: 'A' })
})

test('long after the journal forgot an action, the history still takes it back', async () => {
  const { fieldsOf } = await show(async (db) => {
    await tell(db)
    await db.actions.clear()
  })
  fireEvent.click(await setButton(/2 fields changed/u))
  fireEvent.click(await screen.findByRole('button', { name: 'Undo this change' }))
  expect(await screen.findByText('Undone. 1 newer edit stays')).toBeTruthy()
  expect(await fieldsOf()).toEqual({ name: 'Hannah Brandt', city: 'Hamburg', tier: 'A' })
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await fieldsOf())['title']).toBe('Buyer'))
})

test('a value of before comes back by its own button', async () => {
  const { fieldsOf } = await show()
  fireEvent.click(await setButton(/2 fields changed/u))
  fireEvent.click(within(await screen.findByRole('row', { name: /^Tier/u })).getByRole('button', { name: /Restore/u }))
  await waitFor(async () => expect((await fieldsOf())['tier']).toBe('B'))
})

test('arrows move along the line of time from change to change, and a whole version comes back', async () => {
  const { fieldsOf } = await show()
  const line = await screen.findByRole('slider', { name: 'Record as of' })
  expect(screen.getByText('As it is now')).toBeTruthy()
  fireEvent.keyDown(line, { key: 'ArrowLeft' })
  fireEvent.keyDown(line, { key: 'ArrowLeft' })
  expect(await screen.findByText('10 d, 1 field differs from today')).toBeTruthy()
  fireEvent.keyDown(line, { key: 'ArrowLeft' })
  expect(await screen.findByText('20 d, 2 fields differ from today')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /Restore this version/u }))
  await waitFor(async () => expect(await fieldsOf()).toEqual({ name: 'Hannah Brandt', city: 'Hamburg', tier: 'C' }))
  expect(currentToast.value?.message).toContain('restored')
})

test('a deed over many people is taken back for one of them, or after a question for all', async () => {
  const { fieldsOf } = await show(async (db) => {
    const ids = ['C1', 'C2', 'C3']
    for (const id of ids) await change(db, id, { name: id }, NOON - 3 * DAY)
    await write(
      db,
      ids.map((id) => ({ entity: 'contact' as const, id, patch: { tier: 'A' } })),
      { label: 'toast.changed', now: () => NOON - DAY },
    )
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Undo for C1' }))
  await waitFor(async () => expect((await fieldsOf('C1'))['tier']).toBeUndefined())
  expect((await fieldsOf('C2'))['tier']).toBe('A')
  fireEvent.click(await setButton(/Tier added/u))
  fireEvent.click(await screen.findByRole('button', { name: 'Undo for all 3…' }))
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Undo for all' }))
  await waitFor(async () => expect((await fieldsOf('C3'))['tier']).toBeUndefined())
})

test('by field every value a field has had is listed with the way back', async () => {
  const { fieldsOf } = await show()
  fireEvent.click(await screen.findByLabelText('By field'))
  fireEvent.click(
    await within(screen.getByRole('navigation', { name: 'Fields' })).findByRole('button', { name: /Tier/u }),
  )
  const detail = within(await screen.findByRole('region', { name: 'Tier' }))
  expect(detail.getAllByRole('button', { name: 'Restore' })).toHaveLength(2)
  fireEvent.click(must(detail.getAllByRole('button', { name: 'Restore' })[1]))
  await waitFor(async () => expect((await fieldsOf())['tier']).toBe('C'))
})

test('what is only known from clocks says that older history is on the server', async () => {
  await show(async (db) => {
    await tell(db)
    await db.history.clear()
  })
  expect(await screen.findByText(/Older history is on the server/u)).toBeTruthy()
  expect((await screen.findAllByText('not known here')).length).toBeGreaterThan(0)
})

test('keys lead back to the person and to today', async () => {
  const { services } = await show()
  const line = await screen.findByRole('slider', { name: 'Record as of' })
  fireEvent.keyDown(line, { key: 'Home' })
  expect(await screen.findByText(/differ from today/u)).toBeTruthy()
  fireEvent.keyDown(document.body, { key: '.' })
  expect(await screen.findByText('As it is now')).toBeTruthy()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(services.route.value).toEqual({ screen: 'contact', id: 'C1' })
})

test('a record that is not here says so', async () => {
  await show(async () => {})
  expect(await screen.findByText('This contact is not on this device')).toBeTruthy()
})

test.each(locales)('the page has its names, roles and relations in order, in %s', async (language) => {
  locale.value = language
  const { container } = await show()
  await waitFor(() => expect(container.querySelector('.history-moves tbody tr')).not.toBeNull())
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
})
