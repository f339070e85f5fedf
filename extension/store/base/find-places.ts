import type { SidecardDatabase } from '../database.ts'
import { bucketKey, HASH_BITS, ROWS, type Bucket, type Place } from './bucket.ts'
import type { Directory } from './directory.ts'

const bucketsByDirectory = new WeakMap<Directory, Map<number, Bucket>>()

/** Where the records lie that may have a key, or null when the base was replaced meanwhile. */
export async function findPlaces(db: SidecardDatabase, directory: Directory, hash: number): Promise<Place[] | null> {
  const number = hash >>> (HASH_BITS - directory.bits)
  const known = bucketsByDirectory.get(directory) ?? new Map<number, Bucket>()
  bucketsByDirectory.set(directory, known)
  const bucket = known.get(number) ?? ((await db.base.get(bucketKey(number)))?.value as Bucket | undefined)
  if (bucket?.number !== directory.number) return null
  known.set(number, bucket)
  return placesIn(bucket, hash)
}

function placesIn({ hashes, places }: Bucket, hash: number): Place[] {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hashes[middle] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  const found: Place[] = []
  for (; hashes[low] === hash; low += 1) {
    const place = places[low] ?? 0
    found.push({ chunk: Math.floor(place / ROWS), row: place % ROWS })
  }
  return found
}
