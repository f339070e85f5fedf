import { ByteReader, decodeUtf8 } from './byte-reader.ts'
import { FLAG } from './index-format.ts'

/** Texts one behind the other in the order of their bytes; each with its flags and its rows. */
export type Dictionary = {
  readonly length: number
  readonly bytes: Uint8Array
  /** Text i is the bytes from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array
  readonly flags: Uint8Array
  /** Its rows are those from `rowStarts[i]` up to `rowStarts[i + 1]`. */
  readonly rowStarts: Uint32Array
  readonly rows: Uint16Array
  /** The texts that are phone numbers. */
  readonly phones: readonly number[]
}

/** Unfolds the dictionary of an index of `count` rows; null when the bytes are broken. */
export function openDictionary(reader: ByteReader, count: number): Dictionary | null {
  const length = reader.count(4)
  const lengths = new ByteReader(reader.section())
  const shared = readNumbers(lengths, length)
  const own = readNumbers(lengths, length)
  const rowStarts = sumsOf(readNumbers(lengths, length))
  const flags = reader.raw(length)
  const texts = unfoldTexts(reader.section(), shared, own)
  const steps = reader.planes(reader.count(2), 2)
  const isWhole = !lengths.isBroken && lengths.left === 0 && rowStarts[length] === steps.length
  if (reader.isBroken || !texts || !isWhole || steps.some((step) => step >= count)) return null
  const phones = Array.from(flags.keys()).filter((i) => ((flags[i] ?? 0) & FLAG.phone) !== 0)
  return { length, ...texts, flags, rowStarts, rows: rowsOfSteps(steps, count), phones }
}

/** The address of each row that has exactly one. */
export function onlyEmails({ length, bytes, starts, flags, rowStarts, rows }: Dictionary): ReadonlyMap<number, string> {
  const emails = new Map<number, string>()
  for (let i = 0; i < length; i += 1) {
    if (((flags[i] ?? 0) & FLAG.email) === 0) continue
    const text = decodeUtf8(bytes.subarray(starts[i], starts[i + 1])) ?? ''
    for (const row of rows.subarray(rowStarts[i], rowStarts[i + 1])) emails.set(row, emails.has(row) ? '' : text)
  }
  return emails
}

function unfoldTexts(
  tails: Uint8Array,
  shared: Uint32Array,
  own: Uint32Array,
): Pick<Dictionary, 'bytes' | 'starts'> | null {
  const starts = sumsOf(shared.map((length, i) => length + (own[i] ?? 0)))
  const total = starts[shared.length] ?? 0
  const isWhole = own.reduce((sum, each) => sum + each, 0) === tails.length
  if (!isWhole || !shared.every((length, i) => length <= (starts[i] ?? 0) - (starts[i - 1] ?? 0))) return null
  if (total > MAX_UNFOLDED) return null
  const bytes = new Uint8Array(total)
  let tail = 0
  for (let i = 0; i < shared.length; i += 1) {
    const at = starts[i] ?? 0
    const before = starts[i - 1] ?? 0
    const kept = shared[i] ?? 0
    const end = starts[i + 1] ?? 0
    // Texts are short: a copy byte by byte costs less than a call that copies.
    for (let to = at; to < at + kept; to += 1) bytes[to] = bytes[before + to - at] ?? 0
    for (let to = at + kept; to < end; to += 1) bytes[to] = tails[tail++] ?? 0
  }
  return { bytes, starts }
}

/** Far above any chunk that a server makes: broken bytes shall not ask for all the memory there is. */
const MAX_UNFOLDED = 2 ** 25

function readNumbers(reader: ByteReader, length: number): Uint32Array {
  const numbers = new Uint32Array(length)
  for (let i = 0; i < length; i += 1) numbers[i] = reader.number()
  return numbers
}

/** Zero, the first, the first two together, and so on. */
function sumsOf(numbers: Uint32Array): Uint32Array {
  const sums = new Uint32Array(numbers.length + 1)
  for (let i = 0; i < numbers.length; i += 1) sums[i + 1] = (sums[i] ?? 0) + (numbers[i] ?? 0)
  return sums
}

function rowsOfSteps(steps: Uint32Array, count: number): Uint16Array {
  const rows = new Uint16Array(steps.length)
  let last = 0
  for (let i = 0; i < steps.length; i += 1) {
    last = (last + (steps[i] ?? 0)) % count
    rows[i] = last
  }
  return rows
}
