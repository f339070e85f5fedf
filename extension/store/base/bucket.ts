/** Where a record lies: a chunk by its place in the directory, and a row of it. */
export type Place = { readonly chunk: number; readonly row: number }

/** Hashes in order with places beside them. `number` is of the directory that the places speak of. */
export type Bucket = { readonly number: number; readonly hashes: Uint32Array; readonly places: Uint32Array }

export const HASH_BITS = 24
/** A place is a chunk's number and, in its lowest bits, a row: no chunk has more. */
export const ROWS = 512

/** The front of a bucket's key. */
export const BUCKET = 'bucket '

export function bucketKey(bucket: number): string {
  return `${BUCKET}${bucket}`
}
