import { must } from '#shared/lib/must.ts'
import { openChunk } from '#shared/snapshot/open-chunk.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { DIRECTORY, EMPTY_DIRECTORY, type Directory } from '../../../extension/store/base/directory.ts'
import { gunzip } from '../../../extension/store/base/gzip.ts'
import { unpackAcknowledged } from '../../../extension/store/acknowledged.ts'
import type { AcknowledgedPage, AcknowledgedRow, ChunkRow, RecordRow } from '../../../extension/store/rows.ts'
import type { SimDevice } from '../device.ts'

// What a device shows, read off its disk without the engine's own reading: the base, and the rows that lie over it.

/** The records of a device; those of the base as rows that nothing waits for. */
export function recordsOf(device: SimDevice): readonly RecordRow[] {
  const rows = device.rows('records') as unknown as readonly RecordRow[]
  const over = new Set(rows.map(nameOf))
  const below = baseOf(device).filter((record) => !over.has(nameOf(record)))
  return [...rows.filter(({ isGone }) => isGone !== true), ...below.map((record) => ({ ...record, rev: 0 }))]
}

export function recordOf(device: SimDevice, entity: string, id: string): RecordRow | undefined {
  const row = device.disk.tables.get('records')?.rows.get(JSON.stringify([entity, id])) as RecordRow | undefined
  if (row) return row.isGone === true ? undefined : row
  const below = baseOf(device).find((record) => record.entity === entity && record.id === id)
  return below && { ...below, rev: 0 }
}

/** The changes of a device that the server confirmed, as far as it still keeps them. */
export function acknowledgedOf(device: SimDevice): readonly AcknowledgedRow[] {
  return unpackAcknowledged(device.rows('acknowledged') as unknown as readonly (AcknowledgedRow | AcknowledgedPage)[])
}

/** The operations of all changes of a device that it could still offer to a server. */
export function heldOps(device: SimDevice): ReadonlySet<string> {
  return new Set([...device.rows('outbox').map(({ op }) => String(op)), ...acknowledgedOf(device).map(({ op }) => op)])
}

export function directoryOf(device: SimDevice): Directory {
  return (device.disk.tables.get('base')?.rows.get(DIRECTORY)?.['value'] as Directory | undefined) ?? EMPTY_DIRECTORY
}

/** The records of each chunk of the base, in the order of its directory. */
export function chunksOf(device: SimDevice): readonly (readonly StoredRecord[])[] {
  return directoryOf(device).chunks.map(({ id }) => {
    const row = must(device.disk.tables.get('chunks')?.rows.get(id), `chunk ${id}`) as unknown as ChunkRow
    return unpacked(row.bytes)
  })
}

function baseOf(device: SimDevice): readonly StoredRecord[] {
  return chunksOf(device).flat()
}

const known = new WeakMap<Uint8Array, readonly StoredRecord[]>()

function unpacked(bytes: Uint8Array): readonly StoredRecord[] {
  const before = known.get(bytes)
  if (before) return before
  const chunk = openChunk(must(gunzip(bytes), 'gzip'))
  if (!chunk.ok) throw new Error(`a chunk is ${chunk.kind}`)
  const { value } = chunk
  const records = Array.from({ length: value.count }, (_, row) => {
    const record = value.record(row)
    if (!record.ok) throw new Error('a row is corrupt')
    return record.value
  })
  known.set(bytes, records)
  return records
}

function nameOf({ entity, id }: { readonly entity: string; readonly id: string }): string {
  return `${entity}/${id}`
}
