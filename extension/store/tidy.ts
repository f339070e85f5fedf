import type { Clock } from '#shared/merge/clock.ts'
import type { SidecardDatabase } from './database.ts'
import type { HistoryRow } from './rows.ts'

/** How many actions can be undone and done again. */
export const MAX_ACTIONS = 200
/** How many changes a device remembers. A team's whole log is on its server. */
export const MAX_HISTORY = 200_000
/** Let go at once, so that not every start of a page has something to do. */
const SLACK = 0.1

const CUT = 'historyCut'

/** Lets go of what is beyond the limits: old actions of the journal, old changes of the history. */
export async function tidyDevice(db: SidecardDatabase, limits = { actions: MAX_ACTIONS, history: MAX_HISTORY }): Promise<void> {
  await tidyActions(db, limits.actions)
  await tidyHistory(db, limits.history)
}

/** The clock of the newest change that was let go of, null while nothing was. */
export async function readHistoryCut(db: SidecardDatabase): Promise<Clock | null> {
  return ((await db.settings.get(CUT))?.value as Clock | undefined) ?? null
}

/** Keeps the newest actions with their undos, and all that still wait for the server. */
async function tidyActions(db: SidecardDatabase, max: number): Promise<void> {
  await db.transaction('rw', db.actions, db.outbox, async () => {
    const rows = await db.actions.orderBy('rev').reverse().toArray()
    const deeds = rows.filter(({ undoes }) => undoes === undefined)
    if (deeds.length <= max) return
    const waiting = new Set((await db.outbox.toArray()).map(({ op }) => op))
    const kept = new Set(deeds.filter(({ ops }, index) => index < max || ops.some((op) => waiting.has(op))).map(({ id }) => id))
    for (const { id, undoes } of rows.toReversed()) if (undoes !== undefined && kept.has(undoes)) kept.add(id)
    await db.actions.bulkDelete(rows.filter(({ id }) => !kept.has(id)).map(({ id }) => id))
  })
}

/** Operations are numbered by time: the oldest go first, and the cut is remembered. */
async function tidyHistory(db: SidecardDatabase, max: number): Promise<void> {
  if ((await db.history.count()) <= max) return
  const keys = (await db.history.toCollection().primaryKeys()).toSorted((a, b) => (a[2] < b[2] ? -1 : 1))
  const gone = keys.slice(0, keys.length - Math.floor(max * (1 - SLACK)))
  await db.transaction('rw', db.history, db.settings, async () => {
    const rows = (await db.history.bulkGet(gone)).filter((row): row is HistoryRow => row !== undefined)
    const newest = rows.reduce((most, { hlc }) => (hlc > most ? hlc : most), (await readHistoryCut(db)) ?? '')
    await db.history.bulkDelete(gone)
    if (newest !== '') await db.settings.put({ key: CUT, value: newest })
  })
}
