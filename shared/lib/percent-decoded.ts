/** Undoes percent escapes (RFC 3986, section 2.1). Any text may stand in an address: what cannot be decoded stays as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
