import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { locale, locales } from '../../i18n/locale.ts'
import { t } from '../../i18n/t.ts'
import { change, NOON, testServices } from '../upkeep-fixture.ts'
import { App } from './app.tsx'

afterEach(() => {
  locale.value = 'en'
})

async function show() {
  const { services, db } = await testServices()
  await change(db, 'C1', { name: 'Hannah Brandt', email: 'h@kestrel.example' }, NOON)
  return { ...render(<App services={services} />), services, db }
}

const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.body, { key, code: key === '?' ? 'Slash' : `Key${key.toUpperCase()}`, ...more })

async function find(text: string) {
  press('k', { ctrlKey: true })
  const field = await screen.findByRole('combobox')
  fireEvent.input(field, { target: { value: text } })
}

test.each(locales)('every key is one key away (%s)', async (language) => {
  locale.value = language
  const { container } = await show()
  press('?')
  const sheet = await screen.findByRole('dialog', { name: t('word.shortcuts') })
  expect(within(sheet).getByText(t('keys.list'))).toBeTruthy()
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations).toEqual([])
})

test('the palette opens a person with the composer that was asked for, once', async () => {
  const { services } = await show()
  await find('hann')
  fireEvent.click(await screen.findByRole('option', { name: /Log a call with Hannah Brandt/u }))
  expect(await screen.findByRole('textbox', { name: 'What was said' })).toBeTruthy()
  services.route.value = { screen: 'companies' }
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'What was said' })).toBeNull())
  services.route.value = { screen: 'contact', id: 'C1' }
  expect(await screen.findByRole('button', { name: 'Write a note' })).toBeTruthy()
})

test('whoever is not found is begun with what was typed', async () => {
  await show()
  await find('Petra Vogel')
  fireEvent.click(await screen.findByRole('option', { name: /New contact/u }))
  const dialog = within(await screen.findByRole('dialog', { name: 'New contact' }))
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Petra Vogel')
})
