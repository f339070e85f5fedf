import type { Reader } from '#shared/find/pinyin.ts'
import { splitTokens, type SearchField, type Tokens } from '#shared/find/tokens.ts'
import { hasHan } from '#shared/find/words.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { ByteWriter, packTexts } from './byte-writer.ts'
import { FLAG, INDEX_VERSION } from './index-format.ts'
import { indexRow, type IndexRow } from './index-row.ts'

/** `companyName` is the name of a company by its id, as it was at this moment; `read` null when nothing here is Han. */
export type IndexOptions = { readonly companyName: (id: string) => string; readonly read: Reader | null }

/** Sorted by text, then by flags: one text may be a name for some rows and an address for others. */
type DictionaryEntry = {
  readonly text: string
  readonly bytes: Uint8Array
  readonly flags: number
  readonly rows: number[]
}

const encoder = new TextEncoder()

/**
 * The index of a chunk: everything that its records are found by, sorted, and what a list draws of them. Rows are those of
 * `encodeChunk`. The device need not work out a single token of what it loads.
 */
export function encodeChunkIndex(records: readonly StoredRecord[], { companyName, read }: IndexOptions): Uint8Array {
  const tokenise = rememberTokens(read)
  const rows = records.map((record) => indexRow(record, companyName(String(record.fields['company'] ?? '')), tokenise))
  const writer = new ByteWriter()
  writer.byte(INDEX_VERSION)
  writer.number(rows.length)
  packDictionary(writer, sortedEntries(rows), rows.length)
  packHashes(writer, rows)
  packCards(writer, rows)
  return writer.done()
}

/** True for records whose reading somebody could type: only then the tables of Han characters are worth loading. */
export function needsReader(records: readonly StoredRecord[], names: readonly string[]): boolean {
  return (
    names.some(hasHan) ||
    records.some(({ fields }) =>
      Object.entries(fields).some(([key, value]) => hasHan(key) || (typeof value === 'string' && hasHan(value))),
    )
  )
}

/** Cities, job titles and companies come again and again, and reading Han characters is slow. */
function rememberTokens(read: Reader | null): (field: SearchField) => Tokens {
  const known = new Map<string, Tokens>()
  return (field) => {
    const key = `${field.kind} ${field.text}`
    const tokens = known.get(key) ?? splitTokens(field, read)
    known.set(key, tokens)
    return tokens
  }
}

function sortedEntries(rows: readonly IndexRow[]): DictionaryEntry[] {
  const entries = new Map<string, DictionaryEntry>()
  rows.forEach(({ flagsByText }, row) => {
    for (const [text, flags] of flagsByText) {
      const key = `${String.fromCharCode(flags)}${text}`
      const entry = entries.get(key) ?? { text, bytes: encoder.encode(text), flags, rows: [] }
      entry.rows.push(row)
      entries.set(key, entry)
    }
  })
  return [...entries.values()].toSorted((a, b) => compareBytes(a.bytes, b.bytes) || a.flags - b.flags)
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i += 1) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0)
  return a.length - b.length
}

/** Each text without what it shares with the one before; each row as a step, around the end of the chunk, from the row before. */
function packDictionary(writer: ByteWriter, entries: readonly DictionaryEntry[], rows: number): void {
  const shared = entries.map(({ bytes }, i) => sharedLength(entries[i - 1]?.bytes, bytes))
  const lengths = new ByteWriter()
  for (const length of shared) lengths.number(length)
  entries.forEach(({ bytes }, i) => lengths.number(bytes.length - (shared[i] ?? 0)))
  for (const entry of entries) lengths.number(entry.rows.length)
  const steps: number[] = []
  let last = 0
  for (const row of entries.flatMap((entry) => entry.rows)) {
    steps.push((row - last + rows) % rows)
    last = row
  }
  writer.number(entries.length)
  writer.section(lengths.done())
  writer.raw(Uint8Array.from(entries, ({ flags }) => flags))
  writer.section(joinBytes(entries.map(({ bytes }, i) => bytes.subarray(shared[i]))))
  writer.number(steps.length)
  writer.planes(steps, 2)
}

/** The other lookup keys, row after row. */
function packHashes(writer: ByteWriter, rows: readonly IndexRow[]): void {
  for (const { hashes } of rows) writer.number(hashes.length)
  writer.planes(
    rows.flatMap(({ hashes }) => hashes),
    3,
  )
}

/** An address that is the row's only one in the dictionary is not written again. */
function packCards(writer: ByteWriter, rows: readonly IndexRow[]): void {
  const cards = rows.map(({ card }) => card)
  const companies = [...new Set(cards.map(({ company }) => company))]
  writer.section(packTexts(cards.map(({ title }) => title)))
  writer.section(packTexts(rows.map((row) => (onlyEmail(row) === row.card.email ? '' : row.card.email))))
  writer.number(companies.length)
  writer.section(packTexts(companies))
  writer.planes(
    cards.map(({ company }) => companies.indexOf(company)),
    2,
  )
}

function onlyEmail({ flagsByText }: IndexRow): string | undefined {
  const emails = [...flagsByText].filter(([, flags]) => (flags & FLAG.email) !== 0)
  return emails.length === 1 ? emails[0]?.[0] : undefined
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter()
  for (const part of parts) writer.raw(part)
  return writer.done()
}

function sharedLength(a: Uint8Array | undefined, b: Uint8Array): number {
  let length = 0
  while (a && length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}
