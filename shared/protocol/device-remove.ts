import * as z from 'zod/mini'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/**
 * Takes another device out of the workspace: it is signed out for good, and what it has not sent stays on it. Members remove their
 * own devices, owners and admins anybody's. One that is not there, or not theirs to remove, is `not-found`.
 */
export const deviceRemove = defineEndpoint({
  path: '/session/devices/remove',
  access: 'device',
  input: z.object({ workspace: idSchema, device: idSchema }),
  output: z.object({ serverTime: z.number() }),
})
