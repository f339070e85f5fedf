import { configure, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { locale } from '../../i18n/locale.ts'
import { dismissToast } from '../../kit/toast.tsx'
import { Panel } from './panel.tsx'
import { fixtureServices, seededDatabase, teamPage, type FixtureServices } from './panel-fixture.ts'

// A busy machine is no defect.
configure({ asyncUtilTimeout: 10_000 })

let count = 0

beforeEach(() => void (locale.value = 'en'))
afterEach(dismissToast)

async function open(): Promise<FixtureServices> {
  count += 1
  const services = fixtureServices(await seededDatabase(`clip review ${count}`), null)
  render(<Panel services={services} />)
  services.clip.value = teamPage()
  await screen.findByRole('button', { name: /^Save 4/u })
  return services
}

async function rename(from: string, to: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^Edit ${from}`, 'u') }))
  fireEvent.input(await screen.findByLabelText('Name'), { target: { value: to } })
}

test('taking somebody who was left out keeps what was edited and ticked, and the row that is open', async () => {
  await open()
  await rename('Amara Diallo', 'Amara N. Diallo')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tobias Frey' }))
  fireEvent.click(screen.getByRole('button', { name: 'Add' }))
  await screen.findByText('6 people on this page')
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Amara N. Diallo')
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Tobias Frey' }).checked).toBe(false)
  expect(screen.queryByText(/Left out/u)).toBeNull()
  await waitFor(() => expect(screen.getByRole('button', { name: /^Save 4/u })).toBeTruthy())
})

test('a look at somebody who was just saved loses nothing of the others', async () => {
  await open()
  for (const name of ['Ruth Castellano', 'Amara Diallo', 'Tobias Frey'])
    fireEvent.click(screen.getByRole('checkbox', { name }))
  fireEvent.click(screen.getByRole('button', { name: /^Save 1/u }))
  await screen.findByText('1 saved')
  await rename('Amara Diallo', 'Amara N. Diallo')
  fireEvent.click(screen.getByRole('button', { name: /Wei Zhang/u }))
  await screen.findByRole('heading', { name: 'Wei Zhang' })
  fireEvent.click(screen.getByRole('button', { name: /^Back/u }))
  await screen.findByText('5 people on this page')
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Amara N. Diallo')
  expect(screen.queryByRole('checkbox', { name: 'Wei Zhang' })).toBeNull()
})

test('while a page is read there is a way back', async () => {
  const services = await open()
  services.clip.value = 'reading'
  fireEvent.click(await screen.findByRole('button', { name: /^Back/u }))
  expect(services.clip.value).toBeNull()
})
