import { expect, test } from 'vitest'
import type { MailView } from '#shared/clip/mail-view.ts'
import { must } from '#shared/lib/must.ts'
import { countRung, countView, listHealth } from './capture-health.ts'
import { openDatabase, type SidecardDatabase } from './database.ts'
import { memoryStore } from './small-store.ts'

const message: MailView['messages'][number] = {
  via: 'dom',
  confidence: 0.9,
  messageId: 'm',
  from: [],
  to: [],
  cc: [],
  bcc: [],
  date: '',
  text: 'secret',
  html: '',
  attachments: [],
}

function view(change: Partial<MailView> = {}): MailView {
  return {
    provider: 'gmail',
    adapterVersion: 1,
    key: 'gmail:t:m',
    url: '',
    threadId: 't',
    subject: 'private',
    messages: [message],
    missed: [],
    ...change,
  }
}

function open(): Promise<SidecardDatabase> {
  return openDatabase(`health-${Math.random()}`, { certificates: memoryStore() })
}

test('a thread counts once, however often it is looked at', async () => {
  const db = await open()
  for (let look = 0; look < 3; look += 1) await countView(db, view(), 7)
  await countView(db, view({ key: 'gmail:u:m' }), 9)
  const [health] = await listHealth(db)
  expect(must(health)).toEqual({
    provider: 'gmail',
    adapterVersion: 1,
    rungs: { raw: 0, dom: 2, 'header-block': 0, selection: 0, none: 0 },
    missed: {},
    lastSeenAt: 9,
  })
})

test('a missed landmark counts once a thread, and a thread nobody could read is counted too', async () => {
  const db = await open()
  await countView(db, view({ messages: [], missed: ['scope', 'scope'] }), 1)
  await countView(db, view({ key: 'gmail:u:m', messages: [], missed: ['scope', 'from'] }), 2)
  const [health] = await listHealth(db)
  expect(must(health).missed).toEqual({ scope: 2, from: 1 })
  expect(must(health).rungs.none).toBe(2)
})

test('the raw source of a thread counts beside the rung that showed it', async () => {
  const db = await open()
  await countView(db, view(), 1)
  await countRung(db, view(), 'raw', 2)
  await countRung(db, view(), 'raw', 3)
  expect(must((await listHealth(db))[0]).rungs).toMatchObject({ dom: 1, raw: 1 })
})

test('a new version of an adapter begins anew', async () => {
  const db = await open()
  await countView(db, view({ missed: ['subject'] }), 1)
  await countView(db, view({ adapterVersion: 2 }), 2)
  expect(must((await listHealth(db))[0])).toMatchObject({ adapterVersion: 2, rungs: { dom: 1 }, missed: {} })
})

test('nothing of a mail is kept, and no page can fill the disk', async () => {
  const db = await open()
  for (let thread = 0; thread < 300; thread += 1)
    await countView(db, view({ key: `gmail:secret-${thread}:m`, missed: [`planted-${thread}`] }), thread)
  const stored = JSON.stringify(await db.settings.toArray())
  expect(stored).not.toMatch(/secret|private/u)
  expect(stored.length).toBeLessThan(4_000)
})
