import * as z from 'zod/mini'
import { defineEndpoint } from './endpoint.ts'
import { joinedSchema, newDeviceSchema } from './session.ts'

/** A new device joins with the code shown on another. Letter case, spaces and dashes in the code do not matter. */
export const pairJoin = defineEndpoint({
  path: '/session/pair/join',
  access: 'anyone',
  input: z.object({ code: z.string().check(z.maxLength(64)), device: newDeviceSchema }),
  output: joinedSchema,
})
