import { fail, ok, type Result } from '#shared/lib/result.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads what `ByteWriter` wrote. It never throws and never leaves its bytes: past their end everything is zero and `isBroken`
 * is set, so a caller reads on and asks once. Counts are read by `count`, which no broken number can make large.
 */
export class ByteReader {
  isBroken = false
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get left(): number {
    return this.bytes.length - this.at
  }

  byte(): number {
    const value = this.bytes[this.at]
    if (value === undefined) this.isBroken = true
    else this.at += 1
    return value ?? 0
  }

  number(): number {
    // Most numbers are small.
    const first = this.bytes[this.at] ?? 128
    if (first < 128) {
      this.at += 1
      return this.isBroken ? 0 : first
    }
    let value = 0
    for (let scale = 1; scale <= 2 ** 49; scale *= 128) {
      const byte = this.byte()
      value += (byte & 127) * scale
      if (byte < 128) break
    }
    if (!Number.isSafeInteger(value)) this.isBroken = true
    return this.isBroken ? 0 : value
  }

  /** How many of something follow that take at least `bytesEach`. */
  count(bytesEach = 1): number {
    const value = this.number()
    if (value * bytesEach <= this.left) return value
    this.isBroken = true
    return 0
  }

  /**
   * The sums of so many numbers: the first is zero, the last that of all. In one loop of its own, for most of what is read are
   * lists of lengths, and a page that has just started runs each line of it slowly.
   */
  sums(length: number): Uint32Array {
    const sums = new Uint32Array(length + 1)
    const { bytes } = this
    let { at } = this
    let sum = 0
    for (let i = 1; i <= length; i += 1) {
      const first = bytes[at] ?? 128
      if (first < 128) {
        at += 1
        sum += first
      } else {
        this.at = at
        sum += this.number()
        ;({ at } = this)
      }
      sums[i] = sum
    }
    this.at = at
    if (sum >= 2 ** 32) this.isBroken = true
    return sums
  }

  /** So many numbers one after the other, in a loop of their own like `sums`. */
  numbers(length: number): Float64Array {
    const numbers = new Float64Array(length)
    const { bytes } = this
    let { at } = this
    for (let i = 0; i < length; i += 1) {
      const first = bytes[at] ?? 128
      if (first < 128) {
        at += 1
        numbers[i] = first
      } else {
        this.at = at
        numbers[i] = this.number()
        ;({ at } = this)
      }
    }
    this.at = at
    return numbers
  }

  raw(length: number): Uint8Array {
    if (length > this.left) this.isBroken = true
    const bytes = this.bytes.subarray(this.at, this.at + length)
    this.at += bytes.length
    return bytes
  }

  section(): Uint8Array {
    return this.raw(this.count())
  }

  text(): string {
    const text = unpackText(this.section())
    if (text === null) this.isBroken = true
    return text ?? ''
  }

  /** The counterpart of `ByteWriter.planes`. */
  planes(length: number, width: 1 | 2 | 3 | 4): Uint32Array {
    const values = new Uint32Array(length * width <= this.left ? length : 0)
    if (values.length < length) this.isBroken = true
    values.set(this.raw(values.length))
    for (let shift = 8; shift < width * 8; shift += 8) {
      const bytes = this.raw(values.length)
      for (let i = 0; i < bytes.length; i += 1) values[i] = (values[i] ?? 0) | ((bytes[i] ?? 0) << shift)
    }
    return values
  }
}

/** A text that `packText` made, or null when these bytes are none. */
export function unpackText(bytes: Uint8Array): string | null {
  const text = decodeUtf8(bytes)
  if (text === null || !text.startsWith('\0')) return text
  const value = parseJson(text.slice(1))
  return value.ok && typeof value.value === 'string' ? value.value : null
}

/** UTF-8 as text, or null when these bytes are none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** `JSON.parse` of bytes that may be broken. */
export function parseJson(text: string): Result<unknown, 'corrupt'> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return fail('corrupt')
  }
}
