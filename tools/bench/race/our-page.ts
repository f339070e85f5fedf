// Sidecard's own store and sync in a page: the very modules that the extension ships. Driven through `ours`.
import { foldRows } from '../../../extension/store/base/fold.ts'
import { openDatabase, type SidecardDatabase } from '../../../extension/store/database.ts'
import { lookupEmail } from '../../../extension/store/lookup.ts'
import { searchRecords, warmSearch } from '../../../extension/store/search/search.ts'
import { memoryStore, type SmallStore } from '../../../extension/store/small-store.ts'
import { write } from '../../../extension/store/write.ts'
import { browserSyncContext, type SyncContext } from '../../../extension/sync/context.ts'
import { syncOnce } from '../../../extension/sync/loop.ts'
import { pairDevice } from '../../../extension/sync/sign-in.ts'
import { readStatus } from '../../../extension/sync/status.ts'
import { contactFields, contactId } from '../people.ts'
import { searchIds } from './search-ids.ts'
import { timed, timedAsYouType } from './page-timing.ts'

const NEVER = new AbortController().signal
const BATCH = 1_000
/** Outlives the page, as the extension's own storage does. */
const certificates: SmallStore = {
  get: async (key) => JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined,
  set: async (key, value) => localStorage.setItem(key, JSON.stringify(value)),
  remove: async (key) => localStorage.removeItem(key),
}
const tokens = memoryStore()
let opened: Promise<SidecardDatabase> | null = null

function open(): Promise<SidecardDatabase> {
  return (opened ??= openDatabase('bench', { certificates }))
}

async function context(): Promise<SyncContext> {
  return { ...browserSyncContext(await open()), tokens }
}

async function exchange(): Promise<void> {
  const outcome = await syncOnce(await context(), NEVER)
  if (!outcome.ok) throw new Error(`sync: ${outcome.kind}`)
}

async function mustFind(email: string): Promise<void> {
  const [found] = await lookupEmail(await open(), email)
  if (found?.fields['email'] !== email) throw new Error(`not found: ${email}`)
}

const ours = {
  /** Makes this browser a device of the workspace. */
  join: async (code: string): Promise<void> => {
    const joined = await pairDevice(await context(), { server: location.origin, code, deviceName: 'Bench' }, NEVER)
    if (!joined.ok) throw new Error(`pairing: ${joined.kind}`)
  },

  /** From an empty device to one that finds a contact by address and by name. Milliseconds, whole and for each part. */
  load: async ({ email, name }: { email: string; name: string }) => {
    const started = performance.now()
    await exchange()
    const synced = performance.now()
    await mustFind(email)
    const found = performance.now()
    const hits = await searchRecords(await open(), name)
    if (hits.length === 0) throw new Error(`not searchable: ${name}`)
    const ended = performance.now()
    return { whole: ended - started, sync: synced - started, lookup: found - synced, search: ended - found }
  },

  /** What is new at the server comes here. Milliseconds. */
  catchUp: async (): Promise<number> => {
    const started = performance.now()
    await exchange()
    return performance.now() - started
  },

  /** From a page that has just loaded to the record of an address. */
  cold: async (email: string): Promise<number> => {
    const started = performance.now()
    await mustFind(email)
    return performance.now() - started
  },

  /** Looks addresses up one after the other, milliseconds each. */
  warm: async (emails: readonly string[]): Promise<number[]> => timed(emails, (email) => mustFind(email)),

  /** A person types these texts letter by letter, and 20 rows are drawn after each letter, in a page that has made ready as the app does when it has opened. Milliseconds each. */
  type: async (texts: readonly string[]): Promise<number[]> => {
    const db = await open()
    await warmSearch(db)
    return timedAsYouType(texts, async (query) =>
      (await searchRecords(db, query)).map(({ record }) => [
        String(record.fields['name']),
        String(record.fields['email']),
      ]),
    )
  },

  /** Runs whole queries, milliseconds each. */
  query: async (queries: readonly string[]): Promise<number[]> => {
    const db = await open()
    await warmSearch(db)
    return timed(queries, async (query) => {
      if ((await searchRecords(db, query)).length === 0) throw new Error(`nothing found: ${query}`)
    })
  },

  /** The same as far as a search library goes: to the ids of the best, no record read. Milliseconds each. */
  ask: async (queries: readonly string[]): Promise<number[]> => {
    const db = await open()
    await warmSearch(db)
    return timed(queries, async (query) => {
      if ((await searchIds(db, query)).length === 0) throw new Error(`nothing found: ${query}`)
    })
  },

  /** Writes contacts down here, each a change that waits for the server. */
  fill: async ({ from, total }: { from: number; total: number }): Promise<void> => {
    const db = await open()
    for (let at = from; at < from + total; at += BATCH) {
      const edits = Array.from({ length: Math.min(BATCH, from + total - at) }, (_, i) => ({
        entity: 'contact' as const,
        id: contactId(at + i),
        patch: contactFields(at + i),
      }))
      const written = await write(db, edits, { label: 'toast.saved' })
      if (!written.ok) throw new Error(written.detail)
    }
  },

  /** Makes what was written part of the base, as an open page does while nobody does anything. */
  fold: async (): Promise<void> => {
    if (!(await foldRows(await open()))) throw new Error('nothing was folded')
  },

  /** Sends everything that waits and takes the answers over. Milliseconds. */
  push: async (): Promise<number> => {
    const started = performance.now()
    await exchange()
    const took = performance.now() - started
    if ((await (await open()).outbox.count()) > 0) throw new Error('something still waits')
    return took
  },

  /** From a page that has just loaded to a contact and the number of what waits, which the first screen shows. Milliseconds. */
  start: async (email: string): Promise<{ took: number; waiting: number }> => {
    const started = performance.now()
    await mustFind(email)
    const { waiting } = await readStatus(await open())
    return { took: performance.now() - started, waiting }
  },

  storage: async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0,
}

Object.assign(globalThis, { ours })
export type Ours = typeof ours
