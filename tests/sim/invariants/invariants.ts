import { must } from '#shared/lib/must.ts'
import type { SimDevice } from '../device.ts'
import { isShutOut, type World } from '../world.ts'
import {
  checkConverged,
  checkCursor,
  checkDrained,
  checkKeys,
  checkOrder,
  checkRows,
  checkScopes,
} from './of-device.ts'
import {
  checkClockBound,
  checkDeletions,
  checkFold,
  checkIsolation,
  checkNothingInvented,
  checkNumbers,
  checkOnce,
  checkOrderOfPushes,
  checkUnknownFields,
} from './of-server.ts'
import { checkClocks, checkNumbersOfDevices, checkOwnOrder, checkShared } from './of-numbers.ts'
import { checkRescued, checkTold, checkWishes } from './of-wishes.ts'
import { checkSecrets } from './of-viewers.ts'
import { viewServer } from './server-view.ts'

/** What the engine promises. A violation names its number. */
export const PROMISES = {
  I01: 'no write that a person was told is kept is lost',
  I02: 'a write shows at once, and as long as it waits',
  I03: 'devices of equal scope end equal, and equal to the server',
  I04: 'each operation takes effect once',
  I05: 'nothing is in the log that nobody wrote, or otherwise than they wrote it',
  I06: 'queues drain; no exchange goes on for ever',
  I07: 'the status never says that it is syncing when nothing is',
  I08: 'the records on the server are what the log adds up to',
  I09: 'log numbers have no gaps',
  I10: 'the cursor never passes a row that was not merged',
  I11: 'a refused change is visible with its text, and a good one is not refused',
  I12: 'numbers and clocks of what waits on a device go up together',
  I13: 'no clock in the log runs more than five minutes ahead of the server',
  I14: 'lookup keys are those of the records',
  I15: 'a deleted record is found under no key',
  I16: 'an undo sets the values from before, and says what it leaves',
  I17: 'an edit never brings a deleted record back, a restore does',
  I18: 'a private record is only on its member’s devices',
  I19: 'nothing of one workspace is in another',
  I20: 'fields that this release does not know survive',
  I21: 'a database that vanished is told, and deletes nothing',
  I22: 'whose edit lost to another device is told which',
  I23: 'a row is its confirmed base and what waits',
  I26: 'what one push brought stands in the order in which it was made',
  I25: 'one program of a browser exchanges at a time, where locks are to be had',
  I27: 'who may only read writes nothing',
  I28: 'a device’s changes stand in the log in the order of their numbers, without gaps and each once',
  I29: 'a clock of a field stands for one value',
  I30: 'only a copied device is told to become another',
  I32: 'what was taken back leaves no history behind',
  I31: 'of two copies that both write, each becomes a device of its own',
  I33: 'what left the log is in the archive, whole and proven by what follows',
  I34: 'whoever was here lately never has to load a snapshot again',
  I35: 'of two edits of one device the later one stands',
  I36: 'what was written while a record was private reaches no colleague',
  I24: 'a restored server gets everything back that a device still holds',
} as const

/** After each step: what must hold at any moment. */
export function checkContinuously(world: World, device: SimDevice): void {
  checkRows(world, device)
  checkOrder(world, device)
  checkKeys(world, device)
  checkCursor(world, device)
}

const CLOCK_FAULTS = ['clock-years-ahead', 'clock-years-back', 'clock-days-off', 'asleep-for-days']

/** Once everything is whole and quiet. */
export function checkSettled(world: World): void {
  const views = new Map(world.workspaces().map((workspace) => [workspace, viewServer(world, workspace)]))
  for (const view of views.values())
    for (const check of [
      checkOnce,
      checkNothingInvented,
      checkNumbers,
      checkNumbersOfDevices,
      checkClocks,
      checkOwnOrder,
      checkShared,
      checkOrderOfPushes,
      checkFold,
      checkClockBound,
      checkDeletions,
      checkUnknownFields,
      checkIsolation,
      checkSecrets,
    ])
      check(world, view)
  checkWishes(world, views)
  checkRescued(world, views)
  for (const [index, device] of world.devices.entries()) {
    if (isShutOut(world, device)) continue
    const view = must(views.get(must(world.seats[index]).workspace))
    checkContinuously(world, device)
    checkDrained(world, device)
    checkScopes(world, device, view)
    checkConverged(world, device, view)
  }
  // Notices are kept a week by the device's own clock.
  const areClocksTrue =
    !world.wasLeftAlone && !CLOCK_FAULTS.some((fault) => world.injected.has(fault)) && world.copies.size === 0
  if (areClocksTrue) for (const view of views.values()) checkTold(world, view)
}
