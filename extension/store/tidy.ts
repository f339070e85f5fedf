import type { SidecardDatabase } from './database.ts'
import { tidyTyped } from './typed-texts.ts'
import { allPaged, countPaged, forgetPagedBefore, historyTables } from './history-pages.ts'

/** How many actions can be undone and done again. */
export const MAX_ACTIONS = 200
/** How many changes a device remembers. A team's whole log is on its server. */
export const MAX_HISTORY = 200_000
/** Let go at once, so that not every start of a page has something to do. */
const SLACK = 0.1

/** The operation of the row that says that a record once had older changes here. Sorts before all real ones. */
export const CUT = '-'

/** Lets go of what is beyond the limits: old actions of the journal, old changes of the history, what was typed long ago and never saved. */
export async function tidyDevice(
  db: SidecardDatabase,
  limits = { actions: MAX_ACTIONS, history: MAX_HISTORY },
): Promise<void> {
  await tidyActions(db, limits.actions)
  await tidyHistory(db, limits.history)
  await tidyTyped(db, Date.now())
}

/** Keeps the newest actions with their undos, and all that still wait for the server. */
async function tidyActions(db: SidecardDatabase, max: number): Promise<void> {
  await db.transaction('rw', db.actions, db.outbox, async () => {
    const rows = await db.actions.orderBy('rev').reverse().toArray()
    const deeds = rows.filter(({ undoes }) => undoes === undefined)
    if (deeds.length <= max) return
    const waiting = new Set((await db.outbox.toArray()).map(({ op }) => op))
    const kept = new Set(
      deeds.filter(({ ops }, index) => index < max || ops.some((op) => waiting.has(op))).map(({ id }) => id),
    )
    for (const { id, undoes } of rows.toReversed()) if (undoes !== undefined && kept.has(undoes)) kept.add(id)
    await db.actions.bulkDelete(rows.filter(({ id }) => !kept.has(id)).map(({ id }) => id))
  })
}

/** Operations are numbered by time: the oldest go first, and each record that lost some remembers it. */
async function tidyHistory(db: SidecardDatabase, max: number): Promise<void> {
  if ((await db.history.count()) + (await countPaged(db)) <= max) return
  const keys = (await db.history.toCollection().primaryKeys()).filter(([, , op]) => op !== CUT)
  const ops = [...keys.map(([, , op]) => op), ...(await allPaged(db)).map(({ op }) => op)].toSorted()
  if (ops.length <= max) return
  const oldest = ops[Math.max(0, ops.length - Math.floor(max * (1 - SLACK)))] ?? '~'
  const gone = keys.filter(([, , op]) => op < oldest)
  await db.transaction('rw', historyTables(db), async () => {
    await db.history.bulkDelete(gone)
    const paged = await forgetPagedBefore(db, oldest)
    const refs = [...gone.map(([entity, record]) => ({ entity, record })), ...paged]
    const records = new Map(refs.map(({ entity, record }) => [`${entity}/${record}`, { entity, record }]))
    await db.history.bulkPut([...records.values()].map((ref) => ({ ...ref, op: CUT, hlc: '', patch: {}, device: '' })))
  })
}
