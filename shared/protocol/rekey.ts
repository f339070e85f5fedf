import * as z from 'zod/mini'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'
import { accessSchema, newDeviceSchema } from './session.ts'

/**
 * A device whose numbers were given by another too, a copied browser profile or one that was set back, becomes a device of its
 * own: a new id for the same member, with the key that it shows. Asking again with the same key gives the same id.
 */
export const rekey = defineEndpoint({
  path: '/session/rekey',
  access: 'device',
  input: z.object({ workspace: idSchema, device: newDeviceSchema }),
  output: z.object({ device: idSchema, access: accessSchema }),
})
