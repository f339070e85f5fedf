import type { SidecardDatabase } from './database.ts'
import type { AcknowledgedPage, AcknowledgedRow } from './rows.ts'

// A browser takes as long to keep one row as to keep hundreds of changes in one: many that were confirmed together lie in pages.

/** Fewer changes than this have a row each. */
const FEW = 5
/** Chromium keeps larger values in files of their own, which is slow. */
const MOST_BYTES = 60_000

/** Keeps changes that the server confirmed: inside the caller's transaction over `acknowledged`. */
export async function keepAcknowledged(db: SidecardDatabase, rows: readonly AcknowledgedRow[]): Promise<void> {
  await db.acknowledged.bulkPut(rows.length < FEW ? rows : pagesOf(rows))
}

/** The changes in some rows and pages, in their order. */
export function unpackAcknowledged(kept: readonly (AcknowledgedRow | AcknowledgedPage)[]): AcknowledgedRow[] {
  return kept.flatMap((one) =>
    'changes' in one ? (JSON.parse(decoder.decode(one.changes)) as AcknowledgedRow[]) : [one],
  )
}

function pagesOf(rows: readonly AcknowledgedRow[]): AcknowledgedPage[] {
  const pages: { readonly first: AcknowledgedRow; readonly texts: string[] }[] = []
  let length = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const text = JSON.stringify(row)
    const bytes = encoder.encode(text).length + 1
    if (length + bytes > MOST_BYTES) {
      pages.push({ first: row, texts: [] })
      length = 0
    }
    pages.at(-1)?.texts.push(text)
    length += bytes
  }
  return pages.map(({ first: { op, at }, texts }) => ({ op, at, changes: encoder.encode(`[${texts.join(',')}]`) }))
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
