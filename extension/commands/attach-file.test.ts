import { sha256 } from '#shared/lib/sha256.ts'
import { expect, test } from 'vitest'
import { MAX_BLOB_BYTES } from '#shared/lib/limits.ts'
import { findBlob, waitingBlobs } from '../store/blobs.ts'
import { openDatabase } from '../store/database.ts'
import { findReferring } from '../store/lookup.ts'
import { memoryStore } from '../store/small-store.ts'
import { undo } from '../store/undo.ts'
import { attachFile, type GivenFile } from './attach-file.ts'

const NOON = Date.UTC(2026, 10, 19, 12)

function fileOf(name: string, text: string, type = 'text/plain'): GivenFile {
  return new File([text], name, { type })
}

async function context() {
  const db = await openDatabase(`attach-${Math.random()}`, { certificates: memoryStore() })
  return { db, now: () => NOON }
}

test('a file is kept with its bytes under their SHA-256, and waits to be sent', async () => {
  const act = await context()
  const attached = await attachFile(act, { file: fileOf('offer.txt', 'Twelve arms'), contactIds: ['C1'] })
  expect(attached.ok).toBe(true)
  const hash = await sha256(new TextEncoder().encode('Twelve arms'))
  const [record] = await findReferring(act.db, 'C1', 'attachment')
  expect(record?.fields).toMatchObject({ name: 'offer.txt', type: 'text/plain', size: 11, blob: hash, at: NOON })
  expect(new TextDecoder().decode((await findBlob(act.db, hash))?.bytes)).toBe('Twelve arms')
  expect(await waitingBlobs(act.db)).toEqual([hash])
  if (attached.ok) await undo(act.db, attached.value.id, { now: act.now })
  expect(await findReferring(act.db, 'C1', 'attachment')).toEqual([])
})

test('the same file twice is one set of bytes', async () => {
  const act = await context()
  await attachFile(act, { file: fileOf('a.txt', 'same'), contactIds: ['C1'] })
  await attachFile(act, { file: fileOf('b.txt', 'same'), contactIds: ['C2'] })
  expect(await waitingBlobs(act.db)).toHaveLength(1)
})

test.each([
  ['empty', fileOf('nothing.txt', '')],
  [
    'too-large',
    { ...fileOf('film.mov', ''), name: 'film.mov', type: '', size: MAX_BLOB_BYTES + 1, arrayBuffer: never },
  ],
  ['unreadable', { ...fileOf('Trip', ''), name: 'Trip', type: '', size: 4096, arrayBuffer: never }],
  ['not-taken', fileOf('invoice.pdf.EXE', 'MZ')],
  ['not-taken', fileOf('photo\u202Egpj.scr', 'MZ')],
])('what should not be kept is refused as %s, and nothing is written', async (kind, file) => {
  const act = await context()
  expect(await attachFile(act, { file, contactIds: ['C1'] })).toMatchObject({ ok: false, kind })
  expect(await act.db.blobs.count()).toBe(0)
  expect(await act.db.outbox.count()).toBe(0)
})

async function never(): Promise<ArrayBuffer> {
  throw new Error('neither a folder nor what is too large can be read')
}

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\lena\\报价单.pdf', '报价单.pdf'],
  ['photo\u202Ejpg.txt', 'photojpg.txt'],
  ['  .hidden.  ', 'hidden'],
  ['\u0000\u0007', 'file'],
])('the name %j is kept as %j', async (given, kept) => {
  const act = await context()
  await attachFile(act, { file: { ...plain('x'), name: given }, contactIds: ['C1'] })
  expect((await findReferring(act.db, 'C1', 'attachment'))[0]?.fields['name']).toBe(kept)
})

function plain(text: string): GivenFile {
  const bytes = new TextEncoder().encode(text)
  return { name: '', type: '', size: bytes.length, arrayBuffer: async () => bytes.buffer }
}
