const encoder = new TextEncoder()

/** Collects bytes: numbers, texts and sections that tell their length. */
export class ByteWriter {
  private bytes = new Uint8Array(64)
  private length = 0

  byte(value: number): void {
    this.room(1)
    this.bytes[this.length++] = value
  }

  /** A whole number from 0 to 2^53, seven bits a byte, the low ones first (LEB128). */
  number(value: number): void {
    let rest = value
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.byte((rest % 128) | 128)
    this.byte(rest)
  }

  raw(bytes: Uint8Array): void {
    this.room(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  text(text: string): void {
    this.section(packText(text))
  }

  /** Bytes with their length in front. */
  section(bytes: Uint8Array): void {
    this.number(bytes.length)
    this.raw(bytes)
  }

  /** A list of whole numbers below 2^(8 × `width`), all low bytes first: what hardly changes then lies together and packs well. */
  planes(values: ArrayLike<number>, width: number): void {
    for (let shift = 0; shift < width * 8; shift += 8)
      for (let i = 0; i < values.length; i += 1) this.byte(((values[i] ?? 0) >>> shift) & 255)
  }

  /** What was written; later writing does not change it. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }
}

/** Text as UTF-8. What UTF-8 cannot say, half a surrogate pair, goes as JSON behind a zero byte. */
export function packText(text: string): Uint8Array {
  return encoder.encode(text.isWellFormed() && !text.startsWith('\0') ? text : `\0${JSON.stringify(text)}`)
}

/** Texts one behind the other, after all their lengths. */
export function packTexts(texts: readonly string[]): Uint8Array {
  const packed = texts.map(packText)
  const writer = new ByteWriter()
  for (const { length } of packed) writer.number(length)
  for (const bytes of packed) writer.raw(bytes)
  return writer.done()
}
