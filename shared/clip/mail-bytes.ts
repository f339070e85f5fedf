// Bodies of mail as bytes, and bytes as a text of as many characters.

/** The bytes that a part's body stands for, of its beginning. */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  const sample = body.slice(0, 60_000)
  if (/base64/i.test(encoding)) return base64(sample)
  if (/quoted-printable/i.test(encoding)) {
    return bytesOf(
      sample
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
  }
  return bytesOf(sample)
}

function base64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '')
  try {
    return bytesOf(atob(clean.slice(0, clean.length - (clean.length % 4))))
  } catch {
    return new Uint8Array(0) // not base64 after all
  }
}

/** One character a byte, so that text rules can look at bytes. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)))
  return parts.join('')
}

/** The bytes of such a text. */
export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at) & 0xff
  return bytes
}
