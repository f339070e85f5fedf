import type { SidecardDatabase } from './database.ts'

/** From here on the database takes tens of milliseconds to count rows. */
const MANY = 500

/**
 * How many changes wait. Of many it is the span of their numbers: the server takes them in order, so at most the changes of a batch
 * or two, settled ahead of others, are counted that wait no more; and those that were refused among some that are offered again.
 */
export async function countWaiting(db: SidecardDatabase): Promise<number> {
  const ends = [db.outbox.orderBy('n'), db.outbox.orderBy('n').reverse()]
  const [[first], [last]] = (await Promise.all(ends.map((end) => end.limit(1).primaryKeys()))) as [number[], number[]]
  if (first === undefined || last === undefined) return 0
  const span = last - first + 1
  return span > MANY ? span : db.outbox.count()
}
