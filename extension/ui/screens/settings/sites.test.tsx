import { fireEvent, render, screen, within } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { openDatabase } from '../../../store/database.ts'
import { memoryStore } from '../../../store/small-store.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/settings.ts'
import type { AppServices } from '../app/services.ts'
import { Sites } from './sites.tsx'
import { siteOf } from './webmail-sites.ts'

test('one press asks the browser one question, for all hosts of that webmail and no other', async () => {
  const allow = vi.fn(async (_origins: readonly string[]) => true)
  const db = await openDatabase(`sites-${Math.random()}`, { certificates: memoryStore() })
  const services = { db, sites: { granted: async () => [], allow, remove: async () => undefined } }
  render(<Sites services={services as unknown as AppServices} />)
  expect(allow).not.toHaveBeenCalled()
  const row = within((await screen.findByText('Outlook')).closest('li') as HTMLElement)
  fireEvent.click(row.getByRole('button', { name: 'Allow' }))
  expect(allow.mock.calls).toEqual([
    [
      [
        'https://outlook.live.com/*',
        'https://outlook.office.com/*',
        'https://outlook.office365.com/*',
        'https://outlook.cloud.microsoft/*',
      ],
    ],
  ])
})

test('an address belongs to the webmail of its host, and any other to none', () => {
  expect(siteOf('https://mail.google.com/mail/u/0/#inbox')?.label).toBe('Gmail')
  expect(siteOf('https://mail.google.com.victim.example/')).toBeUndefined()
  expect(siteOf('not an address')).toBeUndefined()
})

test('a webmail that was allowed can be forbidden again, with all its hosts', async () => {
  const gmail = 'https://mail.google.com/*'
  const remove = vi.fn(async (_origins: readonly string[]) => undefined)
  const db = await openDatabase(`sites-${Math.random()}`, { certificates: memoryStore() })
  const services = { db, sites: { granted: async () => [gmail], allow: async () => true, remove } }
  render(<Sites services={services as unknown as AppServices} />)
  const row = within((await screen.findByText('Gmail')).closest('li') as HTMLElement)
  fireEvent.click(await row.findByRole('button', { name: 'Remove' }))
  expect(remove.mock.calls).toEqual([[[gmail]]])
})
