import { must } from '#shared/lib/must.ts'
import { type Act, edit, randomEdit, sync } from '../acts.ts'
import type { SimDevice } from '../device.ts'
import { heldOps, recordsOf } from '../invariants/device-records.ts'
import { canonical } from '../invariants/server-view.ts'
import { checkReaders, floorOf, waitingOf } from '../invariants/of-device.ts'
import type { Random } from '../random.ts'
import { archiveOld, loggedOps, takeSnapshot, UNTIL_OLD } from '../server-files.ts'
import type { SimServer } from '../server.ts'
import { isShutOut, type Treatment, type World } from '../world.ts'

const DAY = 86_400_000

/** A database trouble at one of the batches of a device's next requests. */
function databaseTrouble(at: 'before' | 'after'): Act {
  const id = `database-error-${at}`
  return {
    id,
    weight: 2,
    inject: (world, device, random) => {
      const treat: Treatment = async ({ deliver }) => {
        world.server.trouble = at
        const answer = await deliver()
        world.server.trouble = null
        return answer
      }
      world.plans.push({ device: device.index, after: random.int(4), fault: id, treat })
    },
  }
}

export const serverFaults: readonly Act[] = [
  databaseTrouble('before'),
  databaseTrouble('after'),
  {
    id: 'tokens-revoked',
    weight: 2,
    inject: (world, device, random) => {
      const treat: Treatment = async ({ deliver }) => {
        world.server.sql('DELETE FROM sessions')
        return deliver()
      }
      world.plans.push({ device: device.index, after: random.int(3), fault: 'tokens-revoked', treat })
    },
  },
  {
    id: 'back-up',
    weight: 2,
    inject: (world) => {
      world.backups.push({ at: world.server.time, tables: world.server.backup() })
      world.count('back-up')
    },
  },
  {
    id: 'server-restored',
    weight: 2,
    inject: (world, _, random) => {
      if (restoreServer(world, random)) world.count('server-restored')
    },
  },
  {
    id: 'fail-over',
    weight: 2,
    inject: (world, device, random) => {
      // The host answers a push and dies; the one that takes over had everything but that.
      const treat: Treatment = async ({ request, deliver }) => {
        if (request.path !== '/sync/push') return deliver()
        const tables = world.server.backup()
        const answer = await deliver()
        if (tables.get('changes')?.length !== world.server.backup().get('changes')?.length) setBack(world, tables)
        return answer
      }
      world.plans.push({ device: device.index, after: random.int(4), fault: 'fail-over', treat })
    },
  },
  {
    id: 'restored-and-archived',
    weight: 1,
    inject: async (world, device, random) => {
      if (!restoreServer(world, random)) return
      await archiveLogOf(world, device, random, 'log-archived')
      world.count('restored-and-archived')
    },
  },
  {
    id: 'restored-and-worked-with',
    weight: 2,
    inject: async (world, device, random) => {
      // This device lies in a drawer until what others wrote after the restore is in the archive, and with it the place where it stands.
      if (random.chance(0.7)) await edit(world, device, [randomEdit(world, device, random)])
      await sync(world, device)
      if (random.chance(0.5)) await edit(world, device, [randomEdit(world, device, random)])
      if (!restoreServer(world, random)) return
      for (const used of world.devices) {
        if (used === device || world.seats[used.index]?.workspace !== world.seats[device.index]?.workspace) continue
        for (let edits = random.int(4); edits > 0; edits -= 1)
          await edit(world, used, [randomEdit(world, used, random)])
        await sync(world, used)
      }
      await archiveLogOf(world, device, random, 'log-archived', device)
      world.count('restored-and-worked-with')
    },
  },
  { id: 'log-archived', weight: 3, inject: (...story) => archiveLogOf(...story, 'log-archived') },
  { id: 'archive-cut', weight: 1, inject: (...story) => archiveLogOf(...story, 'archive-cut') },
  {
    id: 'files-lost',
    weight: 1,
    inject: (world, _, random) => {
      for (let lost = loseFiles(world, random); lost > 0; lost -= 1) world.count('files-lost')
    },
  },
  {
    id: 'page-size',
    weight: 2,
    inject: (world, _, random) => {
      world.server.pageSize = 1 + random.int(7)
      world.count('page-size')
    },
  },
  {
    id: 'batch-size',
    weight: 2,
    inject: (world, _, random) => {
      world.server.maxBytes = 700 + random.int(3_000)
      world.count('batch-size')
    },
  },
  {
    id: 'narrow-proxy',
    weight: 2,
    inject: (world, _, random) => {
      // Any one change passes.
      world.server.proxyBytes = 1_100 + random.int(1_100)
      world.count('narrow-proxy')
    },
  },
  {
    id: 'device-revoked',
    weight: 1,
    inject: (world, device) => {
      if (world.devices.length < 3 || world.devices.some((one) => isShutOut(world, one))) return
      world.server.sql('UPDATE devices SET revoked_at = ? WHERE id = ?', world.server.time, must(device.meta('device')))
      world.count('device-revoked')
    },
  },
  {
    id: 'member-removed',
    weight: 1,
    inject: (world, device) => {
      const seat = must(world.seats[device.index])
      if (!seat.member.endsWith('M1')) return
      world.server.sql('UPDATE members SET removed_at = ? WHERE id = ?', world.server.time, seat.member)
      world.count('member-removed')
    },
  },
  {
    id: 'other-scopes',
    weight: 2,
    inject: (world, device) => {
      // A role that reads other things: which they are is told by the log, when it is read anew.
      const { member } = must(world.seats[device.index])
      world.server.sql('UPDATE members SET scope_epoch = scope_epoch + 1 WHERE id = ?', member)
      world.count('other-scopes')
    },
  },
  {
    id: 'viewer',
    weight: 1,
    inject: (world, device) => {
      const { member } = must(world.seats[device.index])
      world.server.sql(
        `UPDATE members SET role = iif(role = 'viewer', 'owner', 'viewer'), scope_epoch = scope_epoch + 1 WHERE id = ?`,
        member,
      )
      world.count('viewer')
    },
  },
]

/** Sets the server back to one of its backups; false when there is none of use. */
function restoreServer(world: World, random: Random): boolean {
  // Confirmed changes are held for a week: what was made before is gone with the server that had it.
  const usable = world.backups.filter(({ at }) => at > world.server.time - 6 * DAY)
  if (usable.length === 0) return false
  const [backup = random.pick(usable)] = random.chance(0.5) ? usable.slice(-1) : []
  setBack(world, backup.tables)
  return true
}

function setBack(world: World, tables: ReturnType<SimServer['backup']>): void {
  world.server.restore(tables)
  noteHeld(world)
  world.wasServerRestored = true
  world.lastAnswers.clear()
}

/** Half a year goes by in which some devices are used and others lie in a drawer, `away` for sure; then the nightly job runs. */
async function archiveLogOf(
  world: World,
  device: SimDevice,
  random: Random,
  fault: 'log-archived' | 'archive-cut',
  away: SimDevice | null = null,
): Promise<void> {
  const { workspace } = must(world.seats[device.index])
  for (const used of world.devices) if (used !== away && random.chance(0.3)) await sync(world, used)
  world.pass(UNTIL_OLD)
  world.wasLeftAlone = true
  for (const used of world.devices)
    if (used !== away && world.seats[used.index]?.workspace === workspace && random.chance(0.7)) await sync(world, used)
  await takeSnapshot(world.server, workspace)
  const isCut = fault === 'archive-cut'
  const floor = floorOf(world, workspace)
  const count = await archiveOld(world.server, workspace, isCut)
  if (count > 0 || isCut) world.count(fault)
  checkReaders(world, workspace, floor)
  // Whoever lay in the drawer loads what is left of the snapshot.
  if (random.chance(0.2)) loseFiles(world, random)
}

/** Files of snapshots that the store lost. */
function loseFiles({ server: { files } }: World, random: Random): number {
  const lost = [...files.all.keys()].filter((name) => name.includes('/snapshot/') && random.chance(0.5))
  for (const name of lost) files.all.delete(name)
  return lost.length
}

/** What devices show and the server may have lost; and what was on a lost disk and on the server alone, which is gone. */
function noteHeld(world: World): void {
  for (const device of world.devices) {
    const waiting = new Set(waitingOf(device).map(({ entity, record }) => `${entity}/${record}`))
    for (const { entity, id, fields, clocks } of recordsOf(device)) {
      if (entity === 'message-body' || waiting.has(`${entity}/${id}`)) continue
      for (const [key, clock] of Object.entries(clocks)) {
        const field = JSON.stringify([world.seats[device.index]?.workspace, entity, id, key])
        const value = canonical(fields[key] ?? null)
        world.heldAtRestore.set(`${device.index} ${field}`, { device: device.index, field, value, clock })
      }
    }
  }
  const held = new Set(world.devices.flatMap((device) => [...heldOps(device)]))
  const onServer = loggedOps(world)
  for (const one of world.wishes)
    if (one.op !== null && world.rebuilt.has(one.device) && !onServer.has(one.op) && !held.has(one.op))
      one.excuse ??= 'gone with the server'
}
