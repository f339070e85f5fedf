import { LIVE_PROTOCOL } from '#shared/protocol/live.ts'
import type { Call } from '../http/call.ts'
import { errorResponse } from '../http/errors.ts'
import type { Authenticate, HttpContext } from '../http/serve.ts'
import { DEVICE_HEADER } from '../http/headers.ts'

const TOKEN = /^[\w-]{20,200}$/u

/**
 * Lets a device into the room of its workspace. The token comes as the second subprotocol, since a browser can send no header
 * with a WebSocket. Someone else's workspace does not exist.
 */
export async function answerLive(context: HttpContext, call: Call, authenticate: Authenticate): Promise<Response> {
  const refuse = (kind: 'bad-request' | 'unauthorised' | 'not-found') =>
    errorResponse({ ok: false, kind }, context.get('requestId'))
  const [protocol, token = ''] = (context.req.header('sec-websocket-protocol') ?? '')
    .split(',')
    .map((part) => part.trim())
  const principal = protocol === LIVE_PROTOCOL && TOKEN.test(token) ? await authenticate(call, token) : null
  if (principal === null) return refuse('unauthorised')
  if (context.req.param('ws') !== principal.workspace) return refuse('not-found')
  if (context.req.header('upgrade')?.toLowerCase() !== 'websocket') return refuse('bad-request')
  return call.env.ROOM.getByName(principal.workspace).fetch('https://room/', {
    headers: { upgrade: 'websocket', [DEVICE_HEADER]: principal.device },
  })
}
