import * as z from 'zod/mini'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'
import { accessSchema } from './session.ts'

/** A device proves its key over the challenge (ECDSA P-256 with SHA-256, IEEE P1363 form, base64url) and gets a new access token. */
export const refresh = defineEndpoint({
  path: '/session/refresh',
  access: 'anyone',
  input: z.object({
    device: idSchema,
    challenge: z.string().check(z.maxLength(200)),
    signature: z.string().check(z.maxLength(200)),
  }),
  output: accessSchema,
})
