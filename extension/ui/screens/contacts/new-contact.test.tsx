import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import '../../i18n/words/app.ts'
import '../../kit/more-icons.ts'
// The first use loads it, longer than a test waits for what is shown.
import '../../record/find-suspects.ts'
import { recordStore } from '../../../store/record-store.ts'
import { change, NOON, testServices } from '../upkeep-fixture.ts'
import { NewContact } from './new-contact.tsx'

async function show() {
  const { services, db } = await testServices()
  await change(db, 'C1', { name: 'Anna Berg', email: 'anna@bergwerk.example', phone: '+46 8 5550 1234' }, NOON)
  await change(db, 'C2', { name: 'Carl Ek', email: 'carl@bergwerk.example' }, NOON)
  render(<NewContact services={services} open onClose={() => {}} />)
  const type = (label: string, value: string): void =>
    void fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } })
  return { services, type }
}

test('somebody known is named with the reason while a contact is typed, and can be looked at', async () => {
  const { services, type } = await show()
  type('Name', 'Berg, Anna')
  type('Email', 'anna@bergwerk.example')
  expect(await screen.findByText('Anna Berg looks like the same person')).toBeTruthy()
  expect(screen.getByText(/Same mail address/u)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Look' }))
  expect(services.route.value).toEqual({ screen: 'contact', id: 'C1' })
})

test('nobody is named once what was typed says somebody else', async () => {
  const { type } = await show()
  type('Email', 'anna@bergwerk.example')
  await screen.findByText('Anna Berg looks like the same person')
  type('Email', 'astrid@lindhaus.example')
  await waitFor(() => expect(screen.queryByText('Anna Berg looks like the same person')).toBeNull())
})

test('Enter twice makes one contact', async () => {
  const { services, type } = await show()
  type('Name', 'Nils Ram')
  const name = screen.getByRole('textbox', { name: 'Name' })
  fireEvent.keyDown(name, { key: 'Enter' })
  fireEvent.keyDown(name, { key: 'Enter' })
  const made = async () =>
    (await recordStore(services.db).scan('contact')).filter(({ fields }) => fields['name'] === 'Nils Ram')
  await waitFor(async () => expect(await made()).not.toEqual([]))
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await made()).toHaveLength(1)
})
