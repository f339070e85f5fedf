import * as z from 'zod/mini'
import { BLOB_PART_BYTES } from '#shared/lib/limits.ts'
import { hashSchema, partSchema, sizeSchema } from './blob.ts'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/**
 * One piece of a file, in base64. With the last missing one the server holds the whole against its name: what does not fit is
 * thrown away and answered `bad-request`; `busy` when another device's sending of it came between, or while an unused
 * one is taken away. Sending a piece twice is harmless.
 */
export const blobPut = defineEndpoint({
  path: '/blobs/put',
  access: 'device',
  input: z.object({
    workspace: idSchema,
    hash: hashSchema,
    size: sizeSchema,
    part: partSchema,
    bytes: z.string().check(z.maxLength(Math.ceil(BLOB_PART_BYTES / 3) * 4)),
  }),
  output: z.object({ stored: z.boolean(), serverTime: z.number() }),
})
