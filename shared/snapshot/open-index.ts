import { fail, ok, type Result } from '#shared/lib/result.ts'
import { ByteReader } from './byte-reader.ts'
import { INDEX_VERSION } from './index-format.ts'
import { onlyEmails, openDictionary } from './index-dictionary.ts'
import { rowsOfKey, sortKeys, type ChunkKeys } from './index-keys.ts'
import type { Card } from './index-row.ts'
import { searchWords } from './index-search.ts'
import type { ChunkFault } from './open-chunk.ts'
import { openTexts } from './text-list.ts'

/** The index of one chunk. Its rows are those of the chunk. */
export type ChunkIndex = {
  readonly count: number
  /**
   * How well each row holds all the words: 3 when its title begins with one, 2 when the title holds one, 1 when all are
   * elsewhere, 0 when it lacks one; null when every row does. Words are prefixes as `queryWords` makes them, in UTF-8.
   */
  search(words: readonly Uint8Array[]): Uint8Array | null
  /** Every lookup key with its row, sorted, for whoever joins many chunks. */
  keys(): ChunkKeys
  /** The rows that may have a lookup key, by its `hashKey`: the record itself tells whether it has. */
  rowsOf(hash: number): number[]
  card(row: number): Card
}

/** Opens what `encodeChunkIndex` wrote; `newer` also when it was made by rules that this release does not know. */
export function openChunkIndex(bytes: Uint8Array): Result<ChunkIndex, ChunkFault> {
  const reader = new ByteReader(bytes)
  const version = reader.byte()
  if (version > INDEX_VERSION) return fail('newer')
  if (version < INDEX_VERSION) return fail('corrupt')
  const count = reader.count()
  const dictionary = openDictionary(reader, count)
  const hashed = readHashes(reader, count)
  const card = readCards(reader, count)
  if (reader.isBroken || reader.left > 0 || !dictionary || !card) return fail('corrupt')
  let sorted: ChunkKeys | null = null
  let emails: ReadonlyMap<number, string> | null = null
  const keys = () => (sorted ??= sortKeys(dictionary, hashed))
  return ok({
    count,
    search: (words) => searchWords(dictionary, words, count),
    keys,
    rowsOf: (hash) => rowsOfKey(keys(), hash),
    card: (row) => {
      const { email, ...rest } = card(row)
      return { ...rest, email: email || ((emails ??= onlyEmails(dictionary)).get(row) ?? '') }
    },
  })
}

function readHashes(reader: ByteReader, count: number): ChunkKeys {
  const counts = Array.from({ length: count }, () => reader.count(3))
  const total = counts.reduce((sum, each) => sum + each, 0)
  const rows = new Uint16Array(total * 3 <= reader.left ? total : 0)
  let at = 0
  for (const [row, each] of counts.entries()) for (let i = 0; i < each; i += 1) rows[at++] = row
  return { hashes: reader.planes(total, 3), rows }
}

function readCards(reader: ByteReader, count: number): ((row: number) => Card) | null {
  const titles = openTexts(reader.section(), count)
  const emails = openTexts(reader.section(), count)
  const names = reader.count()
  const companies = openTexts(reader.section(), names)
  const companyByRow = reader.planes(count, 2)
  if (!titles || !emails || !companies || companyByRow.some((company) => company >= names)) return null
  return (row) => ({
    title: titles.at(row) ?? '',
    company: companies.at(companyByRow[row] ?? 0) ?? '',
    email: emails.at(row) ?? '',
  })
}
