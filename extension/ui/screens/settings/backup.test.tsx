import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { keepPlan, readPlan } from '../../../store/backup/backup-plan.ts'
import type { BackupFolder } from '../../../store/backup/backup-to-folder.ts'
import { memoryFolder } from '../../../store/backup/folder-fixture.ts'
import { recordStore } from '../../../store/record-store.ts'
import { locale, locales } from '../../i18n/locale.ts'
import '../../kit/more-icons.ts'
import { currentToast, ToastHost } from '../../kit/toast.tsx'
import type { UpkeepServices } from '../app/services.ts'
import { change, DAY, NOON, testServices } from '../upkeep-fixture.ts'
import { Backup } from './backup.tsx'

afterEach(() => {
  locale.value = 'en'
  currentToast.value = null
})

async function show(people: readonly string[] = ['Hannah Brandt', '周敏'], upkeep: Partial<UpkeepServices> = {}) {
  const { services, db, saved } = await testServices({ upkeep })
  for (const [index, name] of people.entries())
    await change(db, `C${index}`, { name, email: `p${index}@kestrel.example` }, NOON - 2 * DAY)
  const page = render(
    <>
      <h1>Settings</h1>
      <h2>Backup</h2>
      <Backup services={services} />
      <ToastHost />
    </>,
  )
  return { ...page, services, db, saved }
}

function choose(container: Element, content: Blob, name = 'sidecard.sidecard'): void {
  const input = must(container.querySelector<HTMLInputElement>('input[type=file]'))
  const file = new File([content], name)
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  fireEvent.change(input)
}

test('a backup is saved, checked and restored, and brings back what was lost', async () => {
  const { container, db, saved } = await show()
  fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.name).toMatch(/^sidecard-2026-11-19\.sidecard$/u)
  expect(await screen.findByText(/Backup saved: 2 records/u)).toBeTruthy()
  await Promise.all([db.records.clear(), db.outbox.clear(), db.history.clear()])
  choose(container, must(saved[0]).content)
  const dialog = within(await screen.findByRole('dialog', { name: 'The file is whole' }))
  expect(dialog.getByText(/2 records, 2 changes of history/u)).toBeTruthy()
  expect(await db.records.count()).toBe(0)
  fireEvent.click(dialog.getByRole('button', { name: 'Restore' }))
  expect(await screen.findByText(/2 records were brought back or completed/u)).toBeTruthy()
  expect((await recordStore(db).get('contact', 'C1'))?.fields['name']).toBe('周敏')
})

test('a first backup waits for one that another page is making', async () => {
  const folder = memoryFolder()
  const folders = { pick: async () => folder, kept: async () => folder, keep: async () => {} }
  const asked: string[] = []
  const locks = { request: async (name: string) => void asked.push(name) } as unknown as Pick<LockManager, 'request'>
  await show(['Hannah Brandt'], { folders, locks })
  fireEvent.click(await screen.findByRole('button', { name: 'Choose a folder…' }))
  await waitFor(() => expect(asked).toEqual(['sidecard-backup']))
  expect(folder.files.size).toBe(0)
})

test('a chosen folder gets a backup at once, says when, and asks again when the browser forgot', async () => {
  const folder = memoryFolder('Team drive')
  let kept: BackupFolder | null = null
  const folders = {
    pick: async () => folder,
    kept: async () => kept,
    keep: async (next: BackupFolder | null) => void (kept = next),
  }
  const { db } = await show(['Hannah Brandt'], { folders })
  fireEvent.click(await screen.findByRole('button', { name: 'Choose a folder…' }))
  expect(await screen.findByText('Into Team drive, last 12:00')).toBeTruthy()
  expect([...folder.files.keys()].join()).toMatch(/^sidecard-2026-11-19-[0-9a-f]{6}\.sidecard$/u)
  folder.permission = 'prompt'
  await keepPlan(db, { every: 'day', lastAt: NOON - 2 * DAY, fault: 'not-allowed' })
  fireEvent.click(await screen.findByRole('button', { name: 'Allow the folder' }))
  await waitFor(async () => expect(await readPlan(db)).toMatchObject({ fault: null, lastAt: NOON }))
  fireEvent.click(screen.getByRole('button', { name: 'Stop these backups' }))
  expect(await screen.findByRole('button', { name: 'Choose a folder…' })).toBeTruthy()
  expect(await readPlan(db)).toBeNull()
})

test('newer edits go back to the backup only when asked', async () => {
  const { container, db, saved } = await show(['Hannah Brandt'])
  fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  await change(db, 'C0', { name: 'Hannah Brandt-Holm' }, NOON - DAY)
  const nameNow = async () => (await recordStore(db).get('contact', 'C0'))?.fields['name']
  choose(container, must(saved[0]).content)
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Restore' }))
  expect(await screen.findByText(/1 was already as in the backup or newer/u)).toBeTruthy()
  expect(await nameNow()).toBe('Hannah Brandt-Holm')
  choose(container, must(saved[0]).content)
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByRole('checkbox', { name: /Also put newer edits back/u }))
  fireEvent.click(dialog.getByRole('button', { name: 'Restore' }))
  await waitFor(async () => expect(await nameNow()).toBe('Hannah Brandt'))
})

test('a file that is no backup, or a damaged one, gets a sentence and changes nothing', async () => {
  const { container, db, saved } = await show(['Hannah Brandt'])
  choose(container, new Blob(['name,email\r\n']), 'people.csv')
  expect(await screen.findByText(/not a Sidecard backup/u)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  const { content } = must(saved[0])
  choose(container, content.slice(0, content.size - 40))
  expect(await screen.findByText(/ends too early/u)).toBeTruthy()
  expect(screen.getByText('Nothing was changed')).toBeTruthy()
  expect(await db.records.count()).toBe(1)
})

test('contacts go out in three flavours', async () => {
  const { saved } = await show(['=1+1'])
  for (const name of ['Save CSV for other programs', 'Save CSV for spreadsheets', 'Save vCard'])
    fireEvent.click(await screen.findByRole('button', { name }))
  await waitFor(() => expect(saved).toHaveLength(3))
  const texts = new Map(
    await Promise.all(saved.map(async ({ name, content }) => [name, await content.text()] as const)),
  )
  expect(texts.get('sidecard-2026-11-19.csv')).toContain('=1+1')
  expect(texts.get('sidecard-2026-11-19-table.csv')).toContain("'=1+1")
  expect(texts.get('sidecard-2026-11-19.vcf')).toContain('VERSION:4.0')
})

test('with nobody to export the buttons say why they do nothing', async () => {
  const { saved } = await show([])
  expect(await screen.findByText(/^For other programs. 0 contacts/u)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Save vCard' }))
  expect(saved).toEqual([])
  expect(screen.getByRole('button', { name: 'Save vCard' }).getAttribute('aria-disabled')).toBe('true')
})

test.each(locales)('the page has its names, roles and relations in order, in %s', async (language) => {
  locale.value = language
  const { container } = await show()
  choose(container, new Blob(['x']))
  await waitFor(() => expect(container.querySelector('.k-notice')).not.toBeNull())
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
})
