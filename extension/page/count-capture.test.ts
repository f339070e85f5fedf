import { expect, test } from 'vitest'
import type { MailView } from '#shared/clip/mail-view.ts'
import { listHealth } from '../store/capture-health.ts'
import { openDatabase } from '../store/database.ts'
import { memoryStore } from '../store/small-store.ts'
import { countCapture } from './count-capture.ts'

const view: MailView = {
  provider: 'gmail',
  adapterVersion: 1,
  key: 'k',
  url: '',
  threadId: '',
  subject: '',
  messages: [],
  missed: ['scope'],
}

test('only webmails that exist are counted, whatever a page claims to be', async () => {
  const db = await openDatabase(`count-${Math.random()}`, { certificates: memoryStore() })
  await countCapture(db, view, 1)
  await countCapture(db, { ...view, provider: 'made-up' }, 1)
  await countCapture(db, view, 2, 'selection')
  expect((await listHealth(db)).map(({ provider, rungs }) => [provider, rungs.none, rungs.selection])).toEqual([
    ['gmail', 1, 1],
  ])
})
