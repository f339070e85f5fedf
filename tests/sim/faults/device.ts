import { must } from '#shared/lib/must.ts'
import type { ActionRow, Edit } from '../../../extension/store/action.ts'
import { foldRows } from '../../../extension/store/base/fold.ts'
import { commitEdits, writeTables } from '../../../extension/store/commit.ts'
import { type Act, edit, mark, randomEdit, sync } from '../acts.ts'
import type { Program, SimDevice } from '../device.ts'
import { expectThat } from '../invariants/violation.ts'
import type { Random } from '../random.ts'
import { loggedOps, takeSnapshot } from '../server-files.ts'
import { enrol, isShutOut, type World } from '../world.ts'

const DAY = 86_400_000

export const deviceFaults: readonly Act[] = [
  {
    id: 'crash-in-write',
    weight: 4,
    inject: async (world, device, random) => {
      device.program.turnsLeft = 1 + random.int(30)
      await edit(world, device, [randomEdit(world, device, random)])
      await restart(world, device, 'crash-in-write')
    },
  },
  {
    id: 'crash-in-sync',
    weight: 5,
    inject: async (world, device, random) => {
      device.program.turnsLeft = 1 + random.int(90)
      await sync(world, device)
      await restart(world, device, 'crash-in-sync')
    },
  },
  {
    id: 'crash-in-both',
    weight: 3,
    inject: async (world, device, random) => {
      device.program.hurry = random
      device.program.turnsLeft = 1 + random.int(100)
      await Promise.all([sync(world, device), edit(world, device, [randomEdit(world, device, random)])])
      await restart(world, device, 'crash-in-both')
    },
  },
  {
    id: 'crash-in-fold',
    weight: 3,
    inject: async (world, device, random) => {
      device.program.turnsLeft = 1 + random.int(40)
      await device.program.run(({ db }) => foldRows(db, { least: 1 }))
      await restart(world, device, 'crash-in-fold')
    },
  },
  {
    id: 'fold-while-syncing',
    weight: 4,
    inject: async (world, device, random) => {
      const other = await device.openProgram()
      device.program.hurry = other.hurry = random
      // What an exchange brings comes after some requests: a page that folds later meets it.
      const turns = random.int(2) * random.int(400)
      await Promise.all([
        sync(world, device),
        edit(world, device, [randomEdit(world, device, random)]),
        other.run(async ({ db }) => {
          for (let turn = 0; turn < turns; turn += 1) await null
          await foldRows(db, { least: 1 })
        }),
        device.program.run(({ db }) => foldRows(db, { least: 1 })),
      ])
      device.program.hurry = null
      other.kill()
      world.count('fold-while-syncing')
    },
  },
  { id: 'two-tabs', weight: 3, inject: (world, device, random) => twoTabs(world, device, random, 'two-tabs') },
  {
    id: 'two-tabs-with-lock',
    weight: 2,
    inject: (world, device, random) => twoTabs(world, device, random, 'two-tabs-with-lock'),
  },
  {
    id: 'aborted',
    weight: 2,
    inject: async (world, device, random) => {
      const stop = new AbortController()
      device.program.hurry = random
      const running = sync(world, device, device.program, stop.signal)
      for (let turns = random.int(80); turns > 0; turns -= 1) await null
      stop.abort()
      await running
      device.program.hurry = null
      world.count('aborted')
    },
  },
  {
    id: 'disk-full-in-write',
    weight: 2,
    inject: async (world, device, random) => {
      device.program.writesLeft = 1 + random.int(8)
      await edit(world, device, [randomEdit(world, device, random)])
      if (device.program.writesLeft === Number.POSITIVE_INFINITY) world.count('disk-full-in-write')
      device.program.writesLeft = Number.POSITIVE_INFINITY
    },
  },
  {
    id: 'disk-full-in-sync',
    weight: 2,
    inject: async (world, device, random) => {
      device.program.writesLeft = 1 + random.int(20)
      await sync(world, device).catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error
      })
      if (device.program.writesLeft === Number.POSITIVE_INFINITY) world.count('disk-full-in-sync')
      device.program.writesLeft = Number.POSITIVE_INFINITY
    },
  },
  { id: 'evicted', weight: 1, inject: evict },
  {
    id: 'crash-in-first-load',
    weight: 3,
    inject: async (world, device, random) => {
      await takeSnapshot(world.server, must(world.seats[device.index]).workspace)
      await evict(world, device)
      // What comes before the load takes some twenty turns.
      device.program.turnsLeft = 15 + random.int(120)
      await sync(world, device)
      await restart(world, device, 'crash-in-first-load')
    },
  },
  {
    id: 'profile-kept',
    weight: 2,
    inject: (world, device) => {
      world.profiles.set(device.index, { at: world.server.time, profile: device.copyProfile() })
      world.count('profile-kept')
    },
  },
  { id: 'profile-restored', weight: 1, inject: restoreProfile },
  { id: 'profile-cloned', weight: 1, inject: async (world, device) => void (await cloneProfile(world, device)) },
  { id: 'clones-write-at-once', weight: 1, inject: cloneAndWrite },
  { id: 'crash-in-rekey', weight: 1, inject: crashInRekey },
  { id: 'poison', weight: 2, inject: poison },
  { id: 'joins-again', weight: 1, inject: joinAgain },
  { id: 'crash-in-join', weight: 1, inject: crashInJoin },
]

/** The browser starts again after it was killed, or is killed now. What it had not told anybody may be there or not. */
async function restart(world: World, device: SimDevice, fault: string): Promise<void> {
  if (device.program.isDead) world.count(fault)
  await device.start()
}

async function twoTabs(
  world: World,
  device: SimDevice,
  random: Random,
  fault: 'two-tabs' | 'two-tabs-with-lock',
): Promise<void> {
  const second = await device.openProgram()
  const hasLock = fault === 'two-tabs-with-lock'
  if (hasLock) shareLock([device.program, second])
  device.askers.length = 0
  device.program.hurry = random
  second.hurry = random
  const edits = [randomEdit(world, device, random)]
  await Promise.all([sync(world, device), sync(world, device, second), edit(world, device, edits, second)])
  second.kill()
  device.program.hurry = null
  device.program.locks = null
  const turns = device.askers.filter((program, index) => program !== device.askers[index - 1]).length
  expectThat(!hasLock || turns <= 2, 'I25', 'two programs of one browser exchanged at once, with a lock to be had')
  world.count(fault)
}

async function evict(world: World, device: SimDevice): Promise<void> {
  const waiting = device.rows('outbox').length
  loseDisk(world, device, 'evicted')
  await device.evict()
  expectThat(
    device.meta('rebuilt') !== null,
    'I21',
    `a database with ${waiting} waiting changes vanished without a word`,
  )
  await enrol(world, device)
  world.count('evicted')
}

async function restoreProfile(world: World, device: SimDevice): Promise<void> {
  const kept = world.profiles.get(device.index)
  if (!kept || kept.at < world.server.time - 6 * DAY) return
  loseDisk(world, device, 'set back')
  world.copies.add(device.index)
  world.branchedAt.set(device.index, world.wishes.length)
  await device.useProfile(kept.profile)
  world.count('profile-restored')
}

/** Somebody copies the browser's folder to another machine and uses both. */
async function cloneProfile(world: World, device: SimDevice): Promise<SimDevice | null> {
  if (world.devices.length > 5 || isShutOut(world, device)) return null
  const twin = world.addDevice(must(world.seats[device.index]))
  world.copies.add(device.index).add(twin.index)
  for (const { index } of [device, twin]) world.branchedAt.set(index, world.wishes.length)
  await twin.useProfile(device.copyProfile())
  world.actions.set(twin.index, [...(world.actions.get(device.index) ?? [])])
  world.count('profile-cloned')
  return twin
}

/** Both write at one moment: the same number and the same clock, for different values. */
async function cloneAndWrite(world: World, device: SimDevice, random: Random): Promise<void> {
  const twin = await cloneProfile(world, device)
  if (!twin) return
  for (const one of [device, twin])
    await edit(world, one, [{ entity: 'contact', id: 'C0', patch: { name: mark(world, one) } }])
  for (const one of random.chance(0.5) ? [device, twin] : [twin, device]) await sync(world, one)
  world.count('clones-write-at-once')
}

/** The browser dies while a copy becomes a device of its own. */
async function crashInRekey(world: World, device: SimDevice, random: Random): Promise<void> {
  const twin = await cloneProfile(world, device)
  if (!twin) return
  for (const one of [device, twin]) await edit(world, one, [randomEdit(world, one, random)])
  await sync(world, device)
  twin.program.turnsLeft = 10 + random.int(80)
  await sync(world, twin)
  await restart(world, twin, 'crash-in-rekey')
}

/** What was on this disk alone is gone, and nobody can be blamed. */
export function loseDisk(world: World, device: SimDevice, reason: string): void {
  const onServer = loggedOps(world)
  world.rebuilt.add(device.index)
  world.actions.delete(device.index)
  for (const one of world.wishes) {
    if (one.op === null || one.device !== device.index) continue
    if (!onServer.has(one.op)) one.excuse ??= reason
  }
}

/** A change that the server must refuse: of a client with a defect, or of a release that this server does not know. */
async function poison(world: World, device: SimDevice, random: Random): Promise<void> {
  const bad = random.pick(POISONS)
  const ending = await device.program.run(({ db }) =>
    db.transaction('rw', writeTables(db), () =>
      commitEdits(db, [bad as Edit], { label: 'toast.saved', slots: {}, at: device.now() }),
    ),
  )
  if (!ending.ended) return
  const row = device.disk.tables.get('actions')?.rows.get(ending.value.id) as ActionRow | undefined
  world.wishes.push({
    device: device.index,
    op: must(row?.ops[0]),
    entity: bad.entity,
    record: bad.id,
    patch: bad.patch,
    excuse: null,
  })
  world.count('poison')
}

const POISONS = [
  { entity: 'spaceship', id: 'S0', patch: { name: 'Nostromo' } },
  { entity: 'contact', id: 'C0', patch: { 'bad"key': 1 } },
  { entity: 'contact', id: 'C1', patch: { email: 7, title: 'Buyer' } },
  { entity: 'contact', id: 'C9', patch: { name: 'x'.repeat(300) } },
  { entity: 'task', id: 'T0', patch: {} },
]

/** The person pairs the device anew, as after a removal that was a mistake. */
async function joinAgain(world: World, device: SimDevice): Promise<void> {
  if (isShutOut(world, device)) return
  await enrol(world, device)
  world.count('joins-again')
}

/** The browser dies while the device is being paired. */
async function crashInJoin(world: World, device: SimDevice, random: Random): Promise<void> {
  if (isShutOut(world, device)) return
  device.program.turnsLeft = 1 + random.int(40)
  await enrol(world, device)
  await restart(world, device, 'crash-in-join')
}

/** One lock for the programs of a browser, as Web Locks give. */
function shareLock(programs: readonly Program[]): void {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_: string, __: unknown, work: () => Promise<unknown>) => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
  for (const program of programs) program.locks = { request } as unknown as NonNullable<Program['locks']>
}
