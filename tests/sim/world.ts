import type { Fields } from '#shared/fields/value.ts'
import { joinWorkspace } from '../../extension/store/join-workspace.ts'
import { devicePublicKey } from '../../extension/sync/device-key.ts'
import { SERVER, SimDevice } from './device.ts'
import { checkRekey } from './invariants/of-numbers.ts'
import type { Random } from './random.ts'
import { fireTimeout } from './seal.ts'
import type { Answer, Request, SimServer } from './server.ts'

/** What a scenario is played in. */
export type Setting = {
  readonly devices: number
  readonly workspaces: number
  readonly pageSize: number
  /** Largest request body, bytes: small ones make pushes split. */
  readonly maxBytes: number
  /** How many of the devices begin on their own, and join with what they hold. */
  readonly locals: number
  /** How many of the devices, from the first, speak the first protocol: they say nothing of their numbers. */
  readonly olds: number
}

/** One request on its way, for a network that may do anything with it. */
export type Passage = {
  readonly request: Request
  readonly signal: AbortSignal
  readonly device: SimDevice
  deliver(): Promise<Answer>
}
export type Treatment = (passage: Passage) => Promise<Answer>

/** A change that a person made, as the person was told. */
export type Wish = {
  readonly device: number
  readonly op: string | null
  readonly entity: string
  readonly record: string
  readonly patch: Fields
  /** Why it need not reach the server, when it need not. */
  excuse: string | null
}

export type Seat = { readonly workspace: string; readonly member: string }

export const BEGINNING = Date.UTC(2026, 10, 24)

export class World {
  readonly server: SimServer
  readonly devices: SimDevice[] = []
  readonly seats: Seat[] = []
  /** Treatments that wait for a device's next requests, after some that pass. */
  readonly plans: { readonly device: number; after: number; readonly fault: string; readonly treat: Treatment }[] = []
  /** Requests that are still under way although nobody waits for their answer. */
  readonly late: (() => Promise<unknown>)[] = []
  readonly wishes: Wish[] = []
  readonly injected = new Map<string, number>()
  /** Devices that are copies of another, or whose disk was set back or lost. */
  readonly copies = new Set<number>()
  /** How many writes there were when a device came to share its past with another. */
  readonly branchedAt = new Map<number, number>()
  olds = 0
  readonly rebuilt = new Set<number>()
  readonly actions = new Map<number, string[]>()
  /** What the fields of an action held before it, by action and then by record and field. */
  readonly befores = new Map<string, ReadonlyMap<string, string>>()
  backups: { readonly at: number; readonly tables: ReturnType<SimServer['backup']> }[] = []
  profiles = new Map<number, { readonly at: number; readonly profile: ReturnType<SimDevice['copyProfile']> }>()
  requests = 0
  random: Random
  counter = 0
  wasServerRestored = false
  /** Half a year went by: notices of what lost are gone. */
  wasLeftAlone = false
  /** Every value that a device showed as confirmed when the server went back, by device and field. */
  readonly heldAtRestore = new Map<
    string,
    { readonly device: number; readonly field: string; readonly value: string; readonly clock: string }
  >()
  /** The last answer that a device got on a path. */
  readonly lastAnswers = new Map<string, { readonly body: string; readonly answer: Answer }>()
  /** A broken promise noticed where the engine would catch it as bad weather. */
  broken: Stuck | null = null
  hasSmallBodies = false

  constructor(server: SimServer, random: Random) {
    this.server = server
    this.random = random
  }

  count(fault: string): void {
    this.injected.set(fault, (this.injected.get(fault) ?? 0) + 1)
  }

  pass(milliseconds: number): void {
    this.server.time += milliseconds
  }

  addDevice(seat: Seat): SimDevice {
    const device = new SimDevice(
      this.devices.length,
      () => this.server.time,
      (...call) => this.#reach(...call),
    )
    this.devices.push(device)
    this.seats.push(seat)
    return device
  }

  /** The workspaces that devices are seated in. */
  workspaces(): readonly string[] {
    return [...new Set(this.seats.map(({ workspace }) => workspace))]
  }

  bytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

  async #reach(device: SimDevice, sent: Request, signal: AbortSignal): Promise<Answer> {
    const request = this.isOld(device) ? asOldClient(sent) : sent
    this.requests += 1
    if (request.path === '/session/rekey') checkRekey(this, device)
    if (this.requests > MOST_REQUESTS) this.#break(`device ${device.index} asks without end: ${request.path}`)
    const deliver = () => this.server.handle(request, this.bytes)
    const plan = this.plans.find((one) => one.device === device.index)
    const isDue = plan !== undefined && (plan.after -= 1) < 0
    if (isDue) {
      this.plans.splice(this.plans.indexOf(plan), 1)
      this.count(plan.fault)
    }
    const answer = isDue ? await plan.treat({ request, signal, device, deliver }) : await deliver()
    await this.deliverLate()
    this.lastAnswers.set(`${device.index} ${request.path}`, { body: request.body, answer })
    return answer
  }

  isOld(device: SimDevice): boolean {
    return device.index < this.olds
  }

  /** Ends the exchange, and the scenario after it: the engine takes any error of the network for bad weather. */
  #break(message: string): never {
    this.broken = new Stuck(message)
    throw this.broken
  }

  hang(signal: AbortSignal): never {
    const waited = fireTimeout(signal)
    if (waited === null) this.#break('a request hangs and has no time limit')
    this.pass(waited)
    throw signal.reason
  }

  /** What was held up reaches the server now, after what was sent later. */
  async deliverLate(): Promise<void> {
    for (const send of this.late.splice(0)) await send()
  }
}

/** A push as a device sent it before numbers were checked. Such a device proved what it had seen by a pull before the next push. */
function asOldClient(request: Request): Request {
  if (request.path !== '/sync/push') return request
  const { after: _, ...input } = JSON.parse(request.body) as { after: number }
  return { ...request, body: JSON.stringify(input) }
}

/** More than any exchange of a scenario's size needs. */
const MOST_REQUESTS = 600

/** Something goes on for ever. */
export class Stuck extends Error {}

export async function createWorld(server: SimServer, random: Random, setting: Setting): Promise<World> {
  server.reset(BEGINNING)
  Object.assign(server, { pageSize: setting.pageSize, maxBytes: setting.maxBytes })
  const world = new World(server, random)
  world.hasSmallBodies = setting.maxBytes < 10_000
  world.olds = setting.olds
  for (let index = 0; index < setting.workspaces; index += 1) foundWorkspace(world, `W${index}`)
  for (let index = 0; index < setting.devices; index += 1) {
    const workspace = `W${index % setting.workspaces}`
    const member = index < 2 * setting.workspaces || random.chance(0.5) ? 'M0' : 'M1'
    const device = world.addDevice({ workspace, member: `${workspace}-${member}` })
    await device.start()
    if (index < setting.devices - setting.locals) await enrol(world, device)
  }
  world.backups.push({ at: server.time, tables: server.backup() })
  return world
}

function foundWorkspace({ server }: World, workspace: string): void {
  server.sql(
    `INSERT INTO workspace (ws, name, incarnation, created_at) VALUES (?, 'Harbour', 'first', ?)`,
    workspace,
    server.time,
  )
  for (const member of ['M0', 'M1'])
    server.sql(
      `INSERT INTO members (ws, id, name, role, joined_at) VALUES (?, ?, ?, 'owner', ?)`,
      workspace,
      `${workspace}-${member}`,
      member,
      server.time,
    )
}

/** Makes a device one of its seat's member: the server's half by SQL, its own half by the code that pairing ends in. */
export async function enrol(world: World, device: SimDevice): Promise<void> {
  const { workspace, member } = world.seats[device.index] as Seat
  const { server } = world
  world.counter += 1
  const id = `D${device.index}-${world.counter}`
  await device.program.run(async ({ db, tokens }) => {
    const key = JSON.stringify(await devicePublicKey(db))
    server.sql(
      'INSERT INTO devices (id, ws, member, name, key, joined_at, seen_at) VALUES (?, ?, ?, ?, ?, ?, 0)',
      id,
      workspace,
      member,
      id,
      key,
      server.time,
    )
    const session = {
      server: SERVER,
      device: id,
      deviceName: id,
      workspaceName: 'Harbour',
      member: { id: member, name: 'Mei', role: 'owner' as const },
      ended: null,
    }
    const joined = await joinWorkspace(db, { workspace, session })
    if (!joined.ok) throw new Error(joined.kind)
    await tokens.remove('access')
  })
}

/** Whether the server no longer takes a device: it was revoked, or its member removed. */
export function isShutOut({ server }: World, device: SimDevice): boolean {
  const [row] = server.sql(
    'SELECT d.revoked_at, m.removed_at FROM devices AS d JOIN members AS m ON m.ws = d.ws AND m.id = d.member WHERE d.id = ?',
    device.meta('device') ?? '',
  )
  return row !== undefined && (row['revoked_at'] !== null || row['removed_at'] !== null)
}
