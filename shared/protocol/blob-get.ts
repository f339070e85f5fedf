import * as z from 'zod/mini'
import { BLOB_PART_BYTES } from '#shared/lib/limits.ts'
import { partSchema } from './blob.ts'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/**
 * One piece of the file of an attachment that the caller may read; the answer is no JSON. `not-found` as long as the server
 * does not hold the whole: another device still has to send it.
 */
export const blobGet = defineEndpoint({
  path: '/blobs/get',
  access: 'device',
  input: z.object({ workspace: idSchema, attachment: idSchema, part: partSchema }),
  output: z.instanceof(Uint8Array),
  answerBytes: BLOB_PART_BYTES,
})
