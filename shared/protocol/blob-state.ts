import * as z from 'zod/mini'
import { MAX_BLOBS_ASKED } from '#shared/lib/limits.ts'
import { hashSchema } from './blob.ts'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/** Which files the server holds, and which pieces of those that are on their way: an upload goes on where it broke off. */
export const blobState = defineEndpoint({
  path: '/blobs/state',
  access: 'device',
  input: z.object({
    workspace: idSchema,
    hashes: z.array(hashSchema).check(z.minLength(1), z.maxLength(MAX_BLOBS_ASKED)),
  }),
  output: z.object({
    blobs: z.array(z.object({ hash: z.string(), stored: z.boolean(), parts: z.array(z.number()) })),
    serverTime: z.number(),
  }),
})
