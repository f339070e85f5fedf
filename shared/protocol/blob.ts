import * as z from 'zod/mini'
import { BLOB_PART_BYTES, MAX_BLOB_BYTES } from '#shared/lib/limits.ts'

/** The SHA-256 of a file, in hexadecimal: its name everywhere. */
export const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/u))
export const sizeSchema = z.number().check(z.int(), z.minimum(1), z.maximum(MAX_BLOB_BYTES))
export const partSchema = z
  .number()
  .check(z.int(), z.minimum(0), z.maximum(Math.ceil(MAX_BLOB_BYTES / BLOB_PART_BYTES) - 1))

/** How long a piece is, in bytes. */
export function partLength(size: number, part: number): number {
  return Math.min(BLOB_PART_BYTES, size - part * BLOB_PART_BYTES)
}

/** How many pieces a file travels in. All but the last are whole. */
export function partsOf(size: number): number {
  return Math.ceil(size / BLOB_PART_BYTES)
}
