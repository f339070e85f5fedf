import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { locale, locales } from '../../i18n/locale.ts'
import { dismissToast } from '../../kit/toast.tsx'
import type { PageClip } from '#shared/clip/drafts.ts'
import type { MailView } from '#shared/clip/mail-view.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import { recordStore } from '../../../store/record-store.ts'
import { must } from '#shared/lib/must.ts'
import { isDeleted } from '#shared/merge/merge.ts'
// The first use loads these, longer than a test waits for what is shown.
import '../../record/find-suspects.ts'
import './clip-review.tsx'
import './duplicate.tsx'
import './unknown-person.tsx'
import { Panel } from './panel.tsx'
import {
  DAN,
  emptyDatabase,
  fixtureServices,
  mailView,
  NOW,
  PETRA,
  seededDatabase,
  teamPage,
  VIEWS,
  type FixtureServices,
} from './panel-fixture.ts'

// A busy machine is no defect.
configure({ asyncUtilTimeout: 10_000 })

let count = 0
let db: SidecardDatabase

async function open(view: MailView | null, { seeded = true } = {}): Promise<FixtureServices> {
  count += 1
  db = await (seeded ? seededDatabase : emptyDatabase)(`panel ${count}`)
  const services = fixtureServices(db, view)
  render(<Panel services={services} />)
  return services
}

/** Effects run after a frame is drawn: keys pressed before that are nobody's. */
async function drawn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 40))
}

async function press(key: string, options: object = {}): Promise<void> {
  await drawn()
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code: `Key${key.toUpperCase()}`, ...options })
}

async function contactsNamed(name: string) {
  const all = await recordStore(db).scan('contact')
  return all.filter((record) => record.fields['name'] === name && !isDeleted(record))
}

async function expectNoViolations(): Promise<void> {
  // Colours need a layout engine: a real browser checks those.
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

beforeEach(() => {
  locale.value = 'en'
  document.documentElement.lang = 'en'
  document.title = 'Sidecard'
})
afterEach(() => {
  cleanup()
  dismissToast()
})

describe('each state', () => {
  const STATES: Readonly<Record<string, { view: MailView | null; shows: string; seeded?: boolean }>> = {
    'known person': { view: VIEWS.known(), shows: 'Send revised quote' },
    'unknown sender': { view: VIEWS.unknown(), shows: 'Not in Sidecard yet' },
    'several people': { view: VIEWS.several(), shows: 'Petra Vogel' },
    'duplicate suspected': { view: VIEWS.duplicate(), shows: 'Probably someone you know' },
    'automatic mail': { view: VIEWS.automatic(), shows: 'Automatic mail, not a person' },
    'unreadable mail': { view: VIEWS.unreadable(), shows: 'Could not read this mail. Find the person by name' },
    'first run': { view: null, shows: 'Open a mail, see the person', seeded: false },
    'no mail open': { view: null, shows: 'Recent people' },
  }
  for (const [name, { view, shows, seeded = true }] of Object.entries(STATES)) {
    test(`${name} renders without accessibility violations`, async () => {
      await open(view, { seeded })
      await screen.findAllByText(shows)
      await expectNoViolations()
    })
  }

  test('every state speaks all three languages', async () => {
    for (const language of locales) {
      locale.value = language
      await open(VIEWS.unknown())
      await screen.findByDisplayValue('Daniel Okafor')
      expect(document.body.textContent).not.toMatch(/\{\w+\}/u)
      cleanup()
    }
  })

  test('page clip renders without accessibility violations', async () => {
    const services = await open(null)
    services.clip.value = teamPage()
    await screen.findByText('5 people on this page')
    await screen.findByText('Known. New role: Chief Procurement Officer')
    await expectNoViolations()
  })

  test('a page that cannot be read says so and offers to try again', async () => {
    const services = await open(null)
    services.clip.value = 'refused'
    fireEvent.click(await screen.findByRole('button', { name: /Try again/u }))
    expect(services.asked).toContain('read page')
  })
})

test('Enter in the first field saves an unknown sender with the conversation', async () => {
  await open(VIEWS.unknown())
  const name = await screen.findByLabelText('Name')
  fireEvent.keyDown(name, { key: 'Enter' })
  await screen.findByText('1 saved')
  const [saved] = await contactsNamed('Daniel Okafor')
  expect(saved?.fields['email']).toBe('d.okafor@meridian-grid.example')
  expect(saved?.fields['origin/email']).toBeDefined()
  await waitFor(async () => {
    const conversations = await recordStore(db).scan('conversation')
    expect(conversations.some(({ fields }) => fields[`people/${saved?.id}`] === true)).toBe(true)
  })
  expect(await screen.findByRole('heading', { name: 'Daniel Okafor' })).toBeTruthy()
})

test('Enter that ends a composition never saves', async () => {
  await open(VIEWS.unknown())
  const name = await screen.findByLabelText('Name')
  fireEvent.input(name, { target: { value: '周敏' } })
  fireEvent.keyDown(name, { key: 'Enter', isComposing: true })
  fireEvent.keyDown(name, { key: 'Enter', keyCode: 229 })
  await drawn()
  expect(await contactsNamed('周敏')).toHaveLength(0)
  fireEvent.keyDown(name, { key: 'Enter' })
  await waitFor(async () => expect(await contactsNamed('周敏')).toHaveLength(1))
})

test('what a person typed counts as theirs: its source mark goes', async () => {
  await open(VIEWS.unknown())
  const name = await screen.findByLabelText('Name')
  fireEvent.input(name, { target: { value: 'Daniel A. Okafor' } })
  fireEvent.keyDown(name, { key: 'Enter' })
  await waitFor(async () => expect((await contactsNamed('Daniel A. Okafor'))[0]?.fields['origin/name']).toBeUndefined())
})

test('Ctrl Enter saves and opens the task composer', async () => {
  await open(VIEWS.unknown())
  fireEvent.keyDown(await screen.findByLabelText('Name'), { key: 'Enter', ctrlKey: true })
  expect(await screen.findByRole('region', { name: 'Task' })).toBeTruthy()
  expect(await contactsNamed('Daniel Okafor')).toHaveLength(1)
})

test('Ctrl Z takes the person and the conversation back together', async () => {
  await open(VIEWS.unknown())
  fireEvent.keyDown(await screen.findByLabelText('Name'), { key: 'Enter' })
  await screen.findByRole('region', { name: 'Recent' })
  await waitFor(async () => expect((await recordStore(db).scan('conversation')).length).toBe(2))
  await press('z', { ctrlKey: true })
  await screen.findByText('Undone')
  expect(await contactsNamed('Daniel Okafor')).toHaveLength(0)
  const conversations = await recordStore(db).scan('conversation')
  expect(conversations.filter((record) => !isDeleted(record))).toHaveLength(1)
})

test('several people: one press saves the two that are new and leaves the team alone', async () => {
  await open(VIEWS.several())
  fireEvent.click(await screen.findByRole('button', { name: /^Save 2/u }))
  await screen.findByText('2 saved')
  expect(await contactsNamed('Petra Vogel')).toHaveLength(1)
  expect(await contactsNamed('Emre Yildiz')).toHaveLength(1)
  expect(await contactsNamed('Tom Becker')).toHaveLength(0)
})

test('several people: where only the known sender is sure, the one press keeps the conversation', async () => {
  const { own: _unknown, ...view } = VIEWS.several()
  await open(view)
  const save = await screen.findByRole('button', { name: /^Save this conversation/u })
  expect(screen.queryByRole('button', { name: /^Save 0/u })).toBeNull()
  const before = (await recordStore(db).scan('conversation')).length
  fireEvent.click(save)
  await waitFor(async () => expect((await recordStore(db).scan('conversation')).length).toBe(before + 1))
  expect(await contactsNamed('Petra Vogel')).toHaveLength(0)
})

test('a mail that the page shortens says so beside the conversation to save', async () => {
  const view = VIEWS.several()
  await open({ ...view, messages: view.messages.map((message) => ({ ...message, isClipped: true as const })) })
  expect(await screen.findByText(/shortened on this page/u)).toBeTruthy()
})

test('several people: J goes to the next person and shows the card below', async () => {
  await open(VIEWS.several())
  await screen.findByRole('button', { name: /^Save 2/u })
  await press('j')
  expect(await screen.findByRole('heading', { name: 'Jonas Weber' })).toBeTruthy()
})

test('a duplicate is merged into the known person with the values that were picked', async () => {
  await open(VIEWS.duplicate())
  const row = within(await screen.findByRole('radiogroup', { name: 'Name' }))
  fireEvent.click(row.getByRole('radio', { name: 'Dan Whitlock' }))
  fireEvent.click(screen.getByRole('button', { name: /^Merge into Daniel Whitlock/u }))
  await screen.findByText('Merged into Daniel Whitlock')
  const merged = await recordStore(db).get('contact', 'C-WHITLOCK')
  expect(merged?.fields['name']).toBe('Dan Whitlock')
  expect(merged?.fields['email']).toBe('d.whitlock@norwell.example')
  expect(merged?.fields['emails/dan@norwell.example']).toBe(true)
})

test('never for this sender is kept, said, and can be taken back', async () => {
  await open(VIEWS.unknown())
  fireEvent.click(await screen.findByRole('button', { name: 'Never for this sender' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Everyone at meridian-grid.example' }))
  await screen.findByText('You asked not to be shown this sender')
  fireEvent.click(screen.getByRole('button', { name: 'Propose again' }))
  await screen.findByLabelText('Name')
})

test('a new person of a company in the book: the field says how many we know there', async () => {
  await open(mailView({ from: PETRA }))
  expect(await screen.findByText('2 people')).toBeTruthy()
})

test('what a shortcut of the browser asks for arrives: find opens the palette, log call its composer', async () => {
  const services = await open(VIEWS.known())
  await screen.findByText('Send revised quote')
  await drawn()
  services.intent.value = 'find'
  expect(await screen.findByRole('combobox', { name: 'Find anything' })).toBeTruthy()
  await press('Escape')
  services.intent.value = 'log-call'
  expect(await screen.findByLabelText('What was said')).toBeTruthy()
  expect(services.intent.value).toBeNull()
})

test('the number keys set the tier of the person on screen', async () => {
  await open(VIEWS.known())
  await screen.findByText('Send revised quote')
  await press('1')
  await waitFor(async () => expect((await contactsNamed('Hannah Brandt'))[0]?.fields['tier']).toBe('VIP'))
})

test('L, Enter logs a call; the toast takes it back', async () => {
  await open(VIEWS.known())
  await screen.findByText('Send revised quote')
  const before = await recordStore(db).countAtMost('activity')
  await press('l')
  fireEvent.keyDown(await screen.findByLabelText('What was said'), { key: 'Enter' })
  await screen.findByText('Call logged')
  expect(await recordStore(db).countAtMost('activity')).toBe(before + 1)
  fireEvent.click(screen.getByRole('button', { name: /^Undo/u }))
  await screen.findByText('Undone')
  const left = (await recordStore(db).scan('activity')).filter((record) => !isDeleted(record))
  expect(left).toHaveLength(before)
})

test('a note breaks lines with Enter and saves with Ctrl Enter', async () => {
  await open(VIEWS.known())
  await screen.findByText('Send revised quote')
  await press('n')
  const text = await screen.findByRole('textbox', { name: 'Note' })
  fireEvent.input(text, { target: { value: 'Jonas retires in spring.' } })
  fireEvent.keyDown(text, { key: 'Enter' })
  expect(screen.queryByText('Note kept')).toBeNull()
  fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true })
  await screen.findByText('Note kept')
})

test('a page clip saves the ticked ones, and each row becomes a link', async () => {
  const services = await open(null)
  services.clip.value = teamPage()
  await screen.findByRole('button', { name: /^Save 4/u })
  await press('Enter', { ctrlKey: true })
  await screen.findByText('4 saved')
  fireEvent.click(await screen.findByRole('button', { name: /Wei Zhang/u }))
  expect(await screen.findByRole('heading', { name: 'Wei Zhang' })).toBeTruthy()
})

test('on a webmail that nobody allowed yet, one press asks for that one', async () => {
  const services = await open(null)
  const asked: (readonly string[])[] = []
  const allow = async (origins: readonly string[]) => asked.push(origins) > 0
  Object.assign(services, { sites: { granted: async () => [], allow } })
  services.clip.value = { ...teamPage(), url: 'https://mail.google.com/mail/u/0/#inbox' }
  const notice = await screen.findByText('Gmail can be read as mail')
  fireEvent.click(screen.getByRole('button', { name: 'Allow' }))
  await waitFor(() => expect(notice.isConnected).toBe(false))
  expect(asked).toEqual([['https://mail.google.com/*']])
})

test('the first run is tried with a sample mail', async () => {
  await open(null, { seeded: false })
  fireEvent.click(await screen.findByRole('button', { name: /Try it with a sample mail/u }))
  expect(await screen.findByDisplayValue('Daniel Okafor')).toBeTruthy()
})

test('Ctrl K finds a person by pinyin, and an Enter that is faster than the search waits for it', async () => {
  await open(VIEWS.known())
  await screen.findByText('Send revised quote')
  await press('k', { ctrlKey: true })
  const field = await screen.findByRole('combobox', { name: 'Find anything' })
  await drawn()
  fireEvent.input(field, { target: { value: 'hanlei' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(await screen.findByRole('heading', { name: '韩磊' }, { timeout: 4000 })).toBeTruthy()
})

test('the panel asks nothing of the network or the tab while it shows cards', async () => {
  const services = await open(VIEWS.known())
  await screen.findByText('Send revised quote')
  services.view.value = VIEWS.unknown()
  await screen.findByDisplayValue('Daniel Okafor')
  expect(services.asked).toEqual([])
})

test('offline: the status line counts what waits and opens the list of it', async () => {
  const services = await open(VIEWS.known())
  await screen.findByText('Send revised quote')
  await press('l')
  fireEvent.keyDown(await screen.findByLabelText('What was said'), { key: 'Enter' })
  await screen.findByText('Call logged')
  services.status.value = { state: 'offline', waiting: 1, refused: 0, lastSyncAt: NOW }
  fireEvent.click(await screen.findByRole('button', { name: /Offline. 1 change waits on this device/u }))
  const list = within(await screen.findByRole('region', { name: 'Changes that wait' }))
  expect(await list.findByText('Call logged')).toBeTruthy()
  expect(list.getByText('Hannah Brandt')).toBeTruthy()
  await expectNoViolations()
})

test('two edits of one field: the notice shows both, and the other one is one press away', async () => {
  await open(VIEWS.known())
  const clock = (await recordStore(db).get('contact', 'C-HANNAH'))?.clocks['phone'] ?? ''
  await db.superseded.add({
    id: 'S1',
    op: 'O1',
    entity: 'contact',
    record: 'C-HANNAH',
    key: 'phone',
    value: '+49405550124',
    hlc: '0',
    at: NOW,
  })
  await db.meta.put({ key: 'device', value: '01ANOTHERDEVICE0000000000X' })
  expect(clock).not.toBe('')
  const notice = within(await screen.findByRole('region', { name: 'Two edits to Phone, settled' }))
  await expectNoViolations()
  fireEvent.click(await notice.findByRole('radio', { name: /124/u }))
  await waitFor(async () =>
    expect((await recordStore(db).get('contact', 'C-HANNAH'))?.fields['phone']).toBe('+49405550124'),
  )
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Two edits to Phone, settled' })).toBeNull())
})

test('files that cannot be read are named, in words', async () => {
  await open(null)
  await screen.findByText('Recent people')
  const panel = document.querySelector('.p-panel')
  const file = new File(['%PDF-1.7'], 'offer.pdf', { type: 'application/pdf' })
  const drop = new Event('drop', { bubbles: true, cancelable: true })
  Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files: [file] } })
  panel?.dispatchEvent(drop)
  await screen.findByText('offer.pdf is neither a mail (.eml) nor a card (.vcf)')
})

test('a dropped mail opens as a mail whose sender is ticked; a recipient may be the reader and is not', async () => {
  await open(null)
  await screen.findByText('Recent people')
  const mail =
    'From: Daniel Okafor <d.okafor@meridian-grid.example>\r\nTo: lena@fieldlight.example\r\nSubject: Visit\r\nDate: Tue, 17 Nov 2026 09:12:00 +0000\r\nMessage-ID: <v1@meridian-grid.example>\r\n\r\nTuesday works.\r\n'
  const drop = new Event('drop', { bubbles: true, cancelable: true })
  Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files: [new File([mail], 'visit.eml')] } })
  document.querySelector('.p-panel')?.dispatchEvent(drop)
  fireEvent.click(await screen.findByRole('button', { name: /^Save 1/u }))
  await screen.findByText('1 saved')
  expect(await contactsNamed('Daniel Okafor')).toHaveLength(1)
})

test('after saving, focus goes on to what can be done with the person', async () => {
  await open(VIEWS.unknown())
  const name = await screen.findByLabelText('Name')
  name.focus()
  fireEvent.keyDown(name, { key: 'Enter' })
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Log call'))
})

test('saving a suspected duplicate as a new person keeps both', async () => {
  await open(VIEWS.duplicate())
  fireEvent.click(await screen.findByRole('button', { name: 'Save as new person' }))
  await screen.findByText('1 saved')
  expect(await contactsNamed('Dan Whitlock')).toHaveLength(1)
  expect(await contactsNamed('Daniel Whitlock')).toHaveLength(1)
})

/** The mail of the suspected duplicate, with the known person's own address in the signature. */
function namesTheKnown(): MailView {
  return mailView({
    from: DAN,
    text: 'Please send the drawing.\n\nRegards,\n\nDan Whitlock\nHead of plant\nd.whitlock@norwell.example',
  })
}

test('a new person never changes the known one, whose address stays theirs alone', async () => {
  await open(namesTheKnown())
  const before = await recordStore(db).get('contact', 'C-WHITLOCK')
  fireEvent.click(await screen.findByRole('button', { name: 'Save as new person' }))
  await screen.findByText('1 saved')
  expect((await recordStore(db).get('contact', 'C-WHITLOCK'))?.fields).toEqual(before?.fields)
  const [fresh] = await contactsNamed('Dan Whitlock')
  expect(fresh?.fields['emails/d.whitlock@norwell.example']).toBeUndefined()
})

test('"Not the same" marks both, never the known one with itself, and one Ctrl Z takes all of it back', async () => {
  await open(namesTheKnown())
  const before = await recordStore(db).get('contact', 'C-WHITLOCK')
  fireEvent.click(await screen.findByRole('button', { name: 'Not the same, stop asking' }))
  await screen.findByText('Will not ask about these two again')
  const [fresh] = await contactsNamed('Dan Whitlock')
  const marks = Object.keys((await recordStore(db).get('contact', 'C-WHITLOCK'))?.fields ?? {}).filter((key) =>
    key.startsWith('notSame/'),
  )
  expect(marks).toEqual([`notSame/${fresh?.id}`])
  await press('z', { ctrlKey: true })
  await screen.findByText('Undone')
  expect((await recordStore(db).get('contact', 'C-WHITLOCK'))?.fields).toEqual(before?.fields)
  expect(await contactsNamed('Dan Whitlock')).toHaveLength(0)
})

test('a double press saves one person', async () => {
  await open(VIEWS.duplicate())
  const save = await screen.findByRole('button', { name: 'Save as new person' })
  fireEvent.click(save)
  fireEvent.click(save)
  await screen.findByText('1 saved')
  await drawn()
  expect(await contactsNamed('Dan Whitlock')).toHaveLength(1)
})

/** A page with somebody who is known just as it says, and somebody new. */
function knownAndNew(): PageClip {
  const page = teamPage()
  const known = page.people.find(({ name }) => name?.value.full === 'Hannah Brandt')
  const fresh = page.people.find(({ name }) => name?.value.full === 'Ruth Castellano')
  const { title: _, org: __, ...unchanged } = must(known)
  return { ...page, people: [unchanged, must(fresh)], leftOut: [] }
}

test('page clip: the link of each saved row opens its own person, also beside one that had nothing new', async () => {
  const services = await open(null)
  services.clip.value = knownAndNew()
  await screen.findByText('Known, nothing new')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Hannah Brandt' }))
  fireEvent.click(await screen.findByRole('button', { name: /^Save 2/u }))
  fireEvent.click(await screen.findByRole('button', { name: /Ruth Castellano.*Saved/u }))
  expect(await screen.findByRole('heading', { name: 'Ruth Castellano' })).toBeTruthy()
})

test('saving somebody who is known as they are offers no undo', async () => {
  const services = await open(null)
  services.clip.value = knownAndNew()
  await screen.findByText('Known, nothing new')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Hannah Brandt' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Ruth Castellano' }))
  fireEvent.click(await screen.findByRole('button', { name: /^Save/u }))
  await screen.findByText('Saved already, nothing to change')
  expect(screen.queryByRole('button', { name: /^Undo/u })).toBeNull()
})

test('a change that the server refused shows its values, and is discarded only after a question', async () => {
  const services = await open(VIEWS.known())
  await screen.findByText('Send revised quote')
  await db.refused.add({
    n: 9000,
    op: 'OP-REFUSED',
    entity: 'contact',
    record: 'C-HANNAH',
    hlc: '',
    patch: { title: 'Head of purchasing' },
    code: 'not-allowed',
    at: NOW,
  })
  services.status.value = { state: 'offline', waiting: 0, refused: 1, lastSyncAt: NOW }
  fireEvent.click(await screen.findByRole('button', { name: /refused/u }))
  const list = within(await screen.findByRole('region', { name: 'Changes that wait' }))
  await list.findByText('Head of purchasing')
  await expectNoViolations()
  fireEvent.click(list.getByRole('button', { name: 'Discard' }))
  const question = within(await screen.findByRole('dialog', { name: 'Discard this change?' }))
  expect(await db.refused.count()).toBe(1)
  fireEvent.click(question.getByRole('button', { name: 'Discard' }))
  await waitFor(async () => expect(await db.refused.count()).toBe(0))
})

test('a conversation that could not be kept is said, and the person beside it can still be taken back', async () => {
  const view = VIEWS.unknown()
  // More than one change may hold.
  const attachments = Array.from({ length: 700 }, (_, n) => ({ name: `${n} ${'x'.repeat(190)}`, type: '' }))
  await open({ ...view, messages: view.messages.map((message) => ({ ...message, attachments })) })
  const name = await screen.findByLabelText('Name')
  fireEvent.keyDown(name, { key: 'Enter' })
  await screen.findByText(/The person is saved, the conversation is not/u)
  expect(await contactsNamed('Daniel Okafor')).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: /Undo/u }))
  await waitFor(async () => expect(await contactsNamed('Daniel Okafor')).toHaveLength(0))
})

test('a folder that is dropped is named, and the files beside it are read', async () => {
  await open(null)
  await screen.findByText('Recent people')
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ruth Castellano\r\nEMAIL:ruth@meridian-grid.example\r\nEND:VCARD\r\n'
  const folder = new File(['x'], 'Trip')
  folder.arrayBuffer = () => Promise.reject(new DOMException('A directory', 'NotFoundError'))
  const drop = new Event('drop', { bubbles: true, cancelable: true })
  Object.defineProperty(drop, 'dataTransfer', {
    value: { types: ['Files'], files: [folder, new File([card], 'ruth.vcf')] },
  })
  document.querySelector('.p-panel')?.dispatchEvent(drop)
  await screen.findByText('Trip could not be read. It may be damaged')
  await screen.findAllByText('Ruth Castellano')
})

test('Ctrl Shift Z does again what Ctrl Z took back', async () => {
  await open(VIEWS.known())
  await screen.findByText('Send revised quote')
  fireEvent.click(await screen.findByRole('checkbox', { name: /Send revised quote/u }))
  await screen.findByText('Task done')
  await press('z', { ctrlKey: true })
  await screen.findByText('Undone')
  await press('Z', { ctrlKey: true, shiftKey: true })
  await screen.findByText('Done again')
  await waitFor(async () => expect((await recordStore(db).get('task', 'T-QUOTE'))?.fields['doneAt']).toBe(NOW))
})
