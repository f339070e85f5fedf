import * as z from 'zod/mini'
import { MAX_CHUNK_BYTES, MAX_FETCHED_CHUNKS } from '#shared/lib/limits.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/**
 * The files of some chunks, by the names in the list. The answer is no JSON: for each name the chunk and then its index, each
 * with its length in front in four bytes, lowest first. A length of zero says that the file is lost: the device reads the log.
 * The caller holds each file against its name. A name that is not in the caller's scopes is answered `not-found`.
 */
export const chunks = defineEndpoint({
  path: '/sync/chunks',
  access: 'device',
  input: z.object({
    workspace: idSchema,
    names: z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/u))).check(z.minLength(1), z.maxLength(MAX_FETCHED_CHUNKS)),
  }),
  output: z.instanceof(Uint8Array),
  answerBytes: MAX_FETCHED_CHUNKS * 2 * MAX_CHUNK_BYTES,
})
export type ChunksInput = z.infer<typeof chunks.input>

/** Files one behind the other, each with its length in front; null for one that is lost. */
export function frameFiles(files: readonly (Uint8Array | null)[]): Uint8Array<ArrayBuffer> {
  const framed = new Uint8Array(files.reduce((sum, file) => sum + 4 + (file?.length ?? 0), 0))
  let at = 0
  for (const file of files) {
    const length = file?.length ?? 0
    framed.set([length & 255, (length >> 8) & 255, (length >> 16) & 255, length >>> 24], at)
    if (file) framed.set(file, at + 4)
    at += 4 + length
  }
  return framed
}

/** The files of an answer; `cut` when it does not hold exactly `count` of them. */
export function readFrames(framed: Uint8Array, count: number): Result<(Uint8Array | null)[], 'cut'> {
  const files: (Uint8Array | null)[] = []
  let at = 0
  while (files.length < count && at + 4 <= framed.length) {
    const [a = 0, b = 0, c = 0, d = 0] = framed.subarray(at, at + 4)
    const length = a + b * 2 ** 8 + c * 2 ** 16 + d * 2 ** 24
    if (at + 4 + length > framed.length) return fail('cut')
    files.push(length === 0 ? null : framed.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return files.length === count && at === framed.length ? ok(files) : fail('cut')
}
