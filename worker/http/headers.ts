import type { Context, Next } from 'hono'
import { PROTOCOL_HEADER } from '#shared/protocol/version.ts'

/** Pages of the extension, whose origin is its own and cannot be claimed by a website. */
const EXTENSION_ORIGIN = /^(?:chrome|moz)-extension:\/\/[\w-]{1,64}$/u

const CORS = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': `authorization, content-type, ${PROTOCOL_HEADER}`,
  'access-control-expose-headers': 'retry-after, x-request-id',
  'access-control-max-age': '86400',
}

/** Answers may be read by extension pages and by nobody else: no website may talk to the server in a person's browser. */
export async function allowExtensions(context: Context, next: Next): Promise<Response | void> {
  const origin = context.req.header('origin')
  const isExtension = origin !== undefined && EXTENSION_ORIGIN.test(origin)
  if (context.req.method === 'OPTIONS') {
    return new Response(null, {
      status: isExtension ? 204 : 403,
      headers: isExtension ? { ...CORS, 'access-control-allow-origin': origin, vary: 'origin' } : {},
    })
  }
  await next()
  if (!isExtension || context.res.status === 101) return
  context.header('access-control-allow-origin', origin)
  context.header('access-control-expose-headers', CORS['access-control-expose-headers'])
  context.header('vary', 'origin')
}

/** Nothing that the server answers is a page, is kept, or is framed. */
export async function secureHeaders(context: Context, next: Next): Promise<void> {
  await next()
  if (context.res.status === 101) return
  context.header('cache-control', 'no-store')
  context.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  context.header('referrer-policy', 'no-referrer')
  context.header('strict-transport-security', 'max-age=31536000')
  context.header('x-content-type-options', 'nosniff')
}

/** Tells a room whose socket it is given: between the server and its rooms, never from outside. */
export const DEVICE_HEADER = 'sidecard-device'
