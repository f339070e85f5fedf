import type { Clock } from '#shared/merge/clock.ts'
import type { Position } from '#shared/protocol/change.ts'
import type { Member } from '#shared/protocol/session.ts'
import type { SidecardDatabase } from './database.ts'

/** The server that this device is signed in to. */
export type Session = {
  readonly server: string
  readonly device: string
  readonly deviceName: string
  readonly workspaceName: string
  readonly member: Member
  /** `left`: the person signed out. `refused`: the server no longer takes the device's key, which is asked again at each exchange. */
  readonly ended: null | 'left' | 'refused'
}

/** What the last exchange with the server came to. */
export type SyncNote = {
  readonly state: 'idle' | 'syncing' | 'offline' | 'error'
  readonly lastSyncAt: number | null
  readonly error?: string
}

/** Facts about the device itself, one row each. Positions and clocks move in the transaction of the rows they speak of. */
export type Meta = {
  databaseId: string
  workspace: string
  device: string
  /** The last clock this device stamped or saw. */
  clock: Clock | null
  /** The highest clock that came from the server: what `clock` falls back to when a wall clock had run ahead. */
  serverClock: Clock | null
  /** Server time minus this device's wall clock, in milliseconds. */
  clockOffset: number
  cursor: Position
  seen: Position
  /** Counts the changes of what this member may read, as the server last told. */
  epoch: number
  /** The log is being read anew because this member may read other things now: what does not come again has to go. */
  isSifting: boolean
  /** The log is being read from its beginning, and records still show more than was confirmed anew. */
  isRereading: boolean
  /** How often the log was begun anew, or an attachment came back: whether the server has the files that it had is doubted as long as the two differ. */
  fileDoubts: number
  fileDoubtsSettled: number
  /** The chunks of a first load: how many came, of how many. Null when none is under way. */
  loading: { readonly done: number; readonly total: number } | null
  /** The server had no snapshot of use when it was first asked: this device goes by the log. */
  goesByLog: boolean
  /** The number of the next change. */
  nextN: number
  /** The highest number of this device that the server is known to have taken. */
  settledN: number
  revision: number
  /** The revision at which records were last taken off this device: a base that was folded before may still hold them. */
  takenAt: number
  /** The number of the directory of the base; it rises whenever another base takes its place. */
  base: number
  session: Session | null
  keyPair: CryptoKeyPair
  /** Made to become the device's key once the server has given it an id of its own. */
  nextKeyPair: CryptoKeyPair | null
  sync: SyncNote
  /** Set when the database was found to be another than its certificate says: the browser had thrown the old one away. */
  rebuilt: { readonly at: number; readonly lostChanges: number } | null
}

export async function getMeta<Key extends keyof Meta>(db: SidecardDatabase, key: Key): Promise<Meta[Key] | undefined> {
  return (await db.meta.get(key))?.value as Meta[Key] | undefined
}

export async function setMeta<Key extends keyof Meta>(db: SidecardDatabase, key: Key, value: Meta[Key]): Promise<void> {
  await db.meta.put({ key, value })
}
