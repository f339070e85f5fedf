import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { isDeleted } from '#shared/merge/merge.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/history.ts'
import '../../kit/more-icons.ts'
// The first use loads these, longer than a test waits for what is shown.
import '../../../commands/archive-contact.ts'
import '../../../commands/merge-contacts.ts'
import './merge-contacts.tsx'
import '../../../store/search/search.ts'
import { recordStore } from '../../../store/record-store.ts'
import { typedFor, waitingKind } from '../../record/composer/typed.ts'
import { currentToast, dismissToast } from '../../kit/toast.tsx'
import { change, DAY, NOON, testServices } from '../upkeep-fixture.ts'
import { Contacts } from './contacts.tsx'

beforeEach(dismissToast)

async function show() {
  const { services, db } = await testServices()
  await change(db, 'C1', { name: 'Anna' }, NOON - DAY)
  await change(db, 'C2', { name: 'Ben' }, NOON - DAY)
  await change(db, 'C3', { name: 'Carl' }, NOON - DAY)
  render(<Contacts services={services} />)
  await screen.findByText('Carl')
  const select = (name: string): void => void fireEvent.click(screen.getByRole('checkbox', { name: `Select ${name}` }))
  const living = async (): Promise<unknown[]> =>
    (await recordStore(db).scan('contact')).filter((row) => !isDeleted(row)).map(({ fields }) => fields['name'])
  return { services, db, select, living }
}

test('what is archived is what is chosen among the rows on screen', async () => {
  const { select, living } = await show()
  for (const name of ['Anna', 'Ben']) select(name)
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Ben' } })
  await waitFor(() => expect(screen.queryByText('Anna')).toBeNull())
  expect(screen.getByRole('toolbar', { name: '1 selected' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Archive' }))
  await waitFor(async () => expect(await living()).toEqual(['Anna', 'Carl']))
})

test('nothing can be done with rows that a filter hides', async () => {
  const { select } = await show()
  select('Anna')
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Carl' } })
  await waitFor(() => expect(screen.queryByText('Anna')).toBeNull())
  expect(screen.queryByRole('toolbar')).toBeNull()
})

test('two chosen contacts are merged with the values that were picked, and one undo parts them again', async () => {
  const { db, select, living } = await show()
  await change(db, 'C2', { title: 'Buyer', phone: '+4940123456' }, NOON)
  await change(db, 'C1', { title: 'Head of purchasing' }, NOON)
  typedFor(db, 'C2', 'note').set('text', 'Ben retires')
  select('Anna')
  expect(screen.getByRole('button', { name: 'Merge' }).getAttribute('aria-disabled')).toBe('true')
  select('Ben')
  fireEvent.click(screen.getByRole('button', { name: 'Merge' }))
  const title = within(await screen.findByRole('radiogroup', { name: 'Role' }))
  fireEvent.click(title.getByRole('radio', { name: 'Head of purchasing' }))
  fireEvent.click(screen.getByRole('button', { name: /^Merge into/u }))
  await waitFor(async () => expect(await living()).toEqual(['Anna', 'Carl']))
  expect((await recordStore(db).get('contact', 'C1'))?.fields).toMatchObject({
    title: 'Head of purchasing',
    phone: '+4940123456',
  })
  await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull())
  expect([waitingKind(db, 'C1'), waitingKind(db, 'C2')]).toEqual(['note', null])
  must(currentToast.value?.action).onPress()
  await waitFor(async () => expect(await living()).toEqual(['Anna', 'Ben', 'Carl']))
})
