import { fail, ok, type Result } from '#shared/lib/result.ts'
import { ByteReader } from './byte-reader.ts'
import { readFront, type ChunkFront } from './chunk-front.ts'
import { INDEX_VERSION } from './index-format.ts'
import { rowsOfKey, sortKeys, type ChunkKeys } from './index-keys.ts'
import type { Card } from './index-row.ts'
import { searchWords } from './index-search.ts'
import { readCard, readStarts, readValues } from './index-values.ts'
import { workOut, type Source } from './index-tokens.ts'
import type { ChunkFault } from './open-chunk.ts'
import { readForms } from './phrase-columns.ts'
import { readPieces } from './pieces.ts'
import { openTexts } from './text-list.ts'
import { sortTokens, type SortedTokens, type Tokens } from './token-list.ts'

/** The index of one chunk. Its rows are those of the chunk. */
export type ChunkIndex = {
  readonly count: number
  /** What its chunk is. */
  readonly front: ChunkFront
  /**
   * How well each row holds all the words: 3 when its title begins with one, 2 when the title holds one, 1 when all are
   * elsewhere, 0 when it lacks one; null when every row does. Words are prefixes as `queryWords` makes them, in UTF-8.
   */
  search(words: readonly Uint8Array[]): Uint8Array | null
  /** What `search` goes by, for whoever joins many chunks. */
  readonly tokens: Tokens
  /** Every lookup key with its row, in no order, for whoever joins many chunks. */
  readonly keys: ChunkKeys
  /** The rows that may have a lookup key, by its `hashKey`: the record itself tells whether it has. */
  rowsOf(hash: number): number[]
  card(row: number): Card
}

/** Opens what `encodeChunkIndex` wrote; `newer` also when it was made by rules that this release does not know. */
export function openChunkIndex(bytes: Uint8Array): Result<ChunkIndex, ChunkFault> {
  const read = readIndex(bytes)
  if (!read.ok) return read
  const { front, source } = read.value
  const { values, pieces } = source
  const worked = workOut(source)
  if (!worked) return fail('corrupt')
  const { tokens, keys } = worked
  let sorted: ChunkKeys | null = null
  let inOrder: SortedTokens | null = null
  return ok({
    count: front.count,
    front,
    tokens,
    search: (words) => searchWords((inOrder ??= sortTokens(tokens)), words, front.count),
    keys,
    rowsOf: (hash) => rowsOfKey((sorted ??= sortKeys(keys)), hash),
    card: (row) => readCard(values, row, pieces),
  })
}

/** What lies in an index, before tokens and keys are worked out of it. */
export function readIndex(
  bytes: Uint8Array,
): Result<{ readonly front: ChunkFront; readonly source: Source }, ChunkFault> {
  const reader = new ByteReader(bytes)
  const version = reader.byte()
  if (version > INDEX_VERSION) return fail('newer')
  if (version < INDEX_VERSION) return fail('corrupt')
  const front = readFront(reader)
  const count = front?.count ?? 0
  const pieces = readPieces(reader)
  const forms = pieces && readForms(reader, pieces.length)
  const values = forms && readValues(reader, forms, count)
  const readings = readReadings(reader)
  const written = readHashes(reader, count)
  if (reader.isBroken || reader.left > 0 || !front || !values || !pieces || !readings || !written)
    return fail('corrupt')
  return ok({ front, source: { values, pieces, readings, written } })
}

/** The readings that are not the common ones of their characters, by the place of their value. */
function readReadings(reader: ByteReader): ReadonlyMap<number, string> | null {
  const length = reader.count()
  const steps = new ByteReader(reader.section())
  const texts = openTexts(reader.section(), length)
  if (!texts) return null
  const readings = new Map<number, string>()
  let place = 0
  for (let i = 0; i < length; i += 1) {
    place += steps.number()
    readings.set(place, texts.at(i) ?? '')
  }
  return steps.isBroken || steps.left > 0 ? null : readings
}

function readHashes(reader: ByteReader, count: number): ChunkKeys | null {
  const counts = new ByteReader(reader.section())
  const starts = readStarts(counts, count)
  const total = starts?.[count] ?? 0
  if (!starts || total * 3 > reader.left) return null
  const rows = new Uint16Array(total)
  for (let row = 0; row < count; row += 1) rows.fill(row, starts[row], starts[row + 1])
  return { hashes: reader.planes(total, 3), rows }
}
