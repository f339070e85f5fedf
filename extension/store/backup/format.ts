import * as z from 'zod/mini'
import { isSafeKey } from '#shared/fields/element-key.ts'
import { clockSchema, idSchema, valueSchema } from '#shared/protocol/change.ts'

/**
 * A backup is one gzip file of JSON lines (a `.sidecard`): a head, then parts, each of some rows and a seal with their count
 * and SHA-256, then a foot with the sums of all parts. What the foot does not account for is not in the backup. Every format
 * there was is read for ever: 1 (2026-11-24) had no files.
 */
export const BACKUP_FORMAT = 2

/** Rows of one part: small enough to be checked in memory. */
export const PART_ROWS = 2_000
/** Longest line of a backup, in characters: a record and its clocks are at most half a megabyte on the server. */
export const MAX_LINE = 4_000_000

/** What a part holds. Seeds are what ids were derived from, where the device is on its own; blobs are pieces of files. */
export const PART_NAMES = ['records', 'history', 'seeds', 'blobs'] as const
export type PartName = (typeof PART_NAMES)[number]
export type Counts = { readonly [Name in PartName]: number }
export const NO_ROWS: Counts = { records: 0, history: 0, seeds: 0, blobs: 0 }

const keySchema = z.string().check(z.maxLength(400), z.refine(isSafeKey))
const entitySchema = z.string().check(z.regex(/^[a-z][\w-]{0,63}$/u))

export const headSchema = z.object({
  sidecard: z.literal('backup'),
  format: z.number().check(z.int(), z.minimum(1)),
  /** The entities that the maker knew, each with its fields and their kinds. */
  schema: z.record(z.string(), z.record(z.string(), z.string())),
  workspace: idSchema,
  madeAt: z.number(),
})
export type Head = z.infer<typeof headSchema>

export const recordLineSchema = z.object({
  entity: entitySchema,
  id: idSchema,
  fields: z.record(keySchema, valueSchema),
  clocks: z.record(keySchema, clockSchema),
})
export const historyLineSchema = z.object({
  entity: entitySchema,
  record: idSchema,
  op: z.string().check(z.maxLength(64)),
  hlc: z.union([clockSchema, z.literal('')]),
  patch: z.record(keySchema, valueSchema),
  device: z.string().check(z.maxLength(64)),
  actor: z.optional(z.string()),
  label: z.optional(z.string()),
})
export const seedLineSchema = z.object({
  id: idSchema,
  kind: z.enum(['contact', 'company', 'conversation', 'message']),
  key: z.string(),
})
/** One piece of a file, from the byte `at` on, in base64. The pieces of a file follow each other. */
export const blobLineSchema = z.object({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
  size: z.number().check(z.int(), z.minimum(1)),
  at: z.number().check(z.int(), z.minimum(0)),
  bytes: z.string(),
})
export type BlobLine = z.infer<typeof blobLineSchema>
export const ROW_SCHEMAS = {
  records: recordLineSchema,
  history: historyLineSchema,
  seeds: seedLineSchema,
  blobs: blobLineSchema,
} as const

/** Stands behind the rows of a part. */
export const sealSchema = z.object({
  part: z.enum(PART_NAMES),
  rows: z.number().check(z.int(), z.minimum(0), z.maximum(PART_ROWS)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
})
export type Seal = z.infer<typeof sealSchema>

/** The last line. `sha256` is over the head's line and the seals' lines, so that none can be left out or swapped. */
export const footSchema = z.object({
  end: z.literal(true),
  counts: z.object({
    records: z.number(),
    history: z.number(),
    seeds: z.number(),
    blobs: z._default(z.number(), 0),
  }),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
})
