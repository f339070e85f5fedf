import { must } from '#shared/lib/must.ts'
import { sync } from './acts.ts'
import type { SimDevice } from './device.ts'
import { checkContinuously, checkSettled } from './invariants/invariants.ts'
import { watchViewers } from './invariants/of-viewers.ts'
import { expectThat, Violation } from './invariants/violation.ts'
import { createRandom, mixSeed } from './random.ts'
import { actById, type Scenario } from './scenario.ts'
import { rollWith } from './seal.ts'
import { takeSnapshot } from './server-files.ts'
import type { SimServer } from './server.ts'
import { createWorld, enrol, isShutOut, Stuck, type World } from './world.ts'

/** How a scenario ended. `id` is the broken promise's number; `crash` stands for an error that nobody foresaw. */
export type Failed = { readonly id: string; readonly message: string; readonly step: number }
export type Played = {
  readonly failed: Failed | null
  readonly injected: ReadonlyMap<string, number>
  readonly writes: number
}

/** Plays a scenario, makes everything whole again, and looks whether all promises were kept. */
export async function play(scenario: Scenario, server: SimServer): Promise<Played> {
  rollWith(createRandom(mixSeed(scenario.seed, 1)))
  const world = await createWorld(server, createRandom(scenario.seed), scenario.setting)
  let step = 0
  try {
    for (const { act, device, seed } of scenario.steps) {
      const random = createRandom(seed)
      rollWith(createRandom(mixSeed(seed, 2)))
      world.random = random
      world.pass(1)
      const one = must(world.devices[device])
      const checkViewers = watchViewers(world)
      await untilQuiet(must(actById.get(act), act).inject(world, one, random))
      if (world.broken) throw world.broken
      // A restored server has other roles and another log.
      if (act !== 'server-restored') checkViewers()
      checkContinuously(world, one)
      step += 1
    }
    rollWith(createRandom(mixSeed(scenario.seed, 3)))
    await untilQuiet(heal(world))
    if (world.broken) throw world.broken
    checkSettled(world)
    return { failed: null, injected: world.injected, writes: world.wishes.length }
  } catch (error) {
    return { failed: { ...describe(error), step }, injected: world.injected, writes: world.wishes.length }
  }
}

/**
 * Waits for work in which nothing but promises happens. Once the loop comes round, all of them have run: what has not ended
 * by then waits for something that will never come.
 */
async function untilQuiet(work: Promise<void> | void): Promise<void> {
  let hasEnded = false
  const ending = Promise.resolve(work).finally(() => (hasEnded = true))
  ending.catch(() => {})
  await new Promise((resolve) => setImmediate(resolve))
  if (!hasEnded) throw new Stuck('a step waits for something that never comes')
  await ending
}

function describe(error: unknown): { id: string; message: string } {
  if (error instanceof Violation) return { id: error.id, message: error.message }
  if (error instanceof Stuck) return { id: 'I06', message: error.message }
  return { id: 'crash', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

/** Networks, clocks and disks are whole again; devices that were shut out by accident are let in. */
async function heal(world: World): Promise<void> {
  world.plans.length = 0
  await world.deliverLate()
  for (const device of world.devices) {
    device.offset = 0
    if (device.program.isDead) await device.start()
  }
  for (let round = 0; round < ROUNDS && findUnfinished(world) !== undefined; round += 1) {
    world.pass(60_000)
    // The regular job: it makes again what a device missed. Two rounds are for what devices tell each other.
    if (round > 1) for (const workspace of world.workspaces()) await takeSnapshot(world.server, workspace)
    // Who has something to tell goes first, or the others would have to ask once more.
    for (const device of world.devices.toSorted((a, b) => waitingOn(b) - waitingOn(a))) {
      if (isDone(world, device) || isShutOut(world, device)) continue
      await sync(world, device)
      // One that never joined, or that a server from before it joined does not know.
      if (device.meta('session')?.ended !== null) await enrol(world, device)
    }
  }
  const stuck = findUnfinished(world)
  expectThat(
    !stuck,
    'I06',
    () => `with everything whole, device ${stuck?.index} cannot finish: ${JSON.stringify(stuck?.meta('sync'))}`,
  )
}

const ROUNDS = 6

function waitingOn(device: SimDevice): number {
  return Math.min(1, device.rows('outbox').length)
}

/** A device on which something waits, or that has not read to the end. */
function findUnfinished(world: World): SimDevice | undefined {
  return world.devices.find((device) => !isDone(world, device) && !isShutOut(world, device))
}

function isDone({ server }: World, device: SimDevice): boolean {
  if (!device.meta('session') || device.meta('isRereading') === true) return false
  if (device.rows('outbox').length > 0) return false
  const [head = { seq: 0, mark: '' }] = server.sql(
    'SELECT seq, mark FROM changes WHERE ws = ? ORDER BY seq DESC LIMIT 1',
    device.meta('workspace') ?? '',
  )
  const stands = ({ seq, mark } = { seq: -1, mark: '' }) => head['seq'] === seq && head['mark'] === mark
  return stands(device.meta('cursor')) && stands(device.meta('seen'))
}
