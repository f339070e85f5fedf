import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { isDeleted } from '#shared/merge/merge.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/history.ts'
import '../../kit/more-icons.ts'
// The first use loads these, longer than a test waits for what is shown.
import '../../../commands/archive-contact.ts'
import '../../../store/search/search.ts'
import { recordStore } from '../../../store/record-store.ts'
import { dismissToast } from '../../kit/toast.tsx'
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
