import { readerFor } from '#shared/find/pinyin.ts'
import { encodeChunkIndex } from '#shared/snapshot/encode-index.ts'
import { openChunkIndex, type ChunkIndex } from '#shared/snapshot/open-index.ts'
import type { Recent } from '../base/view.ts'
import type { SidecardDatabase } from '../database.ts'
import { companiesOf, findReferring } from '../lookup.ts'
import type { RecordRow, StoredRecord } from '../rows.ts'
import { INDEXED } from './indexed.ts'

/** Some records that were written one after the other, with their index. */
export type Block = { readonly records: readonly StoredRecord[]; readonly index: ChunkIndex; readonly first: number }

/**
 * What lies over the base, as blocks with an index each. `placeByName` says where a record stands now, by `entity/id`: what
 * stands elsewhere in a block or in the base is an older state of it.
 */
export type RecentIndex = {
  readonly blocks: readonly Block[]
  readonly placeByName: ReadonlyMap<string, number>
}

type Kept = RecentIndex & { readonly done: number; readonly next: number }

const EMPTY: Kept = { blocks: [], placeByName: new Map(), done: 0, next: 0 }
/** Records of one index: like a chunk. */
const BLOCK = 500
/** Past this many blocks, which single edits leave behind, they are joined. */
const MOST_BLOCKS = 24

const keptByRecent = new WeakMap<Recent['rows'], Promise<Kept>>()

/** The index of the rows that were written since the base was made, brought up to date. */
export function recentIndex(db: SidecardDatabase, recent: Recent): Promise<RecentIndex> {
  const next = (keptByRecent.get(recent.rows) ?? Promise.resolve(EMPTY)).then((kept) => extend(db, recent, kept))
  keptByRecent.set(recent.rows, next)
  next.catch(() => keptByRecent.delete(recent.rows))
  return next
}

async function extend(db: SidecardDatabase, { rows, log }: Recent, kept: Kept): Promise<Kept> {
  if (kept.done === log.length) return kept
  const done = log.length
  const fresh = log.slice(kept.done).filter((row) => INDEXED.has(row.entity) && rows.get(nameOf(row)) === row)
  const changed = [...fresh, ...(await staffOf(db, fresh))]
  const isCrowded = kept.blocks.length + changed.length / BLOCK > MOST_BLOCKS
  const all = isCrowded ? [...currentOf(kept, changed), ...changed] : changed
  const blocks: Block[] = isCrowded ? [] : [...kept.blocks]
  const placeByName = new Map(isCrowded ? [] : kept.placeByName)
  let next = isCrowded ? 0 : kept.next
  for (let at = 0; at < all.length; at += BLOCK) {
    const records = all.slice(at, at + BLOCK)
    blocks.push({ records, index: await indexOf(db, records), first: next })
    for (const record of records) placeByName.set(nameOf(record), next++)
  }
  return { blocks, placeByName, done, next }
}

/** What an index holds beside some records that come anew. */
function currentOf({ blocks, placeByName }: RecentIndex, anew: readonly StoredRecord[]): StoredRecord[] {
  const names = new Set(anew.map(nameOf))
  return blocks.flatMap(({ records, first }) =>
    records.filter((record, i) => placeByName.get(nameOf(record)) === first + i && !names.has(nameOf(record))),
  )
}

/** The contacts of changed companies, which are found by the company's name too, unless they changed themselves. */
async function staffOf(db: SidecardDatabase, fresh: readonly StoredRecord[]): Promise<StoredRecord[]> {
  const names = new Set(fresh.map(nameOf))
  const companies = fresh.filter(({ entity }) => entity === 'company')
  const staff = await Promise.all(companies.map(({ id }) => findReferring(db, id, 'contact')))
  return staff.flat().filter((contact) => !names.has(nameOf(contact)))
}

async function indexOf(db: SidecardDatabase, records: readonly StoredRecord[]): Promise<ChunkIndex> {
  const companies = await companiesOf(db, records)
  const companyName = (id: string): string => {
    const name = companies.get(id)?.fields['name']
    return typeof name === 'string' ? name : ''
  }
  const read = await readerFor(records, [...companies.keys()].map(companyName))
  const present = records.map((record) =>
    (record as RecordRow).isGone === true ? { ...record, fields: { _del: true } } : record,
  )
  const opened = openChunkIndex(encodeChunkIndex(present, { companyName, read }))
  if (!opened.ok) throw new Error(`an index that was just written is ${opened.kind}`)
  return opened.value
}

export function nameOf({ entity, id }: StoredRecord): string {
  return `${entity}/${id}`
}
