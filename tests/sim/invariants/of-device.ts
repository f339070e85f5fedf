import { DELETED } from '#shared/fields/validate.ts'
import { DEVICE_AGE } from '#shared/lib/limits.ts'
import { hashKey } from '#shared/snapshot/hash-key.ts'
import { must } from '#shared/lib/must.ts'
import { mergePatch, type RecordState } from '#shared/merge/merge.ts'
import type { HistoryRow, OutboxRow, RecordRow } from '../../../extension/store/rows.ts'
import { cachedKeys } from '../cached-keys.ts'
import type { SimDevice } from '../device.ts'
import { bucketKey, ROWS, type Bucket } from '../../../extension/store/base/bucket.ts'
import { chunksOf, directoryOf, recordOf, recordsOf } from './device-records.ts'
import type { World } from '../world.ts'
import { canonical, maySee, type ServerView } from './server-view.ts'
import { expectThat } from './violation.ts'

/** Devices of equal scope hold the same, which is what the server holds for them. */
export function checkConverged(world: World, device: SimDevice, view: ServerView): void {
  const { member } = must(world.seats[device.index])
  const theirs = new Map(
    [...view.records]
      .filter(([, record]) => maySee(member, record))
      .map(([name, { fields, clocks }]) => [name, canonical({ fields, clocks })]),
  )
  const ours = new Map(
    recordsOf(device)
      .filter(({ clocks }) => Object.keys(clocks).length > 0)
      .map(({ entity, id, fields, clocks }) => [`${entity}/${id}`, canonical({ fields, clocks })]),
  )
  for (const name of new Set([...theirs.keys(), ...ours.keys()]))
    expectThat(
      ours.get(name) === theirs.get(name),
      'I03',
      () => `device ${device.index} has ${name} as ${ours.get(name)}, the server as ${theirs.get(name)}`,
    )
}

/** Nothing waits any more. */
export function checkDrained(_: World, device: SimDevice): void {
  const waiting = device.rows('outbox')
  expectThat(
    waiting.length === 0,
    'I06',
    () => `${waiting.length} changes wait on device ${device.index} for ever: ${JSON.stringify(waiting[0])}`,
  )
}

/** A row is what was confirmed and, on top, what waits. */
export function checkRows(_: World, device: SimDevice): void {
  // While the log is read anew, rows go on showing what is not confirmed anew yet.
  if (device.meta('isRereading')) return
  const waiting = Map.groupBy(waitingOf(device), ({ entity, record }) => `${entity}/${record}`)
  // What lies in the base alone has nothing that waits.
  for (const row of device.rows('records') as unknown as readonly RecordRow[]) {
    if (row.isGone === true) continue
    // Of what waited in a large batch the base may still be there: it says nothing any more.
    const own = waiting.get(`${row.entity}/${row.id}`)
    if (!own) continue
    const shown = own.reduce((state: RecordState, change) => mergePatch(state, change).state, row.base ?? row)
    expectThat(
      canonical({ fields: shown.fields, clocks: shown.clocks }) ===
        canonical({ fields: row.fields, clocks: row.clocks }),
      'I23',
      () => `${row.entity}/${row.id} is not its base and what waits: ${JSON.stringify(row)}`,
    )
  }
  for (const [name, changes] of waiting) {
    const [{ entity, record }] = changes as [OutboxRow]
    // What sets nothing, as no engine of ours writes it, has nothing to show.
    const setsNothing = changes.every(({ patch }) => Object.keys(patch).length === 0)
    expectThat(setsNothing || recordOf(device, entity, record) !== undefined, 'I02', `${name} waits and is not shown`)
  }
}

/** Numbers and clocks of what waits go up together. */
export function checkOrder(world: World, device: SimDevice): void {
  const waiting = waitingOf(device)
  const own = new Set(world.wishes.map(({ op }) => op))
  const made = waiting.filter(({ op }) => own.has(op))
  if (!world.copies.has(device.index) && !world.wasServerRestored)
    made.forEach(({ hlc, n }, index) => {
      const before = made[index - 1]
      expectThat(
        !before || before.hlc < hlc,
        'I12',
        () => `change ${n} has the clock ${hlc}, the one before ${before?.hlc}`,
      )
    })
  const next = device.meta('nextN') ?? 1
  expectThat(
    waiting.every(({ n }) => n < next),
    'I12',
    'a number will be given twice',
  )
}

const known = new WeakMap<SimDevice, unknown>()

/** The buckets of the base lead from each key of its records to them, and from none to a deleted one. */
export function checkKeys(_: World, device: SimDevice): void {
  const directory = directoryOf(device)
  if (known.get(device) === directory) return
  known.set(device, directory)
  const places = new Map<string, string>()
  for (let bucket = 0; bucket < 2 ** directory.bits && directory.chunks.length > 0; bucket += 1) {
    const { number, hashes, places: own } = bucketOf(device, bucket)
    expectThat(number === directory.number, 'I14', `bucket ${bucket} is of another base`)
    hashes.forEach((hash, i) => places.set(`${hash} ${own[i]}`, `${own[i]}`))
  }
  const led = new Set(places.values())
  chunksOf(device).forEach((records, chunk) =>
    records.forEach((record, row) => {
      const place = chunk * ROWS + row
      // One whose index did not come gets it before anybody looks (`indexedView`).
      const isIndexed = directory.chunks[chunk]?.isIndexed === true
      for (const key of isIndexed ? cachedKeys(record) : [])
        expectThat(places.has(`${hashKey(key)} ${place}`), 'I14', () => `${record.id} is not found under ${key}`)
      expectThat(
        record.fields[DELETED] !== true || !led.has(`${place}`),
        'I15',
        () => `${record.entity}/${record.id} is deleted and found`,
      )
    }),
  )
}

function bucketOf(device: SimDevice, bucket: number): Bucket {
  return must(device.disk.tables.get('base')?.rows.get(bucketKey(bucket)), `bucket ${bucket}`)['value'] as Bucket
}

const checked = new WeakMap<SimDevice, string>()

/** What lies behind the cursor was merged. */
export function checkCursor(world: World, device: SimDevice): void {
  const cursor = device.meta('cursor')
  const seen = device.meta('seen')
  const position = JSON.stringify([cursor, seen])
  if (!cursor || cursor.seq === 0 || checked.get(device) === position) return
  checked.set(device, position)
  const { workspace, member } = must(world.seats[device.index])
  const [at] = world.server.sql('SELECT mark FROM changes WHERE ws = ? AND seq = ?', workspace, cursor.seq)
  // Another history, after a restore: the next exchange will tell.
  if (at?.['mark'] !== cursor.mark) return
  expectThat((seen?.seq ?? 0) >= cursor.seq, 'I10', 'the cursor is beyond the highest position seen')
  const rows = world.server.sql(
    `SELECT seq, entity, record, hlc, patch FROM changes WHERE ws = ? AND seq <= ? AND scope IN ('t', ?)`,
    workspace,
    cursor.seq,
    `u:${member}`,
  )
  for (const { seq, entity, record, hlc, patch } of rows) {
    const clocks = recordOf(device, String(entity), String(record))?.clocks ?? {}
    for (const key of Object.keys(JSON.parse(String(patch)) as object))
      expectThat(
        (clocks[key] ?? '') >= String(hlc),
        'I10',
        () => `the cursor is at ${cursor.seq} and ${entity}/${record} ${key} of ${seq} never came`,
      )
  }
}

/** Who was here lately, and stood in the log when it began at `floor`, still does. */
export function checkReaders(world: World, workspace: string, floor: number): void {
  const begin = floorOf(world, workspace)
  for (const device of world.devices) {
    const cursor = device.meta('cursor')?.seq ?? 0
    const isReader =
      cursor > 0 &&
      cursor >= floor &&
      device.meta('isRereading') !== true &&
      !world.copies.has(device.index) &&
      world.server.sql(
        'SELECT 1 FROM devices WHERE ws = ? AND id = ? AND revoked_at IS NULL AND seen_at >= ?',
        workspace,
        device.meta('device') ?? '',
        world.server.time - DEVICE_AGE,
      ).length > 0
    expectThat(
      !isReader || cursor >= begin,
      'I34',
      () => `device ${device.index} stands at ${cursor}, the log begins at ${begin}`,
    )
  }
}

/** The number of the log's first row. */
export function floorOf({ server }: World, workspace: string): number {
  return Number(server.sql('SELECT min(seq) AS seq FROM changes WHERE ws = ?', workspace)[0]?.['seq'] ?? 0)
}

/** Private records stay with their member, workspaces to themselves. */
export function checkScopes(world: World, device: SimDevice, view: ServerView): void {
  const { member, workspace } = must(world.seats[device.index])
  const own = new Set(waitingOf(device).map(({ entity, record }) => `${entity}/${record}`))
  for (const { entity, id, fields, clocks } of recordsOf(device)) {
    const foreign = /"(?:[^"]* )?W(\d) \d+"/u.exec(JSON.stringify(fields))
    expectThat(
      !foreign || `W${foreign[1]}` === workspace,
      'I19',
      () => `${entity}/${id} of W${foreign?.[1]} is on a device of ${workspace}`,
    )
    const theirs = view.records.get(`${entity}/${id}`)
    const isPrivate = entity === 'message-body' && Object.keys(clocks).length > 0 && !own.has(`${entity}/${id}`)
    expectThat(
      !isPrivate || theirs === undefined || maySee(member, theirs),
      'I18',
      () => `${entity}/${id} of ${theirs?.scope} is on a device of ${member}`,
    )
  }
  for (const { entity, record, op, actor } of device.rows('history') as unknown as readonly HistoryRow[]) {
    const theirs = view.records.get(`${entity}/${record}`)
    expectThat(
      // Own words stay, also where a restored server gave the record to somebody else.
      actor === member || theirs === undefined || maySee(member, theirs) || own.has(`${entity}/${record}`),
      'I32',
      () => `${op} of ${entity}/${record} is remembered on a device of ${member}, who may not see it`,
    )
  }
}

export function waitingOf(device: SimDevice): readonly OutboxRow[] {
  return (device.rows('outbox') as unknown as readonly OutboxRow[]).toSorted((a, b) => a.n - b.n)
}
