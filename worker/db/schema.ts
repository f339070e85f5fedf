import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

// The tables as drizzle-kit reads them to write migrations. Queries are plain SQL through the port: nothing of drizzle runs
// on the server. Instants are epoch milliseconds.

/** One row per workspace. Where its log stands is told by the log's last row, what was archived by its first. */
export const workspace = sqliteTable('workspace', {
  ws: text('ws').primaryKey(),
  name: text('name').notNull(),
  incarnation: text('incarnation').notNull(),
  schemaVersion: integer('schema_version').notNull().default(1),
  createdAt: integer('created_at').notNull(),
})

/**
 * The log: unit of sync, audit, undo and backup. `mark` is random per push; `n` counts the device's own changes. `scope` is who
 * owns the record, `prevScope` whoever else must hear of the change: of a private record that is shared, or taken back.
 */
export const changes = sqliteTable(
  'changes',
  {
    ws: text('ws').notNull(),
    seq: integer('seq').notNull(),
    op: text('op').notNull(),
    n: integer('n').notNull(),
    actor: text('actor').notNull(),
    device: text('device').notNull(),
    hlc: text('hlc').notNull(),
    entity: text('entity').notNull(),
    record: text('record').notNull(),
    patch: text('patch').notNull(),
    scope: text('scope').notNull(),
    prevScope: text('prev_scope'),
    mark: text('mark').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'changes_pk', columns: [table.ws, table.seq] }),
    unique('changes_op').on(table.ws, table.op),
  ],
)

/**
 * The highest number of each device's changes that the server has answered, and the operation that bore it, where that is known: what a
 * gap and a cloned profile show by.
 */
export const numbers = sqliteTable(
  'numbers',
  {
    ws: text('ws').notNull(),
    device: text('device').notNull(),
    n: integer('n').notNull(),
    op: text('op'),
  },
  (table) => [primaryKey({ name: 'numbers_pk', columns: [table.ws, table.device] })],
)

/** What the log adds up to: the winning fields of each record and the clock that wrote each of them. */
export const records = sqliteTable(
  'records',
  {
    ws: text('ws').notNull(),
    entity: text('entity').notNull(),
    id: text('id').notNull(),
    doc: text('doc').notNull(),
    clocks: text('clocks').notNull(),
    scope: text('scope').notNull(),
    deleted: integer('deleted').generatedAlwaysAs(sql`coalesce(doc ->> '$._del', 0)`, { mode: 'virtual' }),
    seq: integer('seq').notNull(),
    shared: integer('shared').generatedAlwaysAs(sql`coalesce(doc ->> '$._shared', 0)`, { mode: 'virtual' }),
  },
  (table) => [
    primaryKey({ name: 'records_pk', columns: [table.ws, table.entity, table.id] }),
    // Only shared records cost a row here.
    index('records_shared')
      .on(table.ws)
      .where(sql`shared = 1`),
  ],
)

/** Where the snapshot of a workspace stands: chunks hold every change up to `seq`. `generation` counts commits of builders. */
export const snapshots = sqliteTable('snapshots', {
  ws: text('ws').primaryKey(),
  generation: integer('generation').notNull(),
  seq: integer('seq').notNull(),
  builtAt: integer('built_at').notNull(),
})

/**
 * The chunks of the snapshot: ids of one scope and entity from `first` up to `until`, which is not in it. `name` and `indexName`
 * are files; `seq` is the last change that the chunk can hold, `indexVersion` the rules that its index was made by.
 */
export const chunks = sqliteTable(
  'chunks',
  {
    ws: text('ws').notNull(),
    scope: text('scope').notNull(),
    entity: text('entity').notNull(),
    first: text('first').notNull(),
    until: text('until').notNull(),
    last: text('last').notNull(),
    name: text('name').notNull(),
    indexName: text('index_name').notNull(),
    rows: integer('rows').notNull(),
    bytes: integer('bytes').notNull(),
    indexBytes: integer('index_bytes').notNull(),
    seq: integer('seq').notNull(),
    indexVersion: integer('index_version').notNull(),
  },
  (table) => [
    primaryKey({ name: 'chunks_pk', columns: [table.ws, table.scope, table.entity, table.first] }),
    index('chunks_name').on(table.ws, table.name),
  ],
)

/** Chunks that were replaced `at` some instant: kept a while for devices that hold an older list. */
export const retired = sqliteTable(
  'retired',
  {
    ws: text('ws').notNull(),
    name: text('name').notNull(),
    indexName: text('index_name').notNull(),
    scope: text('scope').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ name: 'retired_pk', columns: [table.ws, table.name] })],
)

/** Files that travel beside the log, by the SHA-256 of their bytes. `stored` once the whole was held against its name; `parts` has a bit for each piece then. */
export const blobs = sqliteTable(
  'blobs',
  {
    ws: text('ws').notNull(),
    hash: text('hash').notNull(),
    size: integer('size').notNull(),
    parts: integer('parts').notNull(),
    stored: integer('stored').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ name: 'blobs_pk', columns: [table.ws, table.hash] })],
)

/** What a device has sent of a file so far: `parts` has a bit for each piece that arrived. What others send of the same file is no part of it. */
export const uploads = sqliteTable(
  'uploads',
  {
    ws: text('ws').notNull(),
    hash: text('hash').notNull(),
    device: text('device').notNull(),
    size: integer('size').notNull(),
    parts: integer('parts').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ name: 'uploads_pk', columns: [table.ws, table.hash, table.device] })],
)

/** How far each device has read the log, noted once a day: what none has passed stays. */
export const passed = sqliteTable(
  'passed',
  {
    ws: text('ws').notNull(),
    device: text('device').notNull(),
    seq: integer('seq').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ name: 'passed_pk', columns: [table.ws, table.device] })],
)

/**
 * What left the log: the changes from `first` to `last` are a file with this SHA-256, and the file names `previous`, the SHA-256
 * of the one before.
 */
export const archive = sqliteTable(
  'archive',
  {
    ws: text('ws').notNull(),
    first: integer('first').notNull(),
    last: integer('last').notNull(),
    sha256: text('sha256').notNull(),
    previous: text('previous').notNull(),
    bytes: integer('bytes').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ name: 'archive_pk', columns: [table.ws, table.first] })],
)

/** `scopeEpoch` goes up with each change of what the member may read. */
export const members = sqliteTable(
  'members',
  {
    ws: text('ws').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    role: text('role').notNull(),
    joinedAt: integer('joined_at').notNull(),
    removedAt: integer('removed_at'),
    scopeEpoch: integer('scope_epoch').notNull().default(1),
  },
  (table) => [primaryKey({ name: 'members_pk', columns: [table.ws, table.id] })],
)

/** `key` is the public JWK; `challenge` what the device must sign next. */
export const devices = sqliteTable(
  'devices',
  {
    id: text('id').primaryKey(),
    ws: text('ws').notNull(),
    member: text('member').notNull(),
    name: text('name').notNull(),
    key: text('key').notNull(),
    challenge: text('challenge'),
    challengeExpiresAt: integer('challenge_expires_at'),
    joinedAt: integer('joined_at').notNull(),
    seenAt: integer('seen_at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (table) => [index('devices_ws').on(table.ws)],
)

/** `token` is the SHA-256 of the access token: a dump of this table signs in nowhere. */
export const sessions = sqliteTable('sessions', {
  token: text('token').primaryKey(),
  device: text('device').notNull(),
  expiresAt: integer('expires_at').notNull(),
})

/** `code` is the SHA-256 of the code. It belongs to the device that asked for it, and `usedBy` is the one it let in. */
export const pairings = sqliteTable('pairings', {
  code: text('code').primaryKey(),
  ws: text('ws').notNull(),
  member: text('member').notNull(),
  device: text('device').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
  usedBy: text('used_by'),
})

/** Exact counters of tries, per key (what and by whom) and window (its start). */
export const attempts = sqliteTable(
  'attempts',
  {
    key: text('key').notNull(),
    windowAt: integer('window_at').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ name: 'attempts_pk', columns: [table.key, table.windowAt] })],
)

/**
 * What must happen outside the database because of a change. `state` is `due`, `done` or `dead`; `dueAt` when it may be run next,
 * once done when that was; `tries` counts its runs, `error` is what the last one said.
 */
export const effects = sqliteTable(
  'effects',
  {
    ws: text('ws').notNull(),
    kind: text('kind').notNull(),
    key: text('key').notNull(),
    state: text('state').notNull().default('due'),
    dueAt: integer('due_at').notNull(),
    tries: integer('tries').notNull().default(0),
    error: text('error'),
  },
  (table) => [
    primaryKey({ name: 'effects_pk', columns: [table.ws, table.kind, table.key] }),
    index('effects_state').on(table.state, table.dueAt),
  ],
)
