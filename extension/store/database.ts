import { Dexie, type Table } from 'dexie'
import type { ActionRow } from './action.ts'
import { noteMutation } from './base/mutations.ts'
import { checkBirth, readCertificate } from './birth.ts'
import { ensureIdentity } from './identity.ts'
import { loadBase } from './read-records.ts'
import type {
  AcknowledgedPage,
  AcknowledgedRow,
  BaseRow,
  BlobRow,
  ChunkRow,
  HistoryHeadRow,
  HistoryPageRow,
  HistoryRow,
  IndexRow,
  LentRow,
  MetaRow,
  OutboxRow,
  RecordRow,
  RefusedRow,
  SeedRow,
  SettingRow,
  StoredRecord,
  SupersededRow,
} from './rows.ts'
import { browserArea, type SmallStore } from './small-store.ts'

type RecordKey = [entity: string, id: string]

/** Between two tries to open again what the browser closed, milliseconds. */
const COME_BACK = 1_000

/** The device's database. Its tables are the store's own matter: everyone else goes through the functions beside it. */
export class SidecardDatabase extends Dexie {
  declare readonly records: Table<RecordRow, RecordKey>
  declare readonly chunks: Table<ChunkRow, string>
  declare readonly indexes: Table<IndexRow, string>
  declare readonly base: Table<BaseRow, string>
  declare readonly outbox: Table<OutboxRow, number>
  declare readonly acknowledged: Table<AcknowledgedRow | AcknowledgedPage, string>
  declare readonly refused: Table<RefusedRow, string>
  declare readonly superseded: Table<SupersededRow, string>
  declare readonly meta: Table<MetaRow, string>
  declare readonly actions: Table<ActionRow, string>
  declare readonly settings: Table<SettingRow, string>
  declare readonly seeds: Table<SeedRow, string>
  declare readonly lent: Table<LentRow, RecordKey>
  declare readonly former: Table<StoredRecord, RecordKey>
  declare readonly history: Table<HistoryRow, [entity: string, record: string, op: string]>
  declare readonly historyPages: Table<HistoryPageRow, number, Omit<HistoryPageRow, 'id'> & Partial<HistoryPageRow>>
  declare readonly historyHeads: Table<HistoryHeadRow, number>
  declare readonly blobs: Table<BlobRow, string>
  /** Where the birth certificate is kept, outside the database that it certifies. */
  readonly certificates: SmallStore

  constructor(name: string, certificates: SmallStore) {
    // Strict: a write that was acknowledged to a person survives the loss of power, not only of the browser. Without Dexie's cache of
    // what was asked: it shows writes before they are kept.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.certificates = certificates
    // Only the newest version: Dexie makes of any older database what this one says, and each version that is told costs every
    // start a millisecond. One that moves content would have to be told beside it.
    this.version(9).stores({
      records: '[entity+id], rev',
      chunks: 'id',
      indexes: 'id',
      base: 'key',
      outbox: 'n, [entity+record]',
      acknowledged: 'op, at',
      refused: 'op, at',
      superseded: 'id, at',
      meta: 'key',
      actions: 'id, rev, deed',
      settings: 'key',
      seeds: 'id',
      lent: '[entity+id]',
      former: '[entity+id]',
      history: '[entity+record+op]',
      historyPages: '++id',
      historyHeads: 'id',
      blobs: 'hash, state',
    })
  }

  /** A transaction that changes records. */
  async change<T>(tables: readonly Table[], work: () => Promise<T>): Promise<T> {
    await loadBase()
    try {
      return await this.transaction('rw', tables, async () => work())
    } finally {
      noteMutation()
    }
  }
}

export type OpenOptions = { readonly certificates?: SmallStore; readonly now?: () => number }

/** Opens the database, makes its identity on the first start, and compares it with its birth certificate. */
export async function openDatabase(
  name = 'sidecard',
  { certificates = browserArea('local'), now = Date.now }: OpenOptions = {},
): Promise<SidecardDatabase> {
  const db = new SidecardDatabase(name, certificates)
  const opening = db.open()
  const certificate = readCertificate(certificates)
  await opening
  const databaseId = await ensureIdentity(db, now())
  await checkBirth(db, { databaseId, certificate: await certificate, now: now() })
  db.on('close', () => comeBack(db))
  return db
}

/**
 * A browser that closed the database under us, because it threw the data away or ran out of something, may fail to open it again
 * at once. Dexie then refuses everything for good, and a service worker would never sync again.
 */
function comeBack(db: SidecardDatabase): void {
  setTimeout(() => {
    if (!db.isOpen() && !db.hasBeenClosed()) db.open().catch(() => {})
  }, COME_BACK)
}
