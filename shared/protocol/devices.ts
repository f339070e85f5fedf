import * as z from 'zod/mini'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

export const deviceSchema = z.object({
  id: z.string(),
  name: z.string(),
  memberName: z.string(),
  joinedAt: z.number(),
  seenAt: z.number(),
  /** Whether who asks may remove it. */
  isRemovable: z.optional(z.boolean()),
})
export type Device = z.infer<typeof deviceSchema>

/** The devices of the workspace, for the settings page, and how many of the server's jobs for it were given up. */
export const devices = defineEndpoint({
  path: '/session/devices',
  access: 'device',
  input: z.object({ workspace: idSchema }),
  output: z.object({
    devices: z.array(deviceSchema),
    gaveUp: z.optional(z.int().check(z.minimum(0))),
    serverTime: z.number(),
  }),
})
