import * as z from 'zod/mini'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'
import { accessSchema, newDeviceSchema, type PublicKey } from './session.ts'

/**
 * A device whose numbers were given by another too, a copied browser profile or one that was set back, becomes a device of its
 * own: a new id for the same member, with the key that it shows. Asking again with the same key gives the same id. It proves the key
 * that it has so far over `rekeyText`, as `refresh` does over a challenge: an access token alone makes no device.
 */
export const rekey = defineEndpoint({
  path: '/session/rekey',
  access: 'device',
  input: z.object({
    workspace: idSchema,
    device: newDeviceSchema,
    challenge: z.string().check(z.maxLength(200)),
    signature: z.string().check(z.maxLength(200)),
  }),
  output: z.object({ device: idSchema, access: accessSchema }),
})

/** What the device signs: its open challenge and the key that it goes on with, so that a proof serves for no other key. */
export function rekeyText(challenge: string, { x, y }: Pick<PublicKey, 'x' | 'y'>): string {
  return `rekey ${challenge} ${x} ${y}`
}
