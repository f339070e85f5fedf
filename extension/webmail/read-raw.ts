/**
 * The raw source of one message, as base64 of its bytes, by the one GET that the webmail offers for it: same origin, with
 * the person's own session, only on an explicit save. Null when it is refused, too large (`most` bytes) or not a mail.
 * The browser carries this function into the page as its own text, so it uses nothing of this module's outside.
 */
export async function readRaw(url: string, most: number): Promise<string | null> {
  const { origin } = location
  if (new URL(url, origin).origin !== origin) return null
  const signal = AbortSignal.timeout(10_000)
  const response = await fetch(url, { credentials: 'same-origin', redirect: 'error', signal })
  if (!response.ok || Number(response.headers.get('content-length') ?? 0) > most) return null
  const bytes = new Uint8Array(await response.arrayBuffer())
  // A session that ended answers with a login page: headers come first in a mail (RFC 5322 §2.1).
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart()
  if (bytes.length > most || !/^(?:From |[!-9;-~]+:)/u.test(start)) return null
  let binary = ''
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(binary)
}
