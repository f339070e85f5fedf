// A plain Dexie program: rows come in pages of JSON and are put as they are. Driven through `peer`.
import { Dexie, type Table } from 'dexie'
import { timed } from '../../../tools/bench/race/page-timing.ts'
import type { DexiePeer } from '../../../tools/bench/race/peer-calls.ts'

type Row = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly title: string
  readonly city: string
  readonly words?: readonly string[]
}

const PAGE = 2_000

class Contacts extends Dexie {
  declare readonly contacts: Table<Row, string>
  constructor(isSearchable: boolean) {
    super('contacts')
    this.version(1).stores({ contacts: isSearchable ? 'id, email, *words' : 'id, email' })
  }
}

const peer: DexiePeer = {
  load: async ({ total, email, isSearchable }: { total: number; email: string; isSearchable: boolean }) => {
    const started = performance.now()
    const db = new Contacts(isSearchable)
    for (let from = 0; from < total; from += PAGE) {
      const rows = (await (await fetch(`/rows?from=${from}&count=${PAGE}`)).json()) as Row[]
      await db.contacts.bulkPut(isSearchable ? rows.map((row) => ({ ...row, words: wordsOf(row) })) : rows)
    }
    const found = await db.contacts.where('email').equals(email).first()
    if (isSearchable && found)
      await db.contacts
        .where('words')
        .startsWith(wordsOf(found)[0] ?? '')
        .limit(20)
        .toArray()
    if (found?.email !== email) throw new Error('not found')
    return performance.now() - started
  },

  cold: async (email: string): Promise<number> => {
    const started = performance.now()
    const found = await new Contacts(false).contacts.where('email').equals(email).first()
    if (found?.email !== email) throw new Error('not found')
    return performance.now() - started
  },

  raw: async (emails: readonly string[]): Promise<number[]> => {
    const idb = (await new Contacts(false).open()).backendDB()
    return timed(
      emails,
      (email) =>
        new Promise((resolve, reject) => {
          const request = idb.transaction('contacts').objectStore('contacts').index('email').get(email)
          request.addEventListener('success', () => resolve(request.result))
          request.addEventListener('error', () => reject(request.error as Error))
        }),
    )
  },

  putAgain: async ({ from, total }: { from: number; total: number }) => {
    const db = new Contacts(false)
    await db.open()
    const started = performance.now()
    let putting = 0
    for (let at = from; at < from + total; at += PAGE) {
      const rows = (await (await fetch(`/rows?from=${at}&count=${PAGE}`)).json()) as Row[]
      const changed = rows.map((row) => ({ ...row, title: `${row.title} II` }))
      const before = performance.now()
      await db.contacts.bulkPut(changed)
      putting += performance.now() - before
    }
    return { whole: performance.now() - started, putting }
  },
}

/** What a full-text index by Dexie's own recipe holds: the words of a row, in small letters. */
function wordsOf({ name, email, title, city }: Row): string[] {
  const text = `${name} ${email} ${title} ${city}`.toLowerCase()
  return [...new Set(text.match(/[\p{L}\p{N}]+/gu))]
}

Object.assign(globalThis, { peer })
