import type { Fields, Value } from '#shared/fields/value.ts'
import type { Clock } from '#shared/merge/clock.ts'
import type { RecordState, StoredRecord } from '#shared/merge/merge.ts'
import type { Rejection } from '#shared/protocol/push.ts'
import type { Seed } from './derive-id.ts'

export type { StoredRecord } from '#shared/merge/merge.ts'

/**
 * The row of a record. `rev` counts the device's transactions, so that readers can ask what is new. `base` is the record
 * as the server confirmed it, kept while changes of this device wait: the row is always base plus what waits. Once nothing waits
 * the row itself is what was confirmed, and a base that is still there says nothing (`withLiveBases`).
 */
export type RecordRow = StoredRecord & {
  readonly rev: number
  readonly base?: RecordState
  /** Not a record any more: whatever the base holds under this id is not to be seen. */
  readonly isGone?: true
}

/** Records of one entity as they came or were folded here, gzipped. Never changed once written. */
export type ChunkRow = { readonly id: string; readonly bytes: Uint8Array }
/** What the records of the chunk with this id are found by. */
export type IndexRow = { readonly id: string; readonly bytes: Uint8Array }
/** The directory of the base, and the buckets of its keys. */
export type BaseRow = { readonly key: string; readonly value: unknown }

/** A change of this device that the server has not confirmed. `n` counts them from 1. Never edited once written. */
export type OutboxRow = {
  readonly n: number
  readonly op: string
  readonly entity: string
  readonly record: string
  readonly hlc: Clock
  readonly patch: Fields
}

/** A change that the server confirmed, kept a while in case the server is restored to before it. `hlc` is the final clock. */
export type AcknowledgedRow = OutboxRow & { readonly seq: number; readonly at: number }
/** Changes that were confirmed together, as lines of JSON, under the operation of the first. */
export type AcknowledgedPage = { readonly op: string; readonly at: number; readonly changes: Uint8Array }

/** A change that the server refused, with its code: out of the record, never out of sight. */
export type RefusedRow = OutboxRow & { readonly code: Rejection; readonly key?: string; readonly at: number }

/** A value of this device that lost to a later one of somebody else. */
export type SupersededRow = {
  readonly id: string
  readonly op: string
  readonly entity: string
  readonly record: string
  readonly key: string
  readonly value: Value
  readonly hlc: Clock
  readonly at: number
}

/**
 * A change that this device made or read, kept for people to look back at. `hlc` is the final clock, `device` the id of the
 * device that wrote it, `label` the i18n key of what was done there when it was this one.
 */
export type HistoryRow = {
  readonly entity: string
  readonly record: string
  readonly op: string
  readonly hlc: Clock
  readonly patch: Fields
  readonly device: string
  readonly actor?: string
  readonly label?: string
}

/** Changes of others that came many at once: their rows as lines of JSON. */
export type HistoryPageRow = { readonly id: number; readonly bytes: Uint8Array }

/** What the page with this id holds: hashes of its records' names, its lowest and its highest operation. */
export type HistoryHeadRow = {
  readonly id: number
  readonly count: number
  readonly records: Uint32Array
  readonly first: string
  readonly last: string
}

/** A record of a colleague that is here because it was shared. */
export type LentRow = { readonly entity: string; readonly id: string }

/** What an id of this device's own workspace was derived from. */
export type SeedRow = Seed & { readonly id: string }

export type MetaRow = { readonly key: string; readonly value: unknown }
export type SettingRow = { readonly key: string; readonly value: unknown }

/**
 * The bytes of a file, by their SHA-256. `local`: only here. `stored`: the server has them too, so they may be let go of.
 * `refused`: the server does not take them.
 */
export type BlobRow = {
  readonly hash: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly state: 'local' | 'stored' | 'refused'
}
