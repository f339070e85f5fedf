import { findEntity } from '#shared/entities/registry.ts'
import { findPatchFault } from '#shared/fields/validate.ts'
import { must } from '#shared/lib/must.ts'
import { EMPTY_RECORD, mergePatch, type RecordState } from '#shared/merge/merge.ts'
import type { RefusedRow } from '../../../extension/store/rows.ts'
import type { Wish, World } from '../world.ts'
import { isShutOut } from '../world.ts'
import { heldOps } from './device-records.ts'
import { canonical, type LogRow, type ServerView } from './server-view.ts'
import { expectThat } from './violation.ts'

/** Every write that a person was told is kept is in the log, or was refused and says so. */
export function checkWishes(world: World, views: ReadonlyMap<string, ServerView>): void {
  const logged = new Set([...views.values()].flatMap(({ log }) => log.map(({ op }) => op)))
  const refused = new Map(
    world.devices.flatMap((device) => device.rows('refused') as unknown as RefusedRow[]).map((row) => [row.op, row]),
  )
  for (const one of world.wishes) {
    if (one.op === null || one.excuse !== null || logged.has(one.op)) continue
    const row = refused.get(one.op)
    if (row) checkRefusal(world, one, row)
    else
      expectThat(
        isHeld(world, one) || isRescued(world, views, one),
        world.wasServerRestored ? 'I24' : 'I01',
        () => `${one.op} of device ${one.device} is lost: ${one.entity}/${one.record} ${canonical(one.patch)}`,
      )
  }
}

/** A device that was shut out keeps what it could not send. */
function isHeld(world: World, { device, op }: Wish): boolean {
  const owner = must(world.devices[device])
  return isShutOut(world, owner) && heldOps(owner).has(op ?? '')
}

/**
 * After a restore, two copies under one id each have the other's numbers taken for their own: what the server does not ask
 * for again comes as a value, under another operation.
 */
function isRescued(
  world: World,
  views: ReadonlyMap<string, ServerView>,
  { device, entity, record, patch }: Wish,
): boolean {
  if (!world.wasServerRestored || !world.copies.has(device)) return false
  const { log } = must(views.get(must(world.seats[device]).workspace))
  return Object.entries(patch).every(([key, value]) =>
    log.some(
      (row) =>
        row.entity === entity &&
        row.record === record &&
        Object.hasOwn(row.patch, key) &&
        canonical(row.patch[key]) === canonical(value),
    ),
  )
}

/** A refused change keeps its text and its reason, and was not a good one. */
function checkRefusal(world: World, { op, entity, record, patch }: Wish, row: RefusedRow): void {
  expectThat(
    row.entity === entity && row.record === record && canonical(row.patch) === canonical(patch),
    'I11',
    `${op} was refused and its text is gone`,
  )
  const descriptor = findEntity(entity)
  const isExpected =
    !descriptor ||
    findPatchFault(descriptor, patch) !== null ||
    (row.code === 'not-allowed' && (world.injected.has('viewer') || entity === 'message-body')) ||
    (row.code === 'too-large' &&
      (world.injected.has('batch-size') || world.injected.has('status-413') || world.hasSmallBodies))
  expectThat(isExpected, 'I11', () => `a good change was refused as ${row.code}: ${JSON.stringify(row)}`)
}

/** Whoever's edit lost to a later one of another device is told so. */
export function checkTold(world: World, { log }: ServerView): void {
  const told = new Set(world.devices.flatMap((device) => device.rows('superseded').map(({ id }) => id)))
  const wisherByOp = new Map(world.wishes.map((one) => [one.op, one.device]))
  const records = new Map<string, RecordState>()
  const deaf = new Set(world.devices.filter((device) => world.rebuilt.has(device.index) || isShutOut(world, device)))
  for (const row of log) {
    const { op, entity, record, patch, hlc } = row
    const name = `${entity}/${record}`
    const before = records.get(name) ?? EMPTY_RECORD
    const merged = mergePatch(before, { patch, hlc })
    records.set(name, merged.state)
    const wisher = wisherByOp.get(op)
    if (wisher === undefined || deaf.has(must(world.devices[wisher]))) continue
    for (const key of merged.lost) {
      const winner = before.clocks[key] ?? ''
      // Who has set the field once more since, and won, has nothing to be told.
      const isSettled = log.some(
        (later) => later.hlc >= winner && isSameField(later, row, key) && isWrittenLater(later, row),
      )
      expectThat(isSettled || told.has(`${op}/${key}`), 'I22', () => `${op} lost ${name} ${key} and nobody was told`)
    }
  }
}

function isSameField(one: LogRow, { entity, record }: LogRow, key: string): boolean {
  return one.entity === entity && one.record === record && Object.hasOwn(one.patch, key)
}

/** By the clocks' device: what another one gave back to a restored server stands under the clock that it had. */
function isWrittenLater(one: LogRow, { device, n, hlc }: LogRow): boolean {
  return one.hlc.slice(11) === hlc.slice(11) && (one.device !== device || one.n > n)
}

/** What a device showed as confirmed when the server went back is there again, whoever wrote it. */
export function checkRescued(world: World, views: ReadonlyMap<string, ServerView>): void {
  // There a rescued change may be refused, visibly.
  if (world.hasSmallBodies || ['viewer', 'status-413', 'batch-size'].some((fault) => world.injected.has(fault))) return
  const gone = new Set(world.devices.filter((device) => world.rebuilt.has(device.index) || isShutOut(world, device)))
  for (const { device, field, value, clock } of world.heldAtRestore.values()) {
    if (gone.has(must(world.devices[device]))) continue
    const [workspace, entity, id, key] = JSON.parse(field) as [string, string, string, string]
    const record = views.get(workspace)?.records.get(`${entity}/${id}`)
    const there = record?.clocks[key] ?? ''
    // A device that got another id since offers the same under a clock that bears its new mark; a change from the future may be
    // stamped lower than the server that failed had stamped it.
    expectThat(
      there.slice(0, 11) >= clock.slice(0, 11) || canonical(record?.fields[key] ?? null) === value,
      'I24',
      () => `device ${device} showed ${field} of ${clock}, the server has ${there || 'nothing'}`,
    )
  }
}
