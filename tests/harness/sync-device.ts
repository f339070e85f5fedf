import { must } from '#shared/lib/must.ts'
import { openDatabase, type SidecardDatabase } from '../../extension/store/database.ts'
import { memoryStore } from '../../extension/store/small-store.ts'
import type { SyncContext } from '../../extension/sync/context.ts'
import { syncOnce, type SyncOutcome } from '../../extension/sync/loop.ts'
import { pairDevice, setUpServer, startPairing } from '../../extension/sync/sign-in.ts'
import { SETUP_CODE, type FakeServer } from './fake-server.ts'

export type Fetch = SyncContext['fetch']
export type SyncDevice = {
  readonly name: string
  db: SidecardDatabase
  context: SyncContext
  /** Every device has a wall clock of its own. */
  readonly now: () => number
  fetch: Fetch
  sync(signal?: AbortSignal): Promise<SyncOutcome>
  /** The browser dies: whatever runs is cut off. Then it starts again on the same disk, with an empty memory. */
  restart(): Promise<void>
}

export const SERVER = 'https://crm.example'
const NEVER = new AbortController().signal
let made = 0

/** A device with a disk of its own that reaches the server through `fetch`, which a test may break. */
export async function createDevice(
  server: Pick<FakeServer, 'handle'>,
  now: () => number,
  label = 'device',
  name = `${label}-${(made += 1)}`,
): Promise<SyncDevice> {
  const certificates = memoryStore()
  const device: SyncDevice = {
    name,
    now,
    fetch: server.handle,
    db: await openDatabase(name, { certificates, now }),
    context: undefined as never,
    sync: (signal = NEVER) => syncOnce(device.context, signal),
    restart: async () => {
      device.db.close()
      device.db = await openDatabase(name, { certificates, now })
      device.context = contextOf(device)
    },
  }
  device.context = contextOf(device)
  return device
}

/** The same profile on another machine: everything that is on the disk, and nothing that is in memory. */
export async function copyOf(
  original: SyncDevice,
  server: Pick<FakeServer, 'handle'>,
  now: () => number,
): Promise<SyncDevice> {
  const copy = await createDevice(server, now, 'copy')
  for (const table of original.db.tables) {
    const rows = await table.toArray()
    await copy.db.table(table.name).clear()
    await copy.db.table(table.name).bulkPut(rows)
  }
  return copy
}

function contextOf(device: SyncDevice): SyncContext {
  return {
    db: device.db,
    fetch: (url, init) => device.fetch(url, init),
    now: device.now,
    random: () => 0.5,
    tokens: memoryStore(),
    sleep: async () => {},
    locks: null,
    openSocket: () => {
      throw new Error('no sockets here')
    },
  }
}

/** The first device sets the server up, the others pair with codes that it shows. */
export async function joinAll(devices: readonly SyncDevice[]): Promise<void> {
  const [first, ...others] = devices
  const { context } = must(first, 'first device')
  const founded = await setUpServer(
    context,
    { server: SERVER, code: SETUP_CODE, workspaceName: 'Harbour', memberName: 'Mei', deviceName: 'Laptop' },
    NEVER,
  )
  if (!founded.ok) throw new Error(`set-up: ${founded.kind}`)
  for (const device of others) await pair(must(first), device)
}

/** Lets one more device in, by a code that a connected one shows. */
export async function pair(first: SyncDevice, device: SyncDevice): Promise<void> {
  const started = await startPairing(first.context, NEVER)
  if (!started.ok) throw new Error(`pairing: ${started.kind}`)
  const { code } = started.value
  const joined = await pairDevice(device.context, { server: SERVER, code, deviceName: 'Desk' }, NEVER)
  if (!joined.ok) throw new Error(`pairing: ${joined.kind}`)
}
