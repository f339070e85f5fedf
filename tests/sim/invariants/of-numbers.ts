import type { SimDevice } from '../device.ts'
import type { World } from '../world.ts'
import type { LogRow, ServerView } from './server-view.ts'
import { expectThat } from './violation.ts'

/** A device's changes stand in the log in the order of their numbers, each under one, and the server knows the highest. */
export function checkNumbersOfDevices(world: World, { log, numbers }: ServerView): void {
  const last = new Map<string, LogRow>()
  for (const row of log) {
    const { op, n, device } = row
    if (isByOldDevice(world, row)) continue
    const before = last.get(device)
    expectThat(
      before === undefined || before.n < n,
      'I28',
      () => `${op} is number ${n} of ${device}, and number ${before?.n} stands before it`,
    )
    expectThat((numbers.get(device) ?? 0) >= n, 'I28', () => `${device} is at ${n}, the server counts less`)
    last.set(device, row)
  }
}

/** Devices of the first protocol are believed, copies of them too: their numbers say nothing. */
function isByOldDevice(world: World, { device }: LogRow): boolean {
  return world.devices.some((one) => world.isOld(one) && device.startsWith(`D${one.index}-`))
}

/** What a person wrote later on a device stands over what they wrote there before, whatever its wall clock did between. */
export function checkOwnOrder(world: World, { log }: ServerView): void {
  const writerByOp = new Map(world.wishes.map(({ op, device }) => [op, device]))
  const best = new Map<string, LogRow>()
  for (const row of log) {
    // What was rescued after a restore stands under the clock that it had.
    const writer = writerByOp.get(row.op)
    if (writer === undefined || isByOldDevice(world, row)) continue
    for (const key of Object.keys(row.patch)) {
      // Two copies may share an id until one of them is told: what the other wrote is not one's own.
      const name = `${writer} ${row.device} ${row.entity}/${row.record} ${key}`
      const before = best.get(name)
      expectThat(
        before === undefined || before.n > row.n || before.hlc <= row.hlc,
        'I35',
        () => `${row.op} is number ${row.n} of ${name} and lost to its number ${before?.n}`,
      )
      if (before === undefined || before.hlc <= row.hlc) best.set(name, row)
    }
  }
}

/** A clock of a field stands for one value, or whoever reads the log in another order ends with another. */
export function checkClocks(world: World, { log }: ServerView): void {
  // A third device gives a restored server back what the one copy wrote, before the other is told that it is a copy.
  if (world.wasServerRestored || world.olds > 0) return
  const known = new Map<string, string>()
  for (const { op, entity, record, hlc, patch } of log)
    for (const [key, value] of Object.entries(patch)) {
      const name = `${entity}/${record} ${key} ${hlc}`
      const text = JSON.stringify(value)
      expectThat(
        (known.get(name) ?? text) === text,
        'I29',
        () => `${name} is ${known.get(name)} and, by ${op}, ${text}`,
      )
      known.set(name, text)
    }
}

/** Only a copy becomes another device. */
export function checkRekey(world: World, device: SimDevice): void {
  // A change that was refused for want of rights, unheard, and is good later looks like another's.
  if (world.injected.has('viewer')) return
  // So does one that was archived before its device heard of it: the server answers for half a year. A new id does no harm.
  if (world.wasLeftAlone) return
  expectThat(
    world.copies.has(device.index),
    'I30',
    `device ${device.index} is the only one of its id and is told otherwise`,
  )
}

/** Of two devices that share a past and have both written since, each has an id of its own. */
export function checkShared(world: World, { log }: ServerView): void {
  const rowByOp = new Map(log.map((row) => [row.op, row]))
  for (const one of world.devices)
    for (const other of world.devices.slice(one.index + 1)) {
      const id = one.meta('device')
      if (id !== other.meta('device') || world.isOld(one) || world.isOld(other)) continue
      const since = Math.max(...[one, other].map(({ index }) => world.branchedAt.get(index) ?? 0))
      const hasWritten = ({ index }: SimDevice) => {
        const first = world.wishes.slice(since).find(({ device, op }) => device === index && op !== null)
        return rowByOp.get(first?.op ?? '')?.device === id
      }
      expectThat(
        !hasWritten(one) || !hasWritten(other),
        'I31',
        () => `devices ${one.index} and ${other.index} both write as ${id}`,
      )
    }
}
