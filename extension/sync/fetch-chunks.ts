import { sha256 } from '#shared/lib/sha256.ts'
import { MAX_FETCHED_CHUNKS } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { chunks, readFrames } from '#shared/protocol/chunks.ts'
import { snapshot, type ListedChunk, type SnapshotOutput } from '#shared/protocol/snapshot.ts'
import { INDEX_VERSION } from '#shared/snapshot/index-format.ts'
import type { ChunkFiles } from '../store/base/install.ts'
import { getMeta } from '../store/meta.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { learnServerTime } from './server-time.ts'

/** What the server's snapshot is made of. The position is the beginning when there is none. */
export type Listed = Pick<SnapshotOutput, 'position' | 'epoch' | 'shared'> & { readonly list: readonly ListedChunk[] }

/** Asks what the snapshot is made of, by as many answers as it takes. The position and epoch of the first one count. */
export async function listSnapshot(context: SyncContext, signal: AbortSignal): Promise<Result<Listed, AccessFault>> {
  const workspace = must(await getMeta(context.db, 'workspace'), 'workspace')
  const list: ListedChunk[] = []
  const shared: SnapshotOutput['shared'] = []
  let first: SnapshotOutput | undefined
  for (let after: string | undefined; ;) {
    const sentAt = context.now()
    const page = await callSignedIn(context, snapshot, { workspace, ...(after !== undefined && { after }) }, signal)
    if (!page.ok) return page
    await learnServerTime(context, page.value.serverTime, sentAt)
    first ??= page.value
    list.push(...page.value.chunks)
    shared.push(...page.value.shared)
    after = page.value.next
    if (after === undefined) return ok({ position: first.position, epoch: first.epoch, list, shared })
  }
}

/** As many chunks together as one call fetches. */
export function inGroups(list: readonly ListedChunk[]): ListedChunk[][] {
  return Array.from({ length: Math.ceil(list.length / MAX_FETCHED_CHUNKS) }, (_, i) =>
    list.slice(i * MAX_FETCHED_CHUNKS, (i + 1) * MAX_FETCHED_CHUNKS),
  )
}

/** `gone`: not among this member's chunks any more. `lost`: the server lacks a file of it. */
export type ChunkFault = AccessFault | 'gone' | 'lost'

/** Fetches the files of one group, each held against its name. An index that is lost, or was made by other rules than ours, is null. */
export async function fetchChunks(
  context: SyncContext,
  group: readonly ListedChunk[],
  signal: AbortSignal,
): Promise<Result<ChunkFiles[], ChunkFault>> {
  const workspace = must(await getMeta(context.db, 'workspace'), 'workspace')
  const answer = await callSignedIn(context, chunks, { workspace, names: group.map(({ name }) => name) }, signal)
  if (!answer.ok) return answer.kind === 'not-found' ? fail('gone') : answer
  const frames = readFrames(answer.value, group.length * 2)
  if (!frames.ok) return fail('network', 'an answer that was cut')
  const files: ChunkFiles[] = []
  for (const [i, { name, index: indexName, indexVersion }] of group.entries()) {
    const [bytes, index] = [frames.value[i * 2] ?? null, frames.value[i * 2 + 1] ?? null]
    if (!bytes) return fail('lost')
    if (!(await isNamed(bytes, name)) || !(await isNamed(index, indexName)))
      return fail('network', 'a chunk that is not what its name says')
    files.push({
      id: name,
      bytes: bytes.slice(),
      index: indexVersion === INDEX_VERSION ? (index?.slice() ?? null) : null,
    })
  }
  return ok(files)
}

async function isNamed(file: Uint8Array | null, name: string): Promise<boolean> {
  return file === null || (await sha256(file)) === name
}
