import { Dexie } from 'dexie'
import type { SidecardDatabase } from '../database.ts'
import { getMeta } from '../meta.ts'
import { storageFault } from '../storage-fault.ts'
import type { RecordRow } from '../rows.ts'
import { readDirectory, type Directory } from './directory.ts'
import { mutationCount, noteMutation } from './mutations.ts'

/** What readers go by: the base, and the rows written since it was made. */
export type View = { readonly directory: Directory; readonly recent: Recent }

/** The rows by `entity/id`, and in the order in which they came: readers keep what they worked out of the front of `log`. */
export type Recent = { readonly rows: Map<string, RecordRow>; readonly log: RecordRow[]; readonly rev: number }

/** Older versions of rows that a log may hold beside as many as there are rows: a page stays open for days. */
const MOST_OLD = 100

type Kept = { readonly view: View; readonly seen: number }

const keptByDatabase = new WeakMap<SidecardDatabase, Promise<Kept>>()

let isListening = false

/** What the database holds now, whoever wrote it. Costs nothing as long as nobody writes. */
export async function currentView(db: SidecardDatabase): Promise<View> {
  listen()
  const before = keptByDatabase.get(db)
  const next = before ? before.then((kept) => refresh(db, kept)) : refresh(db, null)
  keptByDatabase.set(db, next)
  next.catch(() => keptByDatabase.delete(db))
  return (await next).view
}

/** The same, once everything in the base has an index: a server of another release may have sent none that fits. */
export async function indexedView(db: SidecardDatabase): Promise<View> {
  for (;;) {
    const view = await currentView(db)
    if (view.directory.chunks.every(({ isIndexed }) => isIndexed)) return view
    const isFolded = await indexNow(db)
    // Not while the log is read anew, nor without room for it; what has no index is then not found until it has been.
    if (!isFolded && (await currentView(db)).directory === view.directory) return view
  }
}

async function indexNow(db: SidecardDatabase): Promise<boolean> {
  const { foldRows } = await import('./fold.ts')
  try {
    return await foldRows(db, { least: 0 })
  } catch (error) {
    if (storageFault(error).kind === 'storage-full') return false
    throw error
  }
}

function listen(): void {
  if (isListening) return
  isListening = true
  // Dexie tells every context of every mutation.
  Dexie.on.storagemutated.subscribe(noteMutation)
}

async function refresh(db: SidecardDatabase, kept: Kept | null): Promise<Kept> {
  const seen = mutationCount()
  // Only a real database tells of its mutations.
  if (kept?.seen === seen && db instanceof Dexie) return kept
  const view = await db.transaction('r', [db.records, db.base, db.meta], async () => readView(db, kept?.view ?? null))
  return { view, seen }
}

async function readView(db: SidecardDatabase, before: View | null): Promise<View> {
  const [revision = 0, directory] = await Promise.all([getMeta(db, 'revision'), readDirectory(db)])
  const isSame = before?.directory === directory && !isLong(before.recent)
  if (isSame && before.recent.rev === revision) return before
  const { rows, log }: Pick<Recent, 'rows' | 'log'> = isSame ? before.recent : { rows: new Map(), log: [] }
  const known = isSame ? before.recent.rev : directory.folded
  const changed = revision > known ? await db.records.where('rev').above(known).toArray() : []
  for (const row of changed) {
    rows.set(`${row.entity}/${row.id}`, row)
    log.push(row)
  }
  return { directory, recent: { rows, log, rev: revision } }
}

function isLong({ rows, log }: Recent): boolean {
  return log.length > 2 * rows.size + MOST_OLD
}
