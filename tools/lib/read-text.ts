import { guessCharset } from '../../shared/clip/charset-guess.ts'

/** Decodes a page or a text file: byte order mark, then what a page says of itself, then strict UTF-8, then a guess by language. */
export function readText(bytes: Uint8Array, lang: string): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  if (mark) return decode(bytes, mark) ?? ''
  const strict = decode(bytes, 'utf-8')
  if (strict !== undefined) return strict
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096))
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1]
  const wanted = said && !/^utf-?8$/i.test(said) ? decode(bytes, said) : undefined
  return wanted ?? decode(bytes, guessCharset(bytes, lang) ?? 'windows-1252') ?? new TextDecoder('utf-8').decode(bytes)
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    // Not in that encoding, or an encoding this machine does not know: the next reading gets its turn.
    return undefined
  }
}
