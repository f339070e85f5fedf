import * as z from 'zod/mini'

/**
 * The socket that tells devices to pull: GET /live/<workspace>, subprotocols `sidecard` and the access token (a browser can
 * send no header with a WebSocket). The server sends pokes and nothing else; a device may send `ping` and gets `pong`.
 */
export const LIVE_PATH = '/live'
export const LIVE_PROTOCOL = 'sidecard'

/** There is something up to `head`. Holds no data: missing one is harmless. */
export const pokeSchema = z.object({ head: z.number() })
export type Poke = z.infer<typeof pokeSchema>
