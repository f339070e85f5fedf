import * as z from 'zod/mini'
import { MAX_PUSH_CHANGES } from '#shared/lib/limits.ts'
import { idSchema, positionSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/** Why one change was refused while the others of its push went through. */
export const rejectionSchema = z.enum([
  'bad-shape',
  'bad-key',
  'bad-value',
  'unknown-entity',
  'too-large',
  'too-many-fields',
  'not-allowed',
])
export type Rejection = z.infer<typeof rejectionSchema>

/**
 * What became of one change. `hlc` is set when the server stamped it anew because the device's clock ran ahead.
 * `lost` names the fields that a later change of another device had already set.
 */
export const pushResultSchema = z.discriminatedUnion('status', [
  z.object({ op: z.string(), status: z.literal('applied'), seq: z.number(), hlc: z.optional(z.string()) }),
  z.object({ op: z.string(), status: z.literal('duplicate'), seq: z.number(), hlc: z.optional(z.string()) }),
  z.object({
    op: z.string(),
    status: z.literal('superseded'),
    seq: z.number(),
    hlc: z.optional(z.string()),
    lost: z.array(z.string()),
  }),
  z.object({ op: z.string(), status: z.literal('rejected'), code: rejectionSchema, key: z.optional(z.string()) }),
])
export type PushResult = z.infer<typeof pushResultSchema>

/**
 * Changes are checked one by one on the server: a bad one never blocks the rest. Results come in the order sent. `after` is
 * the highest number below these changes that the device knows to be settled, `seen` the highest position of the log that it
 * knows; a device of the first version says neither. A log that does not hold `seen` takes nothing and is answered
 * `history-changed`, as in a pull. A push that is held back settles nothing: `resendFrom` names the number from which the server
 * lacks this device's changes, for it went back in time; `rekey` says that somebody else pushes as this device.
 */
export const push = defineEndpoint({
  path: '/sync/push',
  access: 'device',
  input: z.object({
    workspace: idSchema,
    changes: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MAX_PUSH_CHANGES)),
    after: z.optional(z.number().check(z.int(), z.minimum(0))),
    seen: z.optional(positionSchema),
  }),
  output: z.object({
    results: z.array(pushResultSchema),
    head: positionSchema,
    serverTime: z.number(),
    resendFrom: z.optional(z.number().check(z.int(), z.minimum(1))),
    rekey: z.optional(z.literal(true)),
  }),
})
export type PushInput = z.infer<typeof push.input>
export type PushOutput = z.infer<typeof push.output>
