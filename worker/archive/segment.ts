import * as z from 'zod/mini'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { sha256 } from '#shared/lib/sha256.ts'
import { gunzip, gzip } from '../files/gzip.ts'

/** The columns of the log, all of them: a segment is what was deleted. */
const rowSchema = z.object({
  seq: z.number(),
  op: z.string(),
  n: z.number(),
  actor: z.string(),
  device: z.string(),
  hlc: z.string(),
  entity: z.string(),
  record: z.string(),
  patch: z.string(),
  scope: z.string(),
  prev_scope: z.nullable(z.string()),
  mark: z.string(),
  at: z.number(),
})
export type ArchivedRow = z.infer<typeof rowSchema>

const segmentSchema = z.object({
  version: z.literal(1),
  workspace: z.string(),
  /** SHA-256 of the segment before, `''` for the first. */
  previous: z.string(),
  rows: z.array(rowSchema).check(z.minLength(1)),
})
export type Segment = z.infer<typeof segmentSchema>

/** A segment as a file, and the SHA-256 of its bytes. */
export async function packSegment(
  segment: Omit<Segment, 'version'>,
): Promise<{ readonly bytes: Uint8Array; readonly hash: string }> {
  const bytes = await gzip(new TextEncoder().encode(JSON.stringify({ version: 1, ...segment })))
  return { bytes, hash: await sha256(bytes) }
}

/** Reads a file that should have this SHA-256: `tampered` when it has another, or is no segment. */
export async function openSegment(bytes: Uint8Array, hash: string): Promise<Result<Segment, 'tampered'>> {
  if ((await sha256(bytes)) !== hash) return fail('tampered', 'other bytes')
  const segment = segmentSchema.safeParse(await unpack(bytes))
  return segment.success ? ok(segment.data) : fail('tampered', 'no segment')
}

async function unpack(bytes: Uint8Array): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await gunzip(bytes))) as unknown
  } catch {
    return null
  }
}

/** Where a segment lies. */
export function segmentFile(ws: string, { first, last, hash }: { first: number; last: number; hash: string }): string {
  return `${ws}/archive/${first}-${last}-${hash}`
}
