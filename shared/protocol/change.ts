import * as z from 'zod/mini'
import { CLOCK } from '#shared/lib/clock-shape.ts'

const scalarSchema = z.union([z.string(), z.number(), z.boolean(), z.null()])
export const valueSchema = z.union([scalarSchema, z.array(scalarSchema)])

export const idSchema = z.string().check(z.regex(/^[\w-]{1,64}$/u))
export const clockSchema = z.string().check(z.regex(CLOCK))

/** One change as a device makes it: the fields it sets on one record, at one clock. `n` counts the device's changes from 1. */
export const changeSchema = z.object({
  op: idSchema,
  n: z.number().check(z.int(), z.minimum(1)),
  entity: z.string().check(z.minLength(1), z.maxLength(64)),
  record: idSchema,
  hlc: clockSchema,
  patch: z.record(z.string(), valueSchema),
})
export type Change = z.infer<typeof changeSchema>

/**
 * A change as the server's log tells it to others. Of a private record that its owner shared or took back, others get what it
 * comes to by now: the `whole` record with its clocks, or the word that it is `gone`; the patch is empty then.
 */
export const loggedChangeSchema = z.object({
  seq: z.number(),
  op: z.string(),
  entity: z.string(),
  record: z.string(),
  hlc: clockSchema,
  patch: z.record(z.string(), valueSchema),
  actor: z.string(),
  device: z.string(),
  at: z.number(),
  whole: z.optional(z.object({ fields: z.record(z.string(), valueSchema), clocks: z.record(z.string(), clockSchema) })),
  gone: z.optional(z.literal(true)),
})
export type LoggedChange = z.infer<typeof loggedChangeSchema>

/** A place in the log that proves itself: a restored server re-issues numbers under other marks. `{0, ''}` is the beginning. */
export const positionSchema = z.object({
  seq: z.number().check(z.int(), z.minimum(0)),
  mark: z.string().check(z.maxLength(64)),
})
export type Position = z.infer<typeof positionSchema>

export { START } from './start.ts'
