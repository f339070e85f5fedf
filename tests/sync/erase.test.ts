import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { foldRows } from '../../extension/store/base/fold.ts'
import { gunzip } from '../../extension/store/base/gzip.ts'
import type { SidecardDatabase } from '../../extension/store/database.ts'
import { recordStore } from '../../extension/store/record-store.ts'
import { write } from '../../extension/store/write.ts'
import { createNodeServer } from '../harness/node-server.ts'
import { giveToSecondMember } from '../harness/second-member.ts'
import { createDevice, joinAll, type SyncDevice } from '../harness/sync-device.ts'

/** Every byte that a device keeps, of chunks and indexes as they are unpacked, beside what they are named by. */
async function diskOf(db: SidecardDatabase): Promise<string> {
  const texts = await Promise.all(
    db.tables.map(async (table) => {
      const rows: { bytes?: unknown }[] = await table.toArray()
      return rows.map((row) => {
        const unpacked = row.bytes instanceof Uint8Array ? gunzip(row.bytes) : null
        return JSON.stringify(row) + (unpacked ? new TextDecoder('latin1').decode(unpacked) : '')
      })
    }),
  )
  return texts.flat().join('\n')
}

const saveWords = (device: SyncDevice, id: string, patch: Record<string, string | true | null>) =>
  write(device.db, [{ entity: 'message-body', id, patch }], { label: 'toast.saved', now: device.now })

test('of words that a colleague took back no byte stays once a page of the device had a moment, though they had become part of the base', async () => {
  const now = () => Date.UTC(2026, 10, 28, 12)
  const { sqlite, handle } = createNodeServer(now)
  const [owner, desk] = await Promise.all([createDevice({ handle }, now), createDevice({ handle }, now)])
  await joinAll([owner, desk])
  await giveToSecondMember(sqlite, desk)
  await saveWords(owner, 'B1', { message: 'MARLIN-1', text: 'Dear Quagmire', _shared: true })
  await saveWords(owner, 'B2', { message: 'MARLIN-2', text: 'Dear Mei', _shared: true })
  for (const device of [owner, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  await saveWords(owner, 'B1', { reply: 'Yours, Quagmire' })
  for (const device of [owner, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  expect(await foldRows(desk.db, { least: 1 })).toBe(true)
  expect(await desk.db.records.count()).toBe(0)
  expect(await diskOf(desk.db)).toContain('Quagmire')
  await saveWords(owner, 'B1', { _shared: null })
  for (const device of [owner, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  // As a page does while nobody does anything: two rows alone would be no reason.
  expect(await foldRows(desk.db)).toBe(true)
  expect(await foldRows(desk.db)).toBe(false)
  const disk = await diskOf(desk.db)
  expect(disk).not.toContain('Quagmire')
  expect(disk).not.toContain('MARLIN-1')
  expect(await recordStore(desk.db).scan('message-body')).toMatchObject([{ id: 'B2', fields: { text: 'Dear Mei' } }])
})
