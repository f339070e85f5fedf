import { DELETED } from '#shared/fields/validate.ts'
import type { Value } from '#shared/fields/value.ts'
import { ARCHIVE_AGE, MAX_CLOCK_AHEAD } from '#shared/lib/limits.ts'
import { unpackClock } from '#shared/merge/clock.ts'
import { EMPTY_RECORD, mergePatch, type RecordState } from '#shared/merge/merge.ts'
import type { World } from '../world.ts'
import { canonical, type LogRow, type ServerView } from './server-view.ts'
import { expectThat } from './violation.ts'

/** Each operation stands in the log once. */
export function checkOnce(_: World, { log }: ServerView): void {
  const last = new Map<string, LogRow>()
  for (const row of log) {
    const before = last.get(row.op)
    // A device that lay in a drawer for half a year, with an answer that it never got, offers again what is in the archive by
    // now: the log holds it twice, and the records are the same for it.
    expectThat(
      !before || (row.at - before.at >= ARCHIVE_AGE && canonical(before.patch) === canonical(row.patch)),
      'I04',
      () => `${row.op} stands twice in the log`,
    )
    last.set(row.op, row)
  }
}

/** Every row of the log is a change that somebody made, as they made it. */
export function checkNothingInvented({ wishes }: World, { log }: ServerView): void {
  const byOp = new Map(wishes.map((wish) => [wish.op, wish]))
  const values = new Set(
    wishes.flatMap(({ entity, record, patch }) =>
      Object.entries(patch).map((field) => `${entity}/${record} ${canonical(field)}`),
    ),
  )
  for (const { op, entity, record, patch } of log) {
    const wish = byOp.get(op)
    expectThat(
      !wish || canonical(wish.patch) === canonical(patch),
      'I05',
      () => `${op} was ${canonical(wish?.patch)} and is ${canonical(patch)}`,
    )
    // What a device rescued for somebody else stands under an operation of its own.
    for (const field of Object.entries(patch))
      expectThat(
        values.has(`${entity}/${record} ${canonical(field)}`),
        'I05',
        () => `nobody wrote ${op}: ${entity}/${record} ${canonical(field)}`,
      )
  }
}

/** What the records hold is what the log adds up to. */
export function checkFold(_: World, { log, records }: ServerView): void {
  const folded = new Map<string, RecordState>()
  for (const { entity, record, patch, hlc } of log) {
    const key = `${entity}/${record}`
    folded.set(key, mergePatch(folded.get(key) ?? EMPTY_RECORD, { patch, hlc }).state)
  }
  expectThat(folded.size === records.size, 'I08', () => `${records.size} records, ${folded.size} in the log`)
  for (const [key, { fields, clocks }] of folded) {
    const { fields: doc, clocks: kept } = records.get(key) ?? EMPTY_RECORD
    expectThat(
      canonical({ fields, clocks }) === canonical({ fields: doc, clocks: kept }),
      'I08',
      () => `${key} is ${canonical({ fields: doc, clocks: kept })}, the log says ${canonical({ fields, clocks })}`,
    )
  }
}

/** Numbers of the log have no gaps. */
export function checkNumbers(_: World, { log }: ServerView): void {
  log.forEach(({ seq }, index) => expectThat(seq === index + 1, 'I09', () => `number ${seq} at place ${index + 1}`))
}

/** What one push brought stands in the order in which its device made it. */
export function checkOrderOfPushes(_: World, { log }: ServerView): void {
  log.forEach(({ n, mark, op }, index) => {
    const before = log[index - 1]
    expectThat(
      !before || before.mark !== mark || before.n < n,
      'I26',
      () => `${op} stands behind what its device made later`,
    )
  })
}

/** No clock in the log ran more than five minutes ahead of the server when it came. */
export function checkClockBound(_: World, { log }: ServerView): void {
  for (const { op, hlc, at } of log)
    expectThat(
      unpackClock(hlc).time <= at + MAX_CLOCK_AHEAD,
      'I13',
      () => `${op} runs ${unpackClock(hlc).time - at} ms ahead`,
    )
}

/** A record is deleted when the latest word on that is deletion, whatever else was written. */
export function checkDeletions(_: World, view: ServerView): void {
  for (const [name, record] of view.records) {
    const last = latest(view.log, name, DELETED)
    expectThat(
      (record.fields[DELETED] ?? null) === (last ?? null),
      'I17',
      () => `${name} should${last ? '' : ' not'} be deleted`,
    )
  }
}

/** Fields of a release that nobody here knows are kept as they came. */
export function checkUnknownFields(_: World, view: ServerView): void {
  for (const [name, record] of view.records)
    for (const key of ['zz:future', 'zzSet/a.bc'])
      expectThat(
        canonical(record.fields[key] ?? null) === canonical(latest(view.log, name, key) ?? null),
        'I20',
        () => `${name} lost ${key}`,
      )
}

/** Nothing of another workspace is here. */
export function checkIsolation(_: World, { workspace, log }: ServerView): void {
  for (const { op, patch, actor } of log) {
    const foreign = /"(?:[^"]* )?W(\d) \d+"/u.exec(JSON.stringify(patch))
    expectThat(
      !foreign || `W${foreign[1]}` === workspace,
      'I19',
      () => `${op} of W${foreign?.[1]} stands in ${workspace}`,
    )
    expectThat(actor.startsWith(`${workspace}-`), 'I19', () => `${actor} wrote ${op} in ${workspace}`)
  }
}

/** The value with the highest clock, worked out without the merge. */
function latest(log: readonly LogRow[], name: string, key: string): Value | undefined {
  let best: LogRow | null = null
  for (const row of log) {
    if (`${row.entity}/${row.record}` !== name || !Object.hasOwn(row.patch, key)) continue
    if (!best || row.hlc >= best.hlc) best = row
  }
  return best?.patch[key]
}
