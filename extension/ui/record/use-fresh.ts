import { useEffect, useRef, useState } from 'preact/hooks'
import { deviceMark, unpackClock, type Clock } from '#shared/merge/clock.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import { getMeta } from '../../store/meta.ts'
import type { StoredRecord } from '../../store/record-store.ts'
import { useLive } from './use-live.ts'

/** As long as the wash lasts. Without motion a chip says it, which needs time to be read. */
const WASH_MS = 1_500
const CHIP_MS = 5_000
/** More at once is a page of the log, not a colleague's edit that somebody would want to see. */
const MAX_FRESH = 50

const NONE: ReadonlySet<string> = new Set()

/**
 * The records of a list that another device has just changed, by id, for as long as it is news. `key` names what is
 * listed: another question has no news.
 */
export function useFresh(
  db: SidecardDatabase,
  key: string,
  records: readonly StoredRecord[] | undefined,
): ReadonlySet<string> {
  const [fresh, setFresh] = useState(NONE)
  const known = useRef<{ readonly key: string; readonly clocks: ReadonlyMap<string, Clock> } | null>(null)
  const own = useLive('device', () => getMeta(db, 'device'))
  useEffect(() => {
    if (!records || own === undefined) return
    const clocks = new Map(records.map((record) => [record.id, newestClock(record)]))
    const before = known.current?.key === key ? known.current.clocks : null
    known.current = { key, clocks }
    const changed = before ? changedElsewhere(before, clocks, deviceMark(own)) : []
    if (changed.length > 0 && changed.length <= MAX_FRESH) setFresh((now) => new Set([...now, ...changed]))
  }, [records, key, own])
  useEffect(() => {
    if (fresh.size === 0) return
    const timer = setTimeout(() => setFresh(NONE), prefersStill() ? CHIP_MS : WASH_MS)
    return () => clearTimeout(timer)
  }, [fresh])
  return fresh
}

/** The ids whose newest clock rose, by another device's hand. */
export function changedElsewhere(
  before: ReadonlyMap<string, Clock>,
  after: ReadonlyMap<string, Clock>,
  ownMark: string,
): string[] {
  return [...after].flatMap(([id, clock]) =>
    clock > (before.get(id) ?? '') && unpackClock(clock).device !== ownMark ? [id] : [],
  )
}

/** Whether the person asked the system for less motion. */
export function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

function newestClock({ clocks }: StoredRecord): Clock {
  let newest = ''
  for (const key in clocks) if ((clocks[key] ?? '') > newest) newest = clocks[key] ?? ''
  return newest
}
