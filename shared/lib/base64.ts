/** `String.fromCharCode` takes some ten thousand arguments at once; a multiple of three keeps the pieces of base64 joinable. */
const STEP = 8_190

/** Bytes as base64 (RFC 4648, section 4). */
export function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += STEP) text += btoa(String.fromCharCode(...bytes.subarray(at, at + STEP)))
  return text
}

/** The bytes of base64 text, or null when it is none. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return bytesOf(atob(text))
  } catch {
    return null
  }
}

/** A loop, for it is on the way of each piece of a file: `Uint8Array.from` walks a string by an iterator, ten times slower. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}
