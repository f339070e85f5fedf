import * as z from 'zod/mini'
import { clockSchema, idSchema, positionSchema, valueSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/** A chunk of the snapshot: its name is the SHA-256 of its file, and so is `index`. Sizes are bytes as they travel, after gzip. */
export const listedChunkSchema = z.object({
  name: z.string(),
  scope: z.string(),
  entity: z.string(),
  rows: z.number(),
  bytes: z.number(),
  index: z.string(),
  indexBytes: z.number(),
  /** The rules that the index was made by: a device that goes by others makes its own. */
  indexVersion: z.number(),
})
export type ListedChunk = z.infer<typeof listedChunkSchema>

const sharedRecordSchema = z.object({
  entity: z.string(),
  id: z.string(),
  fields: z.record(z.string(), valueSchema),
  clocks: z.record(z.string(), clockSchema),
})

/**
 * What a new device loads instead of the whole log: chunks with every record that the caller may read, as they were at
 * `position` or later. The log from there on brings the rest; what comes twice merges to the same. Without a snapshot the position
 * is the beginning and the list is empty. `next` asks for the rest of a long list; the position of its first part counts.
 */
export const snapshot = defineEndpoint({
  path: '/sync/snapshot',
  access: 'device',
  input: z.object({ workspace: idSchema, after: z.optional(z.string().check(z.maxLength(300))) }),
  output: z.object({
    position: positionSchema,
    chunks: z.array(listedChunkSchema),
    next: z.optional(z.string()),
    /** Private records that colleagues share with the caller: they lie in no chunk of the caller's. Told from the last part of the chunks on. */
    shared: z.array(sharedRecordSchema),
    /** What `pull` counts: the list is of what the caller may read at this one. */
    epoch: z.number(),
    serverTime: z.number(),
  }),
})
export type SnapshotInput = z.infer<typeof snapshot.input>
export type SnapshotOutput = z.infer<typeof snapshot.output>
