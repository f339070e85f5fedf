import * as z from 'zod/mini'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/** A device that is signed in asks for a code that lets one more device of the same member in: 8 characters, 5 minutes, one use. */
export const pairStart = defineEndpoint({
  path: '/session/pair/start',
  access: 'device',
  input: z.object({ workspace: idSchema }),
  output: z.object({ code: z.string(), expiresAt: z.number(), serverTime: z.number() }),
})
