const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The bytes of a source that came as base64; some webmails escape it as if it were shown in a page. */
export function sourceBytes(base64: string, isEscaped: boolean): Uint8Array {
  const binary = atob(base64)
  // One pass: what the mail itself escapes was escaped twice, and loses one of them.
  const plain = isEscaped
    ? binary.replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => CHARACTERS[name] ?? '')
    : binary
  return Uint8Array.from(plain, (character) => character.charCodeAt(0))
}
