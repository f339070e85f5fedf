import { MAX_MAIL } from '#shared/lib/limits.ts'

/**
 * The raw source of one message, as base64 of its bytes, by the one GET that the webmail offers for it: same origin, with
 * the person's own session, only on an explicit save. Null when it is refused, too large or not a mail.
 */
export async function readRaw(url: string, origin: string, signal: AbortSignal): Promise<string | null> {
  if (new URL(url, origin).origin !== origin) return null
  const response = await fetch(url, { credentials: 'same-origin', redirect: 'error', signal })
  if (!response.ok || Number(response.headers.get('content-length') ?? 0) > MAX_MAIL) return null
  const bytes = new Uint8Array(await response.arrayBuffer())
  return bytes.length > MAX_MAIL || !looksLikeMail(bytes) ? null : toBase64(bytes)
}

/** A session that ended answers with a login page: headers come first in a mail (RFC 5322 §2.1). */
function looksLikeMail(bytes: Uint8Array): boolean {
  return /^(?:From |[!-9;-~]+:)/u.test(new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart())
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(binary)
}
