import type { EffectName } from './effects/effect.ts'
import type { Room } from './room.ts'
import type { WorkspaceStore } from './workspace-store.ts'

/** What the platform gives the server (`wrangler.toml`). Without a set-up code nobody can become its owner. */
export type Env = {
  readonly DB: D1Database
  readonly ROOM: DurableObjectNamespace<Room>
  readonly STORE: DurableObjectNamespace<WorkspaceStore>
  /** Carries the names of effects that are due. */
  readonly EFFECTS: Queue<EffectName>
  /** Snapshots and the archive. */
  readonly FILES: R2Bucket
  /** Where workspaces are kept: `d1`, or `durable-object` for a database each. */
  readonly WORKSPACE_STORE?: string
  readonly SETUP_CODE?: string
}
