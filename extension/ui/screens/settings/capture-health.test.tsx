import { signal } from '@preact/signals'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, test, vi } from 'vitest'
import type { MailView } from '#shared/clip/mail-view.ts'
import { countView } from '../../../store/capture-health.ts'
import { openDatabase } from '../../../store/database.ts'
import { memoryStore } from '../../../store/small-store.ts'
import { locale, locales } from '../../i18n/locale.ts'
import { readAnyView } from '../../../webmail/read-any-view.ts'
import type { AppServices, CaptureServices } from '../app/services.ts'
import { CaptureHealth } from './capture-health.tsx'
import gmailThread from '../../../webmail/gmail/fixtures/2026-11-thread.html?raw'

const GMAIL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQdAbCdEfGhIjKl'
const HEADER_LINES =
  '<p>From: Ada Lovelace &lt;ada@engine.example&gt;</p><p>Subject: Punch cards</p><p>To: me@mail.example</p>'

afterEach(() => (locale.value = 'en'))

function read(html: string): MailView | null {
  return readAnyView(new DOMParser().parseFromString(html, 'text/html'), GMAIL)
}

async function show(views: readonly (MailView | null)[], capture: Partial<CaptureServices> = {}) {
  const db = await openDatabase(`health-page-${Math.random()}`, { certificates: memoryStore() })
  for (const [index, view] of views.entries())
    if (view) await countView(db, { ...view, key: `${view.key}${index}` }, 1_000)
  const off: Record<string, number> = {}
  const services = {
    db,
    now: () => 2_000,
    status: signal({ state: 'local', waiting: 0, refused: 0, lastSyncAt: null }),
    capture: {
      version: '1.2.3',
      off: async () => ({ ...off }),
      setOff: async (adapter: string, version: number, isOff: boolean) => {
        if (isOff) off[adapter] = version
        else delete off[adapter]
      },
      tabs: async () => [],
      record: async () => null,
      ...capture,
    },
  } as unknown as AppServices
  return { ...render(<CaptureHealth services={services} />), off }
}

test('breaking a landmark lowers the rung and raises the count of what was missed', async () => {
  const whole = read(gmailThread)
  const broken = read(
    gmailThread.replaceAll(/\badn ads\b|class="(?:kv|kQ)[^"]*"/gu, 'gone').replace('<body>', `<body>${HEADER_LINES}`),
  )
  const bare = read('<div>Loading</div>')
  expect(whole?.messages.at(-1)?.via).toBe('dom')
  expect(broken?.messages.at(-1)?.via).toBe('header-block')
  await show([whole, broken, bare])
  const row = within(await screen.findByRole('row', { name: /^Gmail/u }))
  for (const chip of ['Page 1', 'Header lines 1', 'Not read 1', 'scope 2']) expect(row.getByText(chip)).toBeTruthy()
  expect(row.getByText('67% of 3')).toBeTruthy()
})

test('a page nothing was counted on says so', async () => {
  await show([])
  expect(await screen.findByText('No mail has been read yet')).toBeTruthy()
})

test('an adapter is switched off in the version shown, and on again', async () => {
  const { off } = await show([read(gmailThread)])
  const use = await screen.findByRole('switch', { name: 'Read Gmail' })
  fireEvent.click(use)
  await waitFor(() => expect(off).toEqual({ gmail: 1 }))
  await waitFor(() => expect((use as HTMLInputElement).checked).toBe(false))
  fireEvent.click(use)
  await waitFor(() => expect(off).toEqual({}))
})

test('the report names what was missed and nothing of any mail', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const view = read(gmailThread)
  await show([view && { ...view, missed: ['subject'] }])
  fireEvent.click(await screen.findByRole('button', { name: 'Copy report' }))
  const report = String(writeText.mock.calls[0]?.[0])
  expect(report).toContain('gmail v1')
  expect(report).toContain('subject 1')
  expect(report).toContain('Sidecard 1.2.3')
  expect(report).not.toMatch(/@|example/u)
})

test('a layout is copied and shown, and a tab that cannot be read is said to be so', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const record = vi.fn<CaptureServices['record']>().mockResolvedValueOnce('<p>bani</p>').mockResolvedValueOnce(null)
  await show([], { tabs: async () => [{ id: 7, host: 'mail.google.com', title: 'Inbox' }], record })
  const button = await screen.findByRole('button', { name: 'Copy the layout of mail.google.com' })
  fireEvent.click(button)
  await waitFor(() => expect(screen.getByTestId('recorded').textContent).toContain('<p>bani</p>'))
  expect(writeText).toHaveBeenLastCalledWith('<p>bani</p>')
  fireEvent.click(button)
  expect(await screen.findByRole('alert')).toBeTruthy()
})

test.each(locales)('the page has its names, roles and relations in order, in %s', async (language) => {
  locale.value = language
  const view = read(gmailThread)
  const { container } = await show([view && { ...view, missed: ['subject'] }], {
    tabs: async () => [{ id: 7, host: 'mail.google.com', title: 'Inbox' }],
  })
  await waitFor(() => expect(container.querySelector('tbody tr')).not.toBeNull())
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
})
