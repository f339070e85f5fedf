import { DELETED, SHARED } from '#shared/fields/validate.ts'
import type { EntityName } from '#shared/entities/registry.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import { must } from '#shared/lib/must.ts'
import type { ActionRow, Edit } from '../../extension/store/action.ts'
import { foldRows } from '../../extension/store/base/fold.ts'
import { undo } from '../../extension/store/undo.ts'
import { write } from '../../extension/store/write.ts'
import { discardRefused, retryRefused } from '../../extension/sync/refused.ts'
import type { Program, SimDevice } from './device.ts'
import { expectThat } from './invariants/violation.ts'
import { checkShown, checkUndone, newerFields, valuesOf } from './invariants/shown.ts'
import type { Random } from './random.ts'
import { takeSnapshot } from './server-files.ts'
import type { World } from './world.ts'

/** One thing that happens in a scenario: something people do, or a fault. */
export type Act = {
  readonly id: string
  /** How often, beside the others. */
  readonly weight: number
  inject(world: World, device: SimDevice, random: Random): Promise<void> | void
}

/** What people do. */
export const acts: readonly Act[] = [
  {
    id: 'edit',
    weight: 30,
    inject: async (world, device, random) => edit(world, device, [randomEdit(world, device, random)]),
  },
  {
    id: 'edit-many',
    weight: 5,
    inject: async (world, device, random) =>
      edit(
        world,
        device,
        Array.from({ length: 2 + random.int(4) }, () => randomEdit(world, device, random)),
      ),
  },
  {
    id: 'delete',
    weight: 3,
    inject: async (world, device, random) =>
      edit(world, device, [{ ...randomRecord(world, device, random), patch: { [DELETED]: true } }]),
  },
  {
    id: 'restore',
    weight: 3,
    inject: async (world, device, random) =>
      edit(world, device, [{ ...randomRecord(world, device, random), patch: { [DELETED]: null } }]),
  },
  {
    id: 'share',
    weight: 3,
    inject: async (world, device, random) =>
      edit(world, device, [{ ...privateRecord(random), patch: { [SHARED]: random.chance(0.6) ? true : null } }]),
  },
  { id: 'take-back-and-write', weight: 2, inject: takeBackAndWrite },
  { id: 'undo', weight: 5, inject: async (world, device) => takeBack(world, device) },
  { id: 'sync', weight: 22, inject: async (world, device) => sync(world, device) },
  { id: 'sync-two', weight: 3, inject: syncTwo },
  { id: 'edit-while-syncing', weight: 4, inject: editWhileSyncing },
  {
    id: 'snapshot',
    weight: 3,
    inject: ({ server, seats }, device) => takeSnapshot(server, must(seats[device.index]).workspace),
  },
  {
    id: 'fold',
    weight: 7,
    inject: async (_, device) => {
      // A device folds when it has gathered a thousand rows; stories are shorter.
      await device.program.run(({ db }) => foldRows(db, { least: 1 }))
    },
  },
  { id: 'retry-refused', weight: 2, inject: retry },
  { id: 'discard-refused', weight: 1, inject: discard },
  {
    id: 'wait',
    weight: 5,
    inject: (world, _, random) => world.pass(1 + random.int(random.pick([1_000, 60_000, 3_600_000]))),
  },
]

/** A write as a person sees it: what they were told is kept goes to the ledger. */
export async function edit(
  world: World,
  device: SimDevice,
  edits: readonly Edit[],
  program = device.program,
): Promise<void> {
  for (const { entity, id, patch } of edits) wish(world, device, { op: null, entity, record: id, patch })
  const before = valuesOf(device, edits)
  const ending = await program.run(({ db }) => write(db, edits, { label: 'toast.saved', now: device.now }))
  if (!ending.ended || !ending.value.ok) return
  const { id } = ending.value.value
  noteAction(world, device, id)
  if (!program.hurry) world.befores.set(id, before)
  if (!program.hurry) checkShown(world, device, edits)
}

export function wish(
  world: World,
  device: SimDevice,
  change: { op: string | null; entity: string; record: string; patch: Fields },
): void {
  world.wishes.push({ ...change, device: device.index, excuse: null })
}

/** Enters an action's changes in the ledger as kept. */
function noteAction(world: World, device: SimDevice, id: string): void {
  const row = device.disk.tables.get('actions')?.rows.get(id) as ActionRow | undefined
  expectThat(
    row !== undefined || device.program.hurry !== null,
    'I01',
    `the action ${id} was told and is not on the disk`,
  )
  if (!row) return
  row.edits.forEach(({ entity, id: record, patch }, index) =>
    wish(world, device, { op: must(row.ops[index]), entity, record, patch }),
  )
  world.actions.set(device.index, [...(world.actions.get(device.index) ?? []), id])
}

/** Shows a private record, then writes on in private, perhaps to show it again: what is between is nobody else's business. */
async function takeBackAndWrite(world: World, device: SimDevice, random: Random): Promise<void> {
  const record = privateRecord(random)
  await edit(world, device, [{ ...record, patch: { [SHARED]: true } }])
  if (random.chance(0.7)) await sync(world, device)
  await edit(world, device, [{ ...record, patch: { [SHARED]: null } }])
  await edit(world, device, [{ ...record, patch: { text: `Between us ${mark(world, device)}` } }])
  if (random.chance(0.7)) await edit(world, device, [{ ...record, patch: { [SHARED]: true } }])
}

async function takeBack(world: World, device: SimDevice): Promise<void> {
  const known = world.actions.get(device.index) ?? []
  const id = known.at(-1)
  if (id === undefined) return
  const action = device.disk.tables.get('actions')?.rows.get(id) as ActionRow | undefined
  const newer = newerFields(device, action)
  for (const { entity, id: record, patch } of action?.inverse ?? [])
    wish(world, device, { op: null, entity, record, patch })
  const ending = await device.program.run(({ db }) => undo(db, id, { now: device.now }))
  world.actions.set(device.index, known.slice(0, -1))
  if (!ending.ended || !ending.value.ok) return
  checkUndone(device, action, ending.value.value, { newer, before: world.befores.get(id) })
  if (ending.value.value.edits.length > 0) noteAction(world, device, ending.value.value.id)
}

/** One exchange, as the service worker makes it. */
export async function sync(
  world: World,
  device: SimDevice,
  program: Program = device.program,
  signal?: AbortSignal,
): Promise<void> {
  world.requests = 0
  const ending = await device.sync(program, signal).catch((error: unknown) => {
    if (signal?.aborted) return null
    throw error
  })
  if (ending?.ended === true && device.program === program)
    expectThat(device.meta('sync')?.state !== 'syncing', 'I07', 'an exchange ended and the status still says syncing')
}

async function syncTwo(world: World, device: SimDevice, random: Random): Promise<void> {
  const other = random.pick(world.devices)
  if (other === device) return sync(world, device)
  device.program.hurry = random
  other.program.hurry = random
  await Promise.all([sync(world, device), sync(world, other)])
  device.program.hurry = null
  other.program.hurry = null
}

async function editWhileSyncing(world: World, device: SimDevice, random: Random): Promise<void> {
  const { program } = device
  const edits = [randomEdit(world, device, random)]
  program.hurry = random
  await Promise.all([sync(world, device), edit(world, device, edits)])
  program.hurry = null
}

async function retry(world: World, device: SimDevice): Promise<void> {
  const row = device.rows('refused')[0]
  if (!row) return
  wish(world, device, {
    op: null,
    entity: String(row['entity']),
    record: String(row['record']),
    patch: row['patch'] as Fields,
  })
  const ending = await device.program.run(({ db }) => retryRefused(db, String(row['op']), { now: device.now }))
  if (!ending.ended || !ending.value.ok) return
  if (ending.value.value.edits.length > 0) noteAction(world, device, ending.value.value.id)
  excuse(world, String(row['op']), 'offered again')
}

async function discard(world: World, device: SimDevice): Promise<void> {
  const row = device.rows('refused')[0]
  if (!row) return
  await device.program.run(({ db }) => discardRefused(db, String(row['op'])))
  excuse(world, String(row['op']), 'given up')
}

export function excuse(world: World, op: string, reason: string): void {
  for (const one of world.wishes) if (one.op === op) one.excuse = reason
}

const RECORDS: readonly { readonly entity: EntityName; readonly ids: readonly string[] }[] = [
  { entity: 'contact', ids: ['C0', 'C1', 'C2'] },
  { entity: 'contact', ids: ['C0', 'C1', 'C2'] },
  { entity: 'task', ids: ['T0'] },
  { entity: 'message-body', ids: ['B0', 'B1'] },
]

function privateRecord(random: Random): { entity: EntityName; id: string } {
  return { entity: 'message-body', id: random.pick(['B0', 'B1']) }
}

function randomRecord(_: World, __: SimDevice, random: Random): { entity: EntityName; id: string } {
  const { entity, ids } = random.pick(RECORDS)
  return { entity, id: random.pick(ids) }
}

export function randomEdit(world: World, device: SimDevice, random: Random): Edit {
  const target = randomRecord(world, device, random)
  const values = must(VALUES[target.entity], 'values')
  const patch: Record<string, Value> = {}
  for (let i = 1 + random.int(3); i > 0; i -= 1) {
    const [key, make] = random.pick(values)
    patch[key] = random.chance(0.15) ? null : make(mark(world, device))
  }
  return { ...target, patch }
}

/** A text that only one write of one workspace has. */
export function mark(world: World, device: SimDevice): string {
  world.counter += 1
  return `${world.seats[device.index]?.workspace} ${world.counter}`
}

type Maker = readonly [key: string, make: (mark: string) => Value]

const VALUES: Readonly<Record<string, readonly Maker[]>> = {
  contact: [
    ['name', (text) => `Anna ${text}`],
    ['title', (text) => `Buyer ${text}`],
    ['phone', (text) => `+49151${text.replaceAll(/\D/gu, '').padStart(8, '0')}`],
    ['email', (text) => `a${text.replaceAll(' ', '.')}@holm.example`.toLowerCase()],
    ['tags/vip', () => true],
    ['tags/大客户', () => true],
    ['company', () => 'F0'],
    ['zz:future', (text) => text],
    ['zzSet/a.b"c'.replace('"', ''), (text) => [text, 1, null]],
  ],
  task: [
    ['title', (text) => `Call ${text}`],
    ['zz:future', (text) => text],
  ],
  'message-body': [
    ['text', (text) => `Dear ${text}`],
    ['reply', (text) => `Yes ${text}`],
    ['message', () => 'X0'],
  ],
}
