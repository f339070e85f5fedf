import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { locale } from '../../i18n/locale.ts'
import { dismissToast } from '../../kit/toast.tsx'
import type { MailView } from '#shared/clip/mail-view.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import { recordStore } from '../../../store/record-store.ts'
import { keepTyped, readTyped } from '../../../store/typed-texts.ts'
import { restoreTyped } from '../../record/composer/typed.ts'
import { Panel } from './panel.tsx'
import {
  emptyDatabase,
  fixtureServices,
  HANNAH,
  mailView,
  seededDatabase,
  VIEWS,
  type FixtureServices,
} from './panel-fixture.ts'

// A busy machine is no defect.
configure({ asyncUtilTimeout: 10_000 })

let count = 0
let db: SidecardDatabase

beforeEach(() => void (locale.value = 'en'))
afterEach(dismissToast)

async function open(view: MailView): Promise<FixtureServices> {
  count += 1
  db = await seededDatabase(`unsaved ${count}`)
  const services = fixtureServices(db, view)
  render(<Panel services={services} />)
  return services
}

async function openComposer(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${name}`, 'u') }))
}

const note = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })

async function typeNote(text: string): Promise<HTMLElement> {
  await screen.findByText('Send revised quote')
  await openComposer('Note')
  const area = await note()
  fireEvent.input(area, { target: { value: text } })
  return area
}

test('a note that is being written outlives a change of tabs and is open again with its person', async () => {
  const services = await open(VIEWS.known())
  await typeNote('Jonas retires in spring.')
  services.view.value = VIEWS.duplicate()
  await screen.findByText('Probably someone you know')
  services.view.value = VIEWS.known()
  expect((await note()).value).toBe('Jonas retires in spring.')
})

test('a new message of the same thread leaves the note under the hands of who writes it', async () => {
  const view = VIEWS.known()
  const services = await open(view)
  const area = await typeNote('Jonas retires')
  services.view.value = { ...view, key: `${view.key} and one more` }
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(area.isConnected).toBe(true)
  expect(document.activeElement).toBe(area)
})

test('what was typed about one person is never offered about another', async () => {
  const services = await open(VIEWS.known())
  await typeNote('Jonas retires in spring.')
  services.view.value = {
    ...VIEWS.known(),
    key: 'jonas',
    threadId: 'jonas',
    messages: mailView({ from: { name: 'Jonas Weber', address: 'jonas.weber@kestrel-robotics.example' } }).messages,
  }
  await screen.findByRole('heading', { name: 'Jonas Weber' })
  await openComposer('Note')
  expect((await note()).value).toBe('')
})

test('each kind of composer keeps its own words, and Escape loses none', async () => {
  await open(VIEWS.known())
  const area = await typeNote('Jonas retires in spring.')
  fireEvent.click(screen.getByRole('button', { name: /^Log call/u }))
  fireEvent.input(await screen.findByLabelText('What was said'), { target: { value: 'Two lots.' } })
  fireEvent.click(screen.getByRole('button', { name: /^Note/u }))
  expect((await note()).value).toBe('Jonas retires in spring.')
  expect(area.isConnected).toBe(false)
  fireEvent.keyDown(await note(), { key: 'Escape' })
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull())
  await openComposer('Log call')
  expect((await screen.findByLabelText<HTMLTextAreaElement>('What was said')).value).toBe('Two lots.')
})

test('Cancel throws away what was typed, says so, and gives it back when asked', async () => {
  await open(VIEWS.known())
  await typeNote('Jonas retires in spring.')
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect((await note()).value).toBe('Jonas retires in spring.')
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await screen.findByText('Thrown away')
  await openComposer('Note')
  expect((await note()).value).toBe('')
})

test('a saved note is not there again', async () => {
  await open(VIEWS.known())
  fireEvent.keyDown(await typeNote('Jonas retires in spring.'), { key: 'Enter', ctrlKey: true })
  await screen.findByText('Note kept')
  await openComposer('Note')
  expect((await note()).value).toBe('')
})

test('what was typed over the draft of an unknown sender outlives a change of tabs, until it is saved', async () => {
  const services = await open(VIEWS.unknown())
  const name = await screen.findByLabelText<HTMLInputElement>('Name')
  await screen.findByDisplayValue('Chief Technology Officer')
  fireEvent.input(name, { target: { value: 'Daniel A. Okafor' } })
  services.view.value = mailView({ from: HANNAH })
  await screen.findByText('Send revised quote')
  services.view.value = VIEWS.unknown()
  const again = await screen.findByDisplayValue('Daniel A. Okafor')
  await screen.findByDisplayValue('Chief Technology Officer')
  fireEvent.keyDown(again, { key: 'Enter' })
  await screen.findByText('1 saved')
  const kept = await recordStore(db).scan('contact')
  expect(kept.filter(({ fields }) => fields['name'] === 'Daniel A. Okafor')).toHaveLength(1)
})

test('a note that is being written outlives the panel, and is gone once it is saved', async () => {
  await open(VIEWS.known())
  await typeNote('Jonas retires')
  fireEvent.input(await note(), { target: { value: 'Jonas retires in spring.' } })
  await waitFor(async () =>
    expect((await readTyped(db, Date.now())).map(({ texts }) => texts.get('text'))).toEqual([
      'Jonas retires in spring.',
    ]),
  )
  cleanup()
  db = await emptyDatabase(`unsaved ${count}`)
  await restoreTyped(db)
  render(<Panel services={fixtureServices(db, VIEWS.known())} />)
  expect((await note()).value).toBe('Jonas retires in spring.')
  fireEvent.click(screen.getByRole('button', { name: /^Save/u }))
  await waitFor(async () => expect(await readTyped(db, Date.now())).toEqual([]))
})

test('a note that was saved on another page does not stay open with its words, to be saved twice', async () => {
  await open(VIEWS.known())
  await typeNote('Jonas retires in spring.')
  await waitFor(async () => expect(await readTyped(db, Date.now())).toHaveLength(1))
  for (const place of await readTyped(db, Date.now())) await keepTyped(db, place, new Map(), 0)
  await restoreTyped(db)
  await waitFor(async () => expect((await note()).value).toBe(''))
})
