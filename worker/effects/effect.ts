import * as z from 'zod/mini'
import type { Env } from '../env.ts'

/**
 * Something that must happen outside the database because of a change: a row written in the same batch as what caused it.
 * `kind` and `key` name it within its workspace for ever, so the key serves those outside who take a thing once by its key.
 */
export const effectNameSchema = z.object({
  ws: z.string(),
  kind: z.string(),
  key: z.string(),
})
export type EffectName = z.infer<typeof effectNameSchema>

/** What a run is given. `now` is epoch milliseconds; the signal ends a run that takes too long. */
export type EffectCall = { readonly env: Env; readonly now: number; readonly signal: AbortSignal }

/**
 * How effects of one kind are done. A run may happen again after it succeeded, when its mark was lost, so it must be harmless
 * to repeat. `more` means that it got on and wants another run at once; throwing, that it failed and wants one later.
 */
export type EffectKind = { run(effect: EffectName, call: EffectCall): Promise<'done' | 'more'> }

/** Effect kinds by name. */
export type EffectKinds = { readonly [kind: string]: EffectKind }

/** The queue that carries the names of effects that are due. Losing a message costs minutes, not the effect. */
export type EffectQueue = Pick<Queue<EffectName>, 'sendBatch'>
