import { afterEach, expect, test } from 'vitest'
import { fail } from '#shared/lib/result.ts'
import { openDatabase } from '../../store/database.ts'
import { memoryStore } from '../../store/small-store.ts'
import { write } from '../../store/write.ts'
import { currentToast, dismissToast } from '../kit/toast.tsx'
import { settle } from './act.ts'
import { undoAction } from './undo-redo.ts'

afterEach(dismissToast)

async function context() {
  return { db: await openDatabase(`act-${Math.random()}`, { certificates: memoryStore() }), now: () => 0 }
}

test('what is not there any more is said to be gone, not to be a fault of the browser', async () => {
  await settle(await context(), Promise.resolve(fail('not-found')))
  expect(currentToast.value?.message).toBe('Nothing was saved: it is not there any more')
})

test('undoing the same thing twice says that it is undone', async () => {
  const act = await context()
  const done = await settle(
    act,
    write(act.db, [{ entity: 'contact', id: 'C1', patch: { name: 'Anna' } }], {
      label: 'toast.saved',
      slots: { n: 1 },
    }),
  )
  await undoAction(act, done?.id ?? '')
  await undoAction(act, done?.id ?? '')
  expect(currentToast.value).toMatchObject({ message: 'Undone', icon: 'undo' })
})
