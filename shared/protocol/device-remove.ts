import * as z from 'zod/mini'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/**
 * Takes another device out of the workspace: it is signed out for good, and what it has not sent stays on it. Members remove their
 * own devices, owners and admins anybody's. One that is not there, or not theirs to remove, is `not-found`. The device that asks
 * proves its key over `deviceRemoveText`, as `refresh` does over a challenge: an access token alone removes nobody.
 */
export const deviceRemove = defineEndpoint({
  path: '/session/devices/remove',
  access: 'device',
  input: z.object({
    workspace: idSchema,
    device: idSchema,
    challenge: z.string().check(z.maxLength(200)),
    signature: z.string().check(z.maxLength(200)),
  }),
  output: z.object({ serverTime: z.number() }),
})

/** What the device that asks signs: its open challenge and the device to remove, so that a proof serves for no other. */
export function deviceRemoveText(challenge: string, device: string): string {
  return `remove ${challenge} ${device}`
}
