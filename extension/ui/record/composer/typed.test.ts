import { expect, test, vi } from 'vitest'
import type { Result } from '#shared/lib/result.ts'
import { mergeContacts } from '../../../commands/merge-contacts.ts'
import { openDatabase, type SidecardDatabase } from '../../../store/database.ts'
import { memoryStore } from '../../../store/small-store.ts'
import { keepTyped, readTyped } from '../../../store/typed-texts.ts'
import { undo } from '../../../store/undo.ts'
import { write } from '../../../store/write.ts'
import { keepFollowing, moveTyped } from './move-typed.ts'
import { restoreTyped, Typed, typedFor, waitingKind } from './typed.ts'

let count = 0

async function empty(): Promise<SidecardDatabase> {
  count += 1
  return openDatabase(`typed ${count}`, { certificates: memoryStore() })
}

/** What another page of the same browser does. */
const elsewhere = (db: SidecardDatabase, texts: { readonly [name: string]: string }) =>
  keepTyped(db, { contact: 'C1', kind: 'note' }, new Map(Object.entries(texts)), Date.now())

const onDisk = async (db: SidecardDatabase) => (await readTyped(db, 0)).map(({ contact, texts }) => [contact, ...texts])

const written = () => new Promise((resolve) => setTimeout(resolve, 50))

test('what was saved or changed on another page does not wait here any more as it was', async () => {
  const db = await empty()
  await elsewhere(db, { text: 'Jonas retires' })
  await restoreTyped(db)
  const typed = typedFor(db, 'C1', 'note')
  expect([...typed]).toEqual([['text', 'Jonas retires']])
  const before = typed.replaced.value
  await restoreTyped(db)
  expect(typed.replaced.value).toBe(before)
  await elsewhere(db, { text: 'Jonas retires in spring' })
  await restoreTyped(db)
  expect([...typed]).toEqual([['text', 'Jonas retires in spring']])
  expect(typed.replaced.value).toBe(before + 1)
  await elsewhere(db, {})
  await restoreTyped(db)
  expect(waitingKind(db, 'C1')).toBeNull()
})

test('what is typed while the disk is read stands, and what found no room there too', async () => {
  const db = await empty()
  const typed = typedFor(db, 'C1', 'note')
  const reading = restoreTyped(db)
  typed.set('text', 'new')
  await reading
  expect(typed.get('text')).toBe('new')
  const full = new Typed(async () => {
    throw new Error('full')
  })
  full.set('text', 'kept as long as the page lives')
  await written()
  full.restore(new Map())
  expect(full.get('text')).toBe('kept as long as the page lives')
})

test('a change at the very end of a write is written too', async () => {
  const wrote: string[] = []
  const typed = new Typed(async (texts) => void wrote.push([...texts.values()].join()))
  // Whichever turn of the microtasks it falls into.
  for (let turns = 0; turns < 12; turns += 1) {
    typed.set('text', 'about to be saved')
    for (let i = 0; i < turns; i += 1) await Promise.resolve()
    typed.clear()
    await written()
    expect(wrote.at(-1)).toBe('')
  }
})

const contact = (id: string) => ({ entity: 'contact', id, patch: { name: id } }) as const

function done<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.kind)
  return result.value
}

/** Two contacts of whom something is typed, made one. */
async function merged() {
  const db = await empty()
  const act = { db, now: () => Date.now() }
  done(await write(db, [contact('C1'), contact('C2')], { label: 'toast.saved', now: act.now }))
  typedFor(db, 'C1', 'note').set('text', 'about both')
  typedFor(db, 'C1', 'call').set('minutes', '5')
  typedFor(db, 'C2', 'call').set('minutes', '7')
  const merge = done(await mergeContacts.run(act, { keep: 'C2', drop: 'C1' }))
  await moveTyped(db, 'C1', 'C2')
  const following = new AbortController()
  keepFollowing(db, following.signal)
  return { db, merge, stop: () => following.abort() }
}

const texts = (db: SidecardDatabase) =>
  Object.fromEntries(['C1', 'C2'].map((id) => [id, typedFor(db, id, 'note').get('text')]))

test('what waits about one of two contacts that are made one waits about the other, unless something does', async () => {
  const { db, stop } = await merged()
  expect(texts(db)).toEqual({ C1: undefined, C2: 'about both' })
  expect(typedFor(db, 'C2', 'call').get('minutes')).toBe('7')
  await written()
  expect(await onDisk(db)).toEqual([
    ['C1', ['minutes', '5']],
    ['C2', ['minutes', '7']],
    ['C2', ['text', 'about both']],
  ])
  stop()
})

test('what was typed goes back when a merge is undone, and along again when it is done again', async () => {
  const { db, merge, stop } = await merged()
  const undone = done(await undo(db, merge.id))
  await vi.waitFor(() => expect(texts(db)).toEqual({ C1: 'about both', C2: undefined }))
  done(await undo(db, undone.id))
  await vi.waitFor(() => expect(texts(db)).toEqual({ C1: undefined, C2: 'about both' }))
  stop()
})

test('what was typed on after a merge stays where it is when the merge is undone', async () => {
  const { db, merge, stop } = await merged()
  typedFor(db, 'C2', 'note').set('text', 'about both, and more')
  await written()
  done(await undo(db, merge.id))
  await vi.waitFor(async () => expect(await db.settings.where('key').startsWith('moved-typed ').count()).toBe(0))
  expect(texts(db)).toEqual({ C1: undefined, C2: 'about both, and more' })
  stop()
})
