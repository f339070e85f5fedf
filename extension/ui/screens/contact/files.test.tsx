import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, test, vi } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { fail, ok } from '#shared/lib/result.ts'
import { noteBlob } from '../../../store/blobs.ts'
import { findReferring } from '../../../store/lookup.ts'
import { locale, locales } from '../../i18n/locale.ts'
import '../../kit/more-icons.ts'
import { currentToast, ToastHost } from '../../kit/toast.tsx'
import { change, NOON, testServices } from '../upkeep-fixture.ts'
import type { AppServices } from '../app/services.ts'
import { Files } from './files.tsx'

afterEach(() => {
  locale.value = 'en'
  currentToast.value = null
})

async function show(fetchFile: AppServices['fetchFile'] = async () => ok(new Uint8Array([1]))) {
  const { services, db, saved } = await testServices()
  await change(db, 'C1', { name: 'Hannah Brandt' }, NOON)
  const act = { db, now: () => NOON }
  const page = render(
    <main>
      <h1>Hannah Brandt</h1>
      <Files services={{ ...services, fetchFile }} act={act} id="C1" />
      <ToastHost />
    </main>,
  )
  const attach = async (...files: File[]) => {
    const input = await waitFor(() => must(page.container.querySelector('input[type=file]'), 'file input'))
    Object.defineProperty(input, 'files', { value: files, configurable: true })
    fireEvent.change(input)
  }
  return { ...page, db, saved, attach }
}

test('a file is attached at once, says where its bytes are, and is archived with an undo', async () => {
  const { db, attach } = await show()
  expect(await screen.findByText('No files yet. Drop one here.')).toBeTruthy()
  await attach(new File(['Twelve arms'], 'offer.txt', { type: 'text/plain' }))
  expect(await screen.findByText('offer.txt attached')).toBeTruthy()
  expect(await screen.findByText('11 byte · Only here until it is sent')).toBeTruthy()
  const [record] = await findReferring(db, 'C1', 'attachment')
  await noteBlob(db, String(must(record).fields['blob']), 'stored')
  expect(await screen.findByText('11 byte')).toBeTruthy()
  await db.blobs.clear()
  expect(await screen.findByText('11 byte · On the server')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Archive offer.txt' }))
  expect(await screen.findByText('No files yet. Drop one here.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /Undo/u }))
  expect(await screen.findByRole('button', { name: 'Save offer.txt' })).toBeTruthy()
})

test('a file is saved by a press; one that has not come yet says on whose device it is', async () => {
  const fetchFile = vi.fn<AppServices['fetchFile']>(async () => fail('not-found'))
  const { saved, attach } = await show(fetchFile)
  await attach(new File(['plan'], '布局图.pdf', { type: 'application/pdf' }))
  const line = await screen.findByRole('button', { name: 'Save 布局图.pdf' })
  fireEvent.click(line)
  expect(await screen.findByText(/Still on the device of whoever added it/u)).toBeTruthy()
  fetchFile.mockImplementation(async () => ok(new TextEncoder().encode('plan')))
  fireEvent.click(line)
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.name).toBe('布局图.pdf')
  expect(await saved[0]?.content.text()).toBe('plan')
})

test.each([
  ['run.exe', 'run.exe is a program. Pack it into a ZIP file to keep it', 'MZ'],
  ['nothing.txt', 'nothing.txt is empty', ''],
])('%s is refused in words', async (name, words, content) => {
  const { db, attach } = await show()
  await attach(new File([content], name))
  expect(await screen.findByText(words)).toBeTruthy()
  expect(await db.blobs.count()).toBe(0)
})

test.each(locales)('the list has its names and roles in order, in %s', async (language) => {
  locale.value = language
  const { container, attach } = await show()
  await attach(new File(['x'], 'a.txt'))
  await waitFor(() => expect(container.querySelectorAll('.files-line')).toHaveLength(1))
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
})

test('an archived file is called by its name, not counted as a person', async () => {
  const { attach } = await show()
  await attach(new File(['plan'], 'plan.txt', { type: 'text/plain' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Archive plan.txt' }))
  expect(await screen.findByText('plan.txt archived')).toBeTruthy()
})
