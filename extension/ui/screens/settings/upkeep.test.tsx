import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, test, vi } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { fail, ok } from '#shared/lib/result.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import { setMeta } from '../../../store/meta.ts'
import { recordStore } from '../../../store/record-store.ts'
import { locale, locales } from '../../i18n/locale.ts'
import '../../i18n/words/settings.ts'
import '../../kit/more-icons.ts'
import { currentToast, ToastHost } from '../../kit/toast.tsx'
import { change, changeElsewhere, DAY, IDLE, NOON, testServices } from '../upkeep-fixture.ts'
import { Sync } from './sync.tsx'

afterEach(() => {
  locale.value = 'en'
  currentToast.value = null
})

/** A signed-in device whose server refused one change and settled another. */
async function trouble(db: SidecardDatabase): Promise<void> {
  await setMeta(db, 'session', {
    server: 'https://crm.example',
    device: 'lenas',
    deviceName: 'Laptop',
    workspaceName: 'Fieldlight',
    member: { id: 'M1', name: 'Lena Ortiz', role: 'owner' },
    ended: null,
  })
  await change(db, 'C1', { name: 'Hannah Brandt', city: 'Hamburg' }, NOON - 3 * DAY)
  const [row] = await db.outbox.toArray()
  await db.refused.add({ ...must(row), op: 'R1', patch: { tier: 'A', title: 'Buyer' }, code: 'not-allowed', at: NOON })
  await db.superseded.add({
    id: 'S1',
    op: 'X',
    entity: 'contact',
    record: 'C1',
    key: 'city',
    value: 'Bremen',
    hlc: must(row).hlc,
    at: NOON - DAY,
  })
  await changeElsewhere(db, 'C1', { city: 'Kiel' }, NOON - DAY)
}

async function show(
  options: Parameters<typeof testServices>[0] = {},
  prepare: (db: SidecardDatabase) => Promise<void> = trouble,
) {
  const { services, db } = await testServices(options)
  await prepare(db)
  const page = render(
    <>
      <h1>Settings</h1>
      <h2>Sync</h2>
      <Sync services={services} />
      <ToastHost />
    </>,
  )
  const fieldsOf = async () => must(await recordStore(db).get('contact', 'C1')).fields
  return { ...page, services, db, fieldsOf }
}

test('jobs that the server gave up are counted where the server is described, and nothing is said when there are none', async () => {
  await show({ gaveUp: 2 })
  expect(await screen.findByText('2. The server’s log says why.')).toBeTruthy()
  cleanup()
  await show()
  await screen.findByText('Firefox on Linux')
  expect(screen.queryByText('Jobs given up')).toBeNull()
})

test('each press of Add a device gives a code of its own', async () => {
  let codes = 0
  const startPairing = async () => ok({ code: `CODE000${(codes += 1)}`, expiresAt: NOON + 60_000 })
  await show({ sync: { startPairing } })
  for (const code of ['CODE-0001', 'CODE-0002']) {
    fireEvent.click(await screen.findByRole('button', { name: 'Add a device' }))
    expect(await screen.findByText(code)).toBeTruthy()
  }
})

test('another device is removed after a question that says what happens to it, and the list is asked for anew', async () => {
  const [devices, removeDevice] = [vi.fn(), vi.fn()]
  const toms = { id: 'toms', name: 'Old laptop', memberName: 'Tom', joinedAt: NOON, seenAt: NOON - 12 * DAY }
  devices.mockResolvedValueOnce(ok({ devices: [{ ...toms, isRemovable: true }], gaveUp: 0 }))
  const own = { ...toms, id: 'own', name: 'Desk' }
  devices.mockResolvedValue(ok({ devices: [own], gaveUp: 0 }))
  removeDevice.mockResolvedValueOnce(fail('network')).mockResolvedValue(ok({}))
  await show({ sync: { devices, removeDevice } })
  const ask = async () => {
    fireEvent.click(await screen.findByRole('button', { name: 'More for Old laptop' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Remove device…' }))
    return within(await screen.findByRole('dialog'))
  }
  const dialog = await ask()
  expect(dialog.getByText(/changes it has not sent yet are not taken any more/u)).toBeTruthy()
  expect(dialog.getByText(/open it once first/u)).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
  expect(removeDevice).not.toHaveBeenCalled()
  fireEvent.click((await ask()).getByRole('button', { name: 'Remove device' }))
  await waitFor(() => expect(within(screen.getByRole('dialog')).getByRole('alert').textContent).not.toBe(''))
  fireEvent.click(screen.getByRole('button', { name: 'Remove device' }))
  expect(await screen.findByText('Old laptop was removed')).toBeTruthy()
  expect(removeDevice).toHaveBeenLastCalledWith('toms')
  await waitFor(() => expect(screen.queryByText('Old laptop')).toBeNull())
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: /^Your devices/u }))
})

test('a device is said to be removed only when it is gone: not when it is no longer one’s own to remove', async () => {
  const toms = { id: 'toms', name: 'Old laptop', memberName: 'Tom', joinedAt: NOON, seenAt: NOON }
  const listed = { devices: [{ ...toms, isRemovable: true }], gaveUp: 0 }
  const devices = vi.fn().mockResolvedValue(ok(listed))
  await show({ sync: { devices, removeDevice: async () => fail('not-found') } })
  fireEvent.click(await screen.findByRole('button', { name: 'More for Old laptop' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Remove device…' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Remove device' }))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^Not removed/u))
  devices.mockResolvedValue(ok({ devices: [], gaveUp: 0 }))
  fireEvent.click(screen.getByRole('button', { name: 'Remove device' }))
  await waitFor(() => expect(currentToast.value?.message).toBe('Old laptop was removed'))
})

test('a slow answer does not bring back a device that was removed meanwhile', async () => {
  const toms = { id: 'toms', name: 'Old laptop', memberName: 'Tom', joinedAt: NOON, seenAt: NOON, isRemovable: true }
  const before = ok({ devices: [toms], gaveUp: 0 })
  const slow = Promise.withResolvers<typeof before>()
  const devices = vi.fn().mockResolvedValueOnce(before).mockReturnValueOnce(slow.promise)
  devices.mockResolvedValue(ok({ devices: [], gaveUp: 0 }))
  const { services } = await show({ sync: { devices } })
  await screen.findByText('Old laptop')
  services.status.value = { ...services.status.value, lastSyncAt: NOON + 1 }
  await waitFor(() => expect(devices).toHaveBeenCalledTimes(2))
  fireEvent.click(screen.getByRole('button', { name: 'More for Old laptop' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Remove device…' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Remove device' }))
  await waitFor(() => expect(screen.queryByText('Old laptop')).toBeNull())
  slow.resolve(before)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.queryByText('Old laptop')).toBeNull()
})

test('devices that cannot be read are said to be so, with the reason and a way to try again; those known before stay', async () => {
  const devices = vi.fn().mockResolvedValueOnce(fail('network')).mockResolvedValueOnce(fail('busy'))
  const toms = { id: 'toms', name: 'Old laptop', memberName: 'Tom', joinedAt: NOON, seenAt: NOON }
  devices.mockResolvedValueOnce(ok({ devices: [toms], gaveUp: 0 })).mockResolvedValue(fail('network'))
  const { services } = await show({ sync: { devices } })
  expect(await screen.findByText(/^The list comes back with the connection/u)).toBeTruthy()
  const again = () => fireEvent.click(within(screen.getByRole('region')).getByRole('button', { name: 'Try again' }))
  again()
  expect(await screen.findByText('The server is busy. Try again in a moment.')).toBeTruthy()
  again()
  expect(await screen.findByText('Old laptop')).toBeTruthy()
  services.status.value = { ...services.status.value, lastSyncAt: NOON + 1 }
  await waitFor(() => expect(devices).toHaveBeenCalledTimes(4))
  expect(screen.getByText('Old laptop')).toBeTruthy()
  expect(screen.queryByRole('region')).toBeNull()
})

test('this device stands before the others', async () => {
  const device = { memberName: 'Lena', joinedAt: NOON, seenAt: NOON }
  const devices = [
    { ...device, id: 'phone', name: 'Phone' },
    { ...device, id: 'lenas', name: 'Laptop' },
  ]
  await show({ sync: { devices: async () => ok({ devices, gaveUp: 0 }) } })
  const first = await screen.findByText('Laptop')
  expect(first.compareDocumentPosition(screen.getByText('Phone'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('a device that is not one’s own to remove has no way to be removed', async () => {
  const other = { id: 'toms', name: 'Phone', memberName: 'Tom', joinedAt: NOON, seenAt: NOON }
  await show({ sync: { devices: async () => ok({ devices: [other], gaveUp: 0 }) } })
  await screen.findByText('Phone')
  expect(screen.queryByRole('button', { name: 'More for Phone' })).toBeNull()
})

test('a refused change says what it is and why, and can be offered again', async () => {
  const { db, fieldsOf } = await show()
  expect(await screen.findByText('Hannah Brandt: your role does not allow it')).toBeTruthy()
  expect(screen.getByText('Buyer')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(async () => expect((await fieldsOf())['title']).toBe('Buyer'))
  expect(await db.refused.count()).toBe(0)
})

test('a refused change is copied whole, and discarded only after a question', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { db } = await show()
  fireEvent.click(await screen.findByRole('button', { name: 'Copy as text' }))
  await waitFor(() => expect(writeText).toHaveBeenCalled())
  expect(String(writeText.mock.calls[0]?.[0])).toMatch(
    /Hannah Brandt: your role.*\n.*\(tier\): "A"\n.*\(title\): "Buyer"/u,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Discard' }))
  expect(await db.refused.count()).toBe(1)
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Discard' }))
  await waitFor(async () => expect(await db.refused.count()).toBe(0))
})

test('an edit that gave way to a newer one comes back in one press', async () => {
  const { db, fieldsOf } = await show()
  expect(await screen.findByText('Bremen')).toBeTruthy()
  expect(screen.getByText('Kiel')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Restore yours' }))
  await waitFor(async () => expect((await fieldsOf())['city']).toBe('Bremen'))
  expect(await db.superseded.count()).toBe(0)
})

test('a database that the browser threw away is told of, with what was lost, until it was read', async () => {
  const { db } = await show({ status: { ...IDLE, rebuilt: { at: NOON - DAY, lostChanges: 3 } } }, async (data) => {
    await trouble(data)
    await setMeta(data, 'rebuilt', { at: NOON - DAY, lostChanges: 3 })
  })
  expect(await screen.findByText(/3 changes had not reached a server and are lost here/u)).toBeTruthy()
  const notice = within(screen.getByRole('region', { name: /The browser had removed/u }))
  fireEvent.click(notice.getByRole('button', { name: 'Done' }))
  await waitFor(async () => expect((await db.meta.get('rebuilt'))?.value).toBeNull())
})

test('repair says what it does before it starts', async () => {
  const repair = vi.fn(async () => {})
  await show({ upkeep: { repair } })
  fireEvent.click(await screen.findByRole('button', { name: 'Read all again…' }))
  expect(await screen.findByText(/Nothing is lost/u)).toBeTruthy()
  expect(repair).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Read all again' }))
  await waitFor(() => expect(repair).toHaveBeenCalledOnce())
})

test('how long edits take to be safe is said in words and drawn for the last day', async () => {
  await show({}, async (db) => {
    await trouble(db)
    const [row] = await db.outbox.toArray()
    const hlc = packClock({ time: NOON - 3_600_000, counter: 0, device: deviceMark('lenas') })
    await db.acknowledged.add({ ...must(row), op: 'A1', hlc, seq: 1, at: NOON - 3_600_000 + 400 })
  })
  expect(await screen.findByText('0.4 s')).toBeTruthy()
  expect(screen.getByText('Longest wait today 0.4 s')).toBeTruthy()
  expect(screen.getByRole('img', { name: /within 0.4 s, the slowest within 0.4 s/u })).toBeTruthy()
})

test('the room that the data takes is shown, and that the browser does not say', async () => {
  await show()
  expect((await screen.findByText(/41 MB used/u)).textContent).toContain('of 2 GB')
  await show({ upkeep: { storage: async () => null } })
  expect(await screen.findByText(/does not say/u)).toBeTruthy()
})

test('the last actions are undone and done again, one by one', async () => {
  const { fieldsOf } = await show({}, async (db) => {
    await change(db, 'C1', { name: 'Hannah Brandt' }, NOON - 2 * DAY, 'toast.saved')
    await change(db, 'C1', { city: 'Hamburg' }, NOON - DAY)
  })
  const undo = await screen.findByRole('button', { name: /^Undo Undo Changed/u })
  expect(screen.getAllByRole('link', { name: 'Hannah Brandt' })[0]?.getAttribute('href')).toBe('#/history/contact/C1')
  fireEvent.click(undo)
  fireEvent.click(await screen.findByRole('button', { name: /^Redo Do again Changed/u }))
  await waitFor(async () => expect((await fieldsOf())['city']).toBe('Hamburg'))
  expect(await screen.findByRole('button', { name: /^Undo Undo Changed/u })).toBeTruthy()
})

test.each(locales)('the page has its names, roles and relations in order, in %s', async (language) => {
  locale.value = language
  const { container } = await show({ status: { ...IDLE, rebuilt: { at: NOON - DAY, lostChanges: 1 } } })
  await waitFor(() => expect(container.querySelectorAll('.upkeep-list').length).toBe(2))
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
})
