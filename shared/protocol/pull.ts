import * as z from 'zod/mini'
import { idSchema, loggedChangeSchema, positionSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/**
 * The log after `cursor`, as far as the caller may read it. `seen` is the highest position the device knows, from a pull or
 * an acknowledgement: a server that does not know it answers `history-changed`. The next cursor may pass rows that are not
 * the caller's. A cursor that lies before what the log still holds is answered `below-floor`. `more` says that another page waits.
 * `epoch` counts the changes of what the caller may read (a role, a membership): a device that knows a lower one reads the log
 * anew. One that sends none is of the first version, and is told nothing of what others shared.
 */
export const pull = defineEndpoint({
  path: '/sync/pull',
  access: 'device',
  input: z.object({
    workspace: idSchema,
    cursor: positionSchema,
    seen: positionSchema,
    limit: z.optional(z.number().check(z.int(), z.minimum(1))),
    epoch: z.optional(z.number().check(z.int(), z.minimum(0))),
  }),
  output: z.object({
    changes: z.array(loggedChangeSchema),
    cursor: positionSchema,
    head: positionSchema,
    more: z.boolean(),
    epoch: z.optional(z.number()),
    serverTime: z.number(),
  }),
})
export type PullInput = z.infer<typeof pull.input>
export type PullOutput = z.infer<typeof pull.output>
