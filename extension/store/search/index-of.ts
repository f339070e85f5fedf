import { isDeleted } from '#shared/merge/merge.ts'
import { foldText } from '#shared/lib/text-fold.ts'
import type { SidecardDatabase } from '../database.ts'
import { companiesOf, findReferring } from '../lookup.ts'
import { getMeta } from '../meta.ts'
import type { StoredRecord } from '../rows.ts'
import { loadReader, type Reader } from '#shared/find/pinyin.ts'
import { buildSortedIndex, type Entry, type SortedIndex } from './sorted-index.ts'
import { searchFields, tokensOf } from '#shared/find/tokens.ts'
import { hasHan } from '#shared/find/words.ts'

/** One page's index. `rev` is the revision of the database that it holds; `read` is null as long as no Han text was met. */
export type SearchIndex = {
  readonly sorted: SortedIndex
  readonly read: Reader | null
  readonly docs: Document[]
  readonly docByKey: Map<string, number>
  readonly rev: number
}

type Document = { readonly entity: string; readonly id: string; readonly title: string }

const INDEXED = new Set(['contact', 'company', 'conversation', 'task', 'activity'])
/** Past this many changed records the index is sorted anew. */
const MAX_OVERLAY = 1_000

const indexByDatabase = new WeakMap<SidecardDatabase, Promise<SearchIndex>>()

/** The index with everything that the database holds now, whoever wrote it: the revision of each row says what is new. */
export function freshIndex(db: SidecardDatabase): Promise<SearchIndex> {
  const known = indexByDatabase.get(db)
  const next = known ? known.then((index) => refresh(db, index)) : build(db)
  indexByDatabase.set(db, next)
  next.catch(() => indexByDatabase.delete(db))
  return next
}

/** The most promising documents, judged by their titles alone, so that a common letter costs no reading of records. */
export function bestDocuments(
  { docs }: SearchIndex,
  found: Iterable<number>,
  {
    words,
    entities,
    limit,
  }: { readonly words: readonly string[]; readonly entities: readonly string[]; readonly limit: number },
): Document[] {
  const groups: Document[][] = [[], [], []]
  for (const doc of found) {
    const document = docs[doc]
    if (document && entities.includes(document.entity)) groups[groupOf(document.title, words)]?.push(document)
  }
  const best: Document[] = []
  for (const group of groups) {
    if (best.length >= limit) break
    best.push(...(group.length > 2_000 ? group : group.toSorted(byTitle)).slice(0, limit - best.length))
  }
  return best
}

function byTitle(a: Document, b: Document): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0
}

function groupOf(title: string, words: readonly string[]): 0 | 1 | 2 {
  if (words.some((word) => title.startsWith(word))) return 0
  return words.some((word) => title.includes(word)) ? 1 : 2
}

async function build(db: SidecardDatabase): Promise<SearchIndex> {
  const { rev, records } = await db.transaction('r', [db.records, db.meta], async () => ({
    rev: (await getMeta(db, 'revision')) ?? 0,
    records: await db.records.filter(({ entity }) => INDEXED.has(entity)).toArray(),
  }))
  const read = records.some(isHanRecord) ? await loadReader() : null
  const nameById = new Map(
    records.filter(({ entity }) => entity === 'company').map(({ id, fields }) => [id, String(fields['name'] ?? '')]),
  )
  const docs: Document[] = []
  const docByKey = new Map<string, number>()
  const entries: Entry[] = records.map((record) => {
    const doc = numberOf(record, docs, docByKey)
    return { doc, tokens: recordTokens(record, nameById.get(String(record.fields['company'])) ?? '', read) }
  })
  return { sorted: buildSortedIndex(entries), read, docs, docByKey, rev }
}

async function refresh(db: SidecardDatabase, index: SearchIndex): Promise<SearchIndex> {
  const rev = (await getMeta(db, 'revision')) ?? 0
  if (rev === index.rev) return index
  const changed = await db.records.where('rev').above(index.rev).limit(MAX_OVERLAY).toArray()
  const rows = await withStaff(
    db,
    changed.filter(({ entity }) => INDEXED.has(entity)),
  )
  const needsReader = index.read === null && rows.some(isHanRecord)
  if (needsReader || changed.length + index.sorted.overlaySize >= MAX_OVERLAY) return build(db)
  const companies = await companiesOf(db, rows)
  for (const record of rows) {
    const doc = numberOf(record, index.docs, index.docByKey)
    const company = companies.get(String(record.fields['company']))
    index.sorted.set(doc, recordTokens(record, String(company?.fields['name'] ?? ''), index.read))
  }
  return { ...index, rev: Math.max(index.rev, ...changed.map((row) => row.rev)) }
}

/** Changed records with the contacts of changed companies, which are found by the company's name too. */
async function withStaff(db: SidecardDatabase, changed: readonly StoredRecord[]): Promise<StoredRecord[]> {
  const companies = changed.filter(({ entity }) => entity === 'company')
  const staff = await Promise.all(companies.map(({ id }) => findReferring(db, id, 'contact')))
  return [...new Map([...staff.flat(), ...changed].map((record) => [`${record.entity}/${record.id}`, record])).values()]
}

function numberOf(record: StoredRecord, docs: Document[], docByKey: Map<string, number>): number {
  const { entity, id, fields } = record
  const key = `${entity}/${id}`
  const doc = docByKey.get(key) ?? docs.length
  docByKey.set(key, doc)
  docs[doc] = { entity, id, title: foldText(String(fields['name'] ?? fields['title'] ?? fields['subject'] ?? '')) }
  return doc
}

function recordTokens(record: StoredRecord, companyName: string, read: Reader | null): string[] {
  return isDeleted(record) ? [] : searchFields(record, companyName).flatMap((field) => tokensOf(field, read))
}

function isHanRecord({ fields }: StoredRecord): boolean {
  return Object.entries(fields).some(([key, value]) => hasHan(key) || (typeof value === 'string' && hasHan(value)))
}
