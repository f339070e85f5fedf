// Charsets that say everything in seven bits and that browsers no longer decode. Old mail and some servers still write them.

/** Text of UTF-7, HZ or ISO-2022-KR; `null` for any other label. */
export function decodeSevenBit(bytes: Uint8Array, label: string): string | null {
  if (label === 'utf-7' || label === 'unicode-1-1-utf-7') return decodeUtf7(asciiOf(bytes))
  if (label === 'hz-gb-2312' || label === 'hz') return decodeHz(asciiOf(bytes))
  return label === 'iso-2022-kr' ? decodeKorean(bytes) : null
}

/** RFC 2152: UTF-16 in base64 between a plus and a minus. */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, code: string) => {
    if (code === '') return whole === '+-' ? '+' : whole
    const bytes = base64(code)
    let out = ''
    for (let at = 0; at + 1 < bytes.length; at += 2)
      out += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
    return out
  })
}

function base64(code: string): number[] {
  const whole = code.length % 4 === 1 ? code.slice(0, -1) : code
  return Array.from(atob(whole), (char) => char.charCodeAt(0))
}

/** RFC 1843: GB 2312 without its high bits between ~{ and ~}. */
function decodeHz(text: string): string {
  return text
    .replace(/~\{([^~\r\n]*)(?:~\}|(?=[\r\n])|$)/g, (_, pairs: string) => decodeHigh(pairs, 'gb18030'))
    .replace(/~\r?\n/g, '')
    .replace(/~~/g, '~')
}

/** RFC 1557: KS X 1001 without its high bits between shift-out and shift-in. */
function decodeKorean(bytes: Uint8Array): string {
  return asciiOf(bytes)
    .replace(/\x1b\$\)C/g, '')
    .replace(/\x0e([^\x0f]*)\x0f?/g, (_, pairs: string) => decodeHigh(pairs, 'euc-kr'))
}

function decodeHigh(pairs: string, label: string): string {
  return new TextDecoder(label).decode(Uint8Array.from(pairs, (char) => char.charCodeAt(0) | 0x80))
}

function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}
