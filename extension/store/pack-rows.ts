// A browser takes as long to keep one row as to keep hundreds of changes in one: what comes or is settled many at once lies in pages.

/** Chromium keeps larger values in files of their own, which is slow. */
const MOST_BYTES = 60_000

/** Rows together, and their bytes: a line of JSON each. */
export type Packed<Row> = { readonly rows: readonly Row[]; readonly bytes: Uint8Array }

/** Rows in pages, in their order, each page as full as it may be. */
export function packRows<Row>(rows: readonly Row[]): Packed<Row>[] {
  const pages: Packed<Row>[] = []
  const buffer = new Uint8Array(MOST_BYTES)
  let some: Row[] = []
  let length = 0
  const end = () => {
    if (some.length > 0) pages.push({ rows: some, bytes: buffer.slice(0, length) })
    some = []
    length = 0
  }
  for (const row of rows) {
    const line = `${JSON.stringify(row)}\n`
    const fits = (): boolean => {
      const { read, written } = encoder.encodeInto(line, buffer.subarray(length))
      if (read === line.length) length += written
      return read === line.length
    }
    if (fits()) some.push(row)
    else {
      end()
      if (fits()) some.push(row)
      else pages.push({ rows: [row], bytes: bytesOfRows([row]) })
    }
  }
  end()
  return pages
}

/** All rows in one page, however large. */
export function bytesOfRows(rows: readonly unknown[]): Uint8Array {
  return encoder.encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

export function unpackRows<Row>(bytes: Uint8Array): Row[] {
  const lines = decoder.decode(bytes).split('\n').slice(0, -1)
  return lines.map((line) => JSON.parse(line) as Row)
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
