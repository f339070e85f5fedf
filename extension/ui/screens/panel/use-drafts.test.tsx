import { render, waitFor } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import type { Thread } from './desk.ts'
import { HANNAH, mailView, NOW } from './panel-fixture.ts'
import { useDrafts } from './use-drafts.ts'

const read = vi.hoisted(() => vi.fn(() => ({ people: [], message: [] })))
vi.mock('#shared/clip/mail-view-people.ts', () => ({ peopleOfView: read }))

const THREAD: Thread = { view: mailView({ from: HANNAH }), origin: 'tab' }

function Reader({ isAnyUnknown }: { readonly isAnyUnknown: boolean }) {
  return <p>{useDrafts(THREAD, () => NOW, isAnyUnknown) ? 'read' : 'unread'}</p>
}

test('a mail of people who are all known is not read for more; one of an unknown person is', async () => {
  const { container, rerender } = render(<Reader isAnyUnknown={false} />)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(read).not.toHaveBeenCalled()
  rerender(<Reader isAnyUnknown />)
  await waitFor(() => expect(container.textContent).toBe('read'))
  expect(read).toHaveBeenCalledOnce()
})
