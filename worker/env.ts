import type { Room } from './room.ts'

/** What the platform gives the server (`wrangler.toml`). Without a set-up code nobody can become its owner. */
export type Env = {
  readonly DB: D1Database
  readonly ROOM: DurableObjectNamespace<Room>
  readonly SETUP_CODE?: string
}
