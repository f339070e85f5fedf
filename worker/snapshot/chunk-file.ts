import { frameFiles, readFrames } from '#shared/protocol/chunks.ts'
import type { Files } from '../files/port.ts'

/** A chunk and its index by the SHA-256 of their bytes. */
export type ChunkNames = { readonly name: string; readonly indexName: string }
/** Their bytes; null for what is lost. */
export type ChunkBytes = readonly [chunk: Uint8Array | null, index: Uint8Array | null]

/** Keeps a chunk and its index in one file: who loads thousands of them waits for half as many. */
export async function putChunk(files: Files, ws: string, names: ChunkNames, bytes: ChunkBytes): Promise<void> {
  await files.put(pairFile(ws, names), frameFiles(bytes))
}

export async function getChunk(files: Files, ws: string, names: ChunkNames): Promise<ChunkBytes> {
  const framed = await files.get(pairFile(ws, names))
  const pair = framed && readFrames(framed, 2)
  if (pair?.ok) return [pair.value[0] ?? null, pair.value[1] ?? null]
  // Until 2026-11-29 each had a file of its own.
  const [chunk, index] = await Promise.all(ownFiles(ws, names).map((name) => files.get(name)))
  return [chunk ?? null, index ?? null]
}

/** Where a chunk and its index lie together. */
export function pairFile(ws: string, { name, indexName }: ChunkNames): string {
  return snapshotFile(ws, `${name}-${indexName}`)
}

/** Where each of them lay alone. */
export function ownFiles(ws: string, { name, indexName }: ChunkNames): [chunk: string, index: string] {
  return [snapshotFile(ws, name), snapshotFile(ws, indexName)]
}

/** Where the files of a snapshot lie. */
export function snapshotFile(ws: string, name: string): string {
  return `${ws}/snapshot/${name}`
}
