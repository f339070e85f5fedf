import { claimEffect, continueEffect, markEffect, postponeEffect } from '../db/effects.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import type { EffectCall, EffectKinds, EffectName } from './effect.ts'

/** What became of one delivery; `waits` is milliseconds. */
export type EffectOutcome =
  | { readonly state: 'done' | 'more' | 'not-due' }
  | { readonly state: 'later'; readonly waits: number }
  | { readonly state: 'dead'; readonly error: unknown }

const FIRST_WAIT = 10_000
const LONGEST_WAIT = 60 * 60_000

/**
 * Does one effect: claims it, runs it, marks it, each by one conditional update. So of two deliveries one runs, and if its
 * consumer dies before the mark, the effect is due again when the claim has ended.
 */
export async function runEffect(kinds: EffectKinds, effect: EffectName, call: EffectCall): Promise<EffectOutcome> {
  const db = workspaceDb(call.env, effect.ws)
  const tries = await claimEffect(db, effect, call.now)
  if (tries === null) return { state: 'not-due' }
  try {
    const kind = kinds[effect.kind]
    if (!kind) throw new Error(`an effect of unknown kind ${effect.kind}`)
    if ((await kind.run(effect, call)) === 'more') {
      await continueEffect(db, effect, call.now)
      return { state: 'more' }
    }
  } catch (error) {
    const waits = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1))
    const state = await postponeEffect(db, effect, { error: String(error), dueAt: call.now + waits })
    return state === 'dead' ? { state, error } : { state: 'later', waits }
  }
  await markEffect(db, effect, call.now)
  return { state: 'done' }
}
