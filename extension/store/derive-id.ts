import { derivedId } from '#shared/lib/ids.ts'
import { must } from '#shared/lib/must.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta } from './meta.ts'

/** What ids are derived from, by kind. The same thing gives the same id on every device of the workspace. */
export type Seed = { readonly kind: 'contact' | 'company' | 'conversation' | 'message'; readonly key: string }

/** The id of something in this workspace, whether it exists or not. */
export async function deriveId(db: SidecardDatabase, { kind, key }: Seed): Promise<string> {
  return derivedId(must(await getMeta(db, 'workspace'), 'workspace'), kind, key)
}

/**
 * The same, for something about to be made. Until the device shares a workspace its seeds are remembered: the workspace
 * that it will join derives other ids from them.
 */
export async function mintId(db: SidecardDatabase, seed: Seed): Promise<string> {
  const id = await deriveId(db, seed)
  if (!(await getMeta(db, 'session'))) await db.seeds.put({ id, ...seed })
  return id
}

/** A thread of a webmail; messages that came as files have the provider `mail`. */
export function conversationSeed(provider: string, threadId: string): Seed {
  return { kind: 'conversation', key: `${provider}\n${threadId}` }
}

/** A message, by the webmail's own id or, with the provider `mail`, by its Message-ID. */
export function messageSeed(provider: string, messageId: string): Seed {
  return { kind: 'message', key: `${provider}\n${messageId}` }
}
