import { DurableObject } from 'cloudflare:workers'
import { LIVE_PROTOCOL, type Poke } from '#shared/protocol/live.ts'
import type { Env } from './env.ts'
import { DEVICE_HEADER } from './http/headers.ts'

/**
 * The meeting place of one workspace: holds the sockets of its devices, asleep most of the time, and forwards pokes. It knows
 * no data and no rules; who may come in was decided before.
 */
export class Room extends DurableObject<Env> {
  constructor(state: DurableObjectState, env: Env) {
    super(state, env)
    // Answered by the platform without waking the room.
    state.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  }

  /** Takes the socket of a device in. */
  override async fetch({ headers }: Request): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server, [headers.get(DEVICE_HEADER) ?? ''])
    return new Response(null, { status: 101, webSocket: client, headers: { 'sec-websocket-protocol': LIVE_PROTOCOL } })
  }

  /** Tells every device that there is something up to `head`. */
  async poke(head: number): Promise<void> {
    const text = JSON.stringify({ head } satisfies Poke)
    for (const socket of this.ctx.getWebSockets()) trySend(socket, text)
  }

  /** Shows a device the door that was removed. */
  async dismiss(device: string): Promise<void> {
    for (const socket of this.ctx.getWebSockets(device)) socket.close(1008, 'removed')
  }

  override async webSocketMessage(socket: WebSocket): Promise<void> {
    // Devices have nothing to say here but ping.
    socket.close(1008, 'only pings')
  }

  override async webSocketClose(socket: WebSocket): Promise<void> {
    socket.close()
  }
}

/** A socket may close between the list and the send; its device pulls when it comes back. */
function trySend(socket: WebSocket, text: string) {
  try {
    socket.send(text)
  } catch {
    socket.close()
  }
}
