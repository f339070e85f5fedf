import { expect, test } from 'vitest'
import { createFakeServer } from '../../tests/harness/fake-server.ts'
import { createDevice, joinAll } from '../../tests/harness/sync-device.ts'
import { getMeta } from '../store/meta.ts'
import { recordStore } from '../store/record-store.ts'
import { write } from '../store/write.ts'
import { startOver } from './resync.ts'

const NOON = Date.UTC(2026, 10, 24, 12)
const now = () => NOON

/** A laptop that wrote five contacts, and a desk that reads them two a page. */
async function pair() {
  const server = createFakeServer({ now, pageSize: 2 })
  const [laptop, desk] = [await createDevice(server, now), await createDevice(server, now)]
  await joinAll([laptop, desk])
  for (const id of ['C1', 'C2', 'C3', 'C4', 'C5'])
    await write(laptop.db, [{ entity: 'contact', id, patch: { name: id } }], { label: 'toast.saved', now })
  await laptop.sync()
  return { server, desk }
}

test('the next page is asked for before the one that came is kept', async () => {
  const { server, desk } = await pair()
  const events: string[] = []
  desk.fetch = (url, init) => {
    if (url.endsWith('/sync/pull')) events.push('ask')
    return server.handle(url, init)
  }
  desk.db.records.hook('creating', (_, { id }) => void events.push(id))
  expect(await desk.sync()).toMatchObject({ ok: true, pulled: 5 })
  expect(events).toEqual(['ask', 'ask', 'C1', 'C2', 'ask', 'C3', 'C4', 'C5'])
})

test('a page that was asked for from another place of the log is left, and nothing is passed over', async () => {
  const { server, desk } = await pair()
  let pulls = 0
  desk.fetch = async (url, init) => {
    const answer = await server.handle(url, init)
    if (url.endsWith('/sync/pull')) pulls += 1
    // A person repairs the device from another window while the second page is on its way.
    if (url.endsWith('/sync/pull') && pulls === 2) await startOver(desk.context)
    return answer
  }
  expect(await desk.sync()).toMatchObject({ ok: true })
  expect((await recordStore(desk.db).scan('contact')).map(({ id }) => id)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5'])
  expect([await getMeta(desk.db, 'isRereading'), (await getMeta(desk.db, 'cursor'))?.seq]).toEqual([false, 5])
})

test('a page that cannot be kept ends the exchange once the next one has come', async () => {
  const { server, desk } = await pair()
  let open = 0
  desk.fetch = async (url, init) => {
    open += 1
    const answer = await server.handle(url, init)
    open -= 1
    return answer
  }
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  desk.db.records.hook('creating', full)
  await expect(desk.sync()).rejects.toThrow()
  expect(open).toBe(0)
  desk.db.records.hook('creating').unsubscribe(full)
  expect(await desk.sync()).toMatchObject({ ok: true, pulled: 5 })
})
