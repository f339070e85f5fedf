import { memoryStore, type SmallStore } from '../../extension/store/small-store.ts'
import { SidecardDatabase } from '../../extension/store/database.ts'
import { checkBirth, readCertificate } from '../../extension/store/birth.ts'
import { ensureIdentity } from '../../extension/store/identity.ts'
import type { Meta } from '../../extension/store/meta.ts'
import type { SyncContext } from '../../extension/sync/context.ts'
import { syncOnce, type SyncOutcome } from '../../extension/sync/loop.ts'
import { assertNoTransaction, type Host, MemoryConnection } from './disk/connection.ts'
import { copyDisk, type Disk, emptyDisk, type Row, schemaOf } from './disk/disk.ts'
import type { Random } from './random.ts'
import type { Answer, Request } from './server.ts'

const schema = schemaOf(new SidecardDatabase('schema', memoryStore()))

/** How a device reaches the server: a test's network stands between. */
export type Reach = (device: SimDevice, request: Request, signal: AbortSignal) => Promise<Answer>

/** What a program came to: its value, or nothing because it was killed. */
export type Ending<Value> = { readonly ended: true; readonly value: Value } | { readonly ended: false }

/** One program of a device: a page or the service worker. It may be killed at any moment. */
export class Program implements Host {
  readonly context: SyncContext
  locks: SyncContext['locks'] = null
  readonly connection: MemoryConnection
  /** Turns until it is killed. */
  turnsLeft = Number.POSITIVE_INFINITY
  /** Writes until the disk is full; it has room again at once. */
  writesLeft = Number.POSITIVE_INFINITY
  /** While set, turns take a while, so that programs come between each other. */
  hurry: Random | null = null
  isDead = false
  readonly death: Promise<Ending<never>>
  #onDeath: () => void = () => {}

  constructor(device: SimDevice, reach: Reach) {
    this.death = new Promise((resolve) => (this.#onDeath = () => resolve({ ended: false })))
    this.connection = new MemoryConnection(device.disk, this)
    this.context = contextOf(this, device, reach)
  }

  turn(): Promise<void> | null {
    if (this.isDead) return new Promise(() => {})
    this.turnsLeft -= 1
    if (this.turnsLeft <= 0) {
      this.kill()
      return new Promise(() => {})
    }
    return this.hurry ? pause(this.hurry.int(6)) : null
  }

  beforeWrite(): void {
    this.writesLeft -= 1
    if (this.writesLeft > 0) return
    this.writesLeft = Number.POSITIVE_INFINITY
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError')
  }

  kill(): void {
    if (this.isDead) return
    this.isDead = true
    this.connection.die()
    this.#onDeath()
  }

  /** Runs work until it ends or the program is killed. */
  run<Value>(work: (context: SyncContext) => Promise<Value>): Promise<Ending<Value>> {
    return Promise.race([work(this.context).then((value) => ({ ended: true as const, value })), this.death])
  }
}

/** The world as one program reaches it. */
function contextOf(program: Program, device: SimDevice, reach: Reach): SyncContext {
  return {
    db: program.connection.asDatabase(behind(program, device.certificates)),
    fetch: (url, init) => fetchThrough(program, device, reach, url, init),
    now: device.now,
    random: () => 0.5,
    tokens: behind(program, device.tokens),
    sleep: async () => {},
    get locks() {
      return program.locks
    },
    openSocket: () => {
      throw new Error('no sockets here')
    },
  }
}

/** A browser profile: a disk, values outside it, and the programs that are open. */
export class SimDevice {
  readonly index: number
  readonly now: () => number
  disk: Disk = emptyDisk(schema)
  certificates = memoryStore()
  tokens = memoryStore()
  /** The wall clock's error, milliseconds. */
  offset = 0
  program: Program
  /** Who asked the server, request by request. */
  readonly askers: Program[] = []
  readonly #reach: Reach

  constructor(index: number, trueTime: () => number, reach: Reach) {
    this.index = index
    this.now = () => Math.max(0, trueTime() + this.offset)
    this.#reach = reach
    this.program = new Program(this, reach)
  }

  /** The browser starts on what the disk holds. Memory is empty, so there is no token. */
  async start(): Promise<void> {
    this.program.kill()
    this.tokens = memoryStore()
    this.program = await this.openProgram()
  }

  /** One more program on the same disk. */
  async openProgram(): Promise<Program> {
    const program = new Program(this, this.#reach)
    const { db } = program.context
    const certificate = await readCertificate(db.certificates)
    const databaseId = await ensureIdentity(db, this.now())
    await checkBirth(db, { databaseId, certificate, now: this.now() })
    return program
  }

  async sync(program = this.program, signal: AbortSignal = new AbortController().signal): Promise<Ending<SyncOutcome>> {
    return program.run((context) => syncOnce(context, signal))
  }

  /** What the disk holds, read past all programs. */
  rows(table: string): readonly Row[] {
    return [...(this.disk.tables.get(table)?.rows.values() ?? [])]
  }

  meta<Name extends keyof Meta>(name: Name): Meta[Name] | undefined {
    return this.disk.tables.get('meta')?.rows.get(name)?.['value'] as Meta[Name] | undefined
  }

  copyProfile(): Profile {
    return { disk: copyDisk(this.disk), certificates: copyStore(this.certificates) }
  }

  /** Goes on with another profile; programs of the old one are killed. */
  async useProfile({ disk, certificates }: Profile): Promise<void> {
    this.program.kill()
    Object.assign(this, { disk: copyDisk(disk), certificates: copyStore(certificates) })
    await this.start()
  }

  /** The browser throws the database away, not what is kept outside it. */
  async evict(): Promise<void> {
    this.program.kill()
    this.disk = emptyDisk(schema)
    await this.start()
  }
}

export type Profile = { readonly disk: Disk; readonly certificates: SmallStore }

function behind(program: Program, store: SmallStore): SmallStore {
  const atTurn = async <Value>(work: () => Promise<Value>) => {
    await live(program)
    return work()
  }
  return {
    get: (key) => atTurn(() => store.get(key)),
    set: (key, value) => atTurn(() => store.set(key, value)),
    remove: (key) => atTurn(() => store.remove(key)),
  }
}

const NO_HEADERS = new Headers()
const BYTES = new Headers({ 'content-type': 'application/octet-stream' })

function copyStore(store: SmallStore): SmallStore {
  const copy = memoryStore()
  void store.get('birth').then((value) => (value === undefined ? undefined : copy.set('birth', value)))
  return copy
}

async function fetchThrough(
  program: Program,
  device: SimDevice,
  reach: Reach,
  url: string,
  init: RequestInit,
): Promise<Response> {
  assertNoTransaction('a request')
  await live(program)
  const { authorization } = init.headers as { authorization?: string }
  const request: Request = {
    path: url.slice(SERVER.length),
    body: String(init.body),
    token: authorization?.slice('Bearer '.length) ?? null,
    network: `10.0.0.${device.index}`,
  }
  device.askers.push(program)
  const { status, text, isBytes } = await reach(device, request, init.signal as AbortSignal)
  await live(program)
  return {
    ok: status >= 200 && status < 300,
    status,
    headers: isBytes ? BYTES : NO_HEADERS,
    text: async () => text,
    arrayBuffer: async () => new Uint8Array(Buffer.from(text, 'latin1')).buffer,
  } as Response
}

export const SERVER = 'https://crm.example'

/** Gives the loop away, and never gets it back once the program is dead. */
async function live(program: Program): Promise<void> {
  const turn = program.turn()
  if (turn) await turn
  if (program.isDead) await new Promise(() => {})
}

async function pause(turns: number): Promise<void> {
  for (let i = 0; i < turns; i += 1) await null
}
