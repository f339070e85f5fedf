import { newId, type RandomBytes } from '#shared/lib/ids.ts'
import type { Env } from '../env.ts'
import { type EffectKinds, effectNameSchema } from './effect.ts'
import { runEffect } from './run-effect.ts'

/** Longest run, milliseconds: well below the claim that guards it. */
const RUN_TIME = 60_000

export type Consumer = {
  readonly kinds: EffectKinds
  readonly env: Env
  now(): number
  readonly random: RandomBytes
  log(id: string, error: unknown): void
}

/** Takes a batch of the queue, one effect after another. A message is never the truth: the row is, and says what is still to do. */
export async function consumeEffects(
  batch: MessageBatch<unknown>,
  { kinds, env, now, random, log }: Consumer,
): Promise<void> {
  for (const message of batch.messages) {
    const effect = effectNameSchema.safeParse(message.body)
    if (!effect.success) {
      log(message.id, new Error('a message that names no effect'))
      message.ack()
      continue
    }
    const outcome = await runEffect(kinds, effect.data, { env, now: now(), signal: AbortSignal.timeout(RUN_TIME) })
    // A message of its own: the queue counts how often one comes back.
    if (outcome.state === 'more') await env.EFFECTS.sendBatch([{ body: effect.data }])
    if (outcome.state === 'dead') log(newId(now(), random), outcome.error)
    if (outcome.state === 'later') message.retry({ delaySeconds: Math.ceil(outcome.waits / 1_000) })
    else message.ack()
  }
}
