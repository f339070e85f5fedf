import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, test, vi } from 'vitest'
import { contact } from '#shared/entities/contact/contact.ts'
import { locale, locales } from '../../i18n/locale.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/history.ts'
import '../../kit/more-icons.ts'
import { recordStore } from '../../../store/record-store.ts'
import { write } from '../../../store/write.ts'
import { change, NOON, testServices } from '../upkeep-fixture.ts'
import { Contact } from './contact.tsx'

afterEach(() => {
  locale.value = 'en'
})

async function show() {
  const { services, db } = await testServices()
  const written = { name: 'Hannah Brandt', title: 'Head of Procurement', company: 'F1', email: 'h@kestrel.example' }
  await change(db, 'C1', written, NOON)
  await write(db, [{ entity: 'company', id: 'F1', patch: { name: 'Kestrel Robotics' } }], { label: 'toast.saved' })
  return { ...render(<Contact services={services} id="C1" />), services }
}

test('the company stands below the role and leads to the companies', async () => {
  const { services } = await show()
  expect((await screen.findByText('Head of Procurement', { selector: 'p' })).textContent).toBe('Head of Procurement')
  fireEvent.click(screen.getByRole('button', { name: 'Kestrel Robotics' }))
  expect(services.route.value).toEqual({ screen: 'companies' })
})

test.each(locales)('the line to write on opens a note with the focus in it (%s)', async (language) => {
  locale.value = language
  const { container } = await show()
  const line = await screen.findByRole('button', { name: /^(?:Write a note|写一条备注|寫一則備註)$/u })
  expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations).toEqual([])
  fireEvent.click(line)
  expect(document.activeElement).toBe(await screen.findByRole('textbox', { name: /^(?:Note|备注|備註)$/u }))
})

test('what is typed about one contact is there again on the way back, and never about another', async () => {
  const { services, rerender } = await show()
  await change(services.db, 'C2', { name: 'Jonas Weber', email: 'j@kestrel.example' }, NOON)
  fireEvent.click(await screen.findByRole('button', { name: 'Write a note' }))
  fireEvent.input(await screen.findByRole('textbox', { name: 'Note' }), { target: { value: 'Jonas retires.' } })
  rerender(<Contact services={services} id="C2" />)
  fireEvent.click(await screen.findByRole('button', { name: 'Write a note' }))
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })).value).toBe('')
  rerender(<Contact services={services} id="C1" />)
  await screen.findAllByText('Hannah Brandt')
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })).value).toBe('Jonas retires.')
})

test('a person’s keys work on their page as in the panel', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { services } = await show()
  await screen.findByRole('button', { name: 'Write a note' })
  const press = (key: string, code = `Key${key.toUpperCase()}`) => fireEvent.keyDown(document.body, { key, code })
  press('2', 'Digit2')
  await waitFor(async () =>
    expect((await recordStore(services.db).get('contact', 'C1'))?.fields['tier']).toBe(contact.fields.tier.options[1]),
  )
  press('y')
  expect(writeText).toHaveBeenCalledWith('h@kestrel.example')
  press('e')
  expect(await screen.findByRole('button', { name: 'Fewer fields' })).toBeTruthy()
  press('l')
  expect(await screen.findByRole('textbox', { name: 'What was said' })).toBeTruthy()
})
