import { firstAtLeast } from '#shared/lib/first-at-least.ts'
import type { SidecardDatabase } from '../database.ts'
import { BUCKET, bucketKey, HASH_BITS, ROWS, type Bucket, type Place } from './bucket.ts'
import type { Directory } from './directory.ts'

/** Buckets that are read one by one before all are. */
const MANY = 8

const bucketsByDirectory = new WeakMap<Directory, Map<number, Bucket>>()

/** Where the records lie that may have a key, or null when the base was replaced meanwhile. */
export async function findPlaces(db: SidecardDatabase, directory: Directory, hash: number): Promise<Place[] | null> {
  const number = hash >>> (HASH_BITS - directory.bits)
  const known = bucketsByDirectory.get(directory) ?? new Map<number, Bucket>()
  bucketsByDirectory.set(directory, known)
  // Who looks up one address reads its bucket. Who goes on looking has all of them at hand.
  if (!known.has(number) && known.size < MANY) await readBuckets(db, directory, known, [number])
  else if (!known.has(number)) await readBuckets(db, directory, known, Array(2 ** directory.bits).keys())
  const bucket = known.get(number)
  if (!bucket) return null
  return placesIn(bucket, hash)
}

async function readBuckets(
  db: SidecardDatabase,
  directory: Directory,
  known: Map<number, Bucket>,
  numbers: Iterable<number>,
): Promise<void> {
  const rows = await db.base.bulkGet([...numbers].map(bucketKey))
  for (const row of rows) {
    const bucket = row?.value as Bucket | undefined
    if (bucket?.number === directory.number) known.set(Number(row?.key.slice(BUCKET.length)), bucket)
  }
}

function placesIn({ hashes, places }: Bucket, hash: number): Place[] {
  const found: Place[] = []
  for (let at = firstAtLeast(hashes, hash); hashes[at] === hash; at += 1) {
    const place = places[at] ?? 0
    found.push({ chunk: Math.floor(place / ROWS), row: place % ROWS })
  }
  return found
}
