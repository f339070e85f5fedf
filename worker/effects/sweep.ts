import { sweepEffects } from '../db/effects.ts'
import type { SqlPort } from '../db/port.ts'
import type { EffectQueue } from './effect.ts'

/** Sends what is due in a database and lost its message, and tells the log what was given up. */
export async function sweep(
  port: SqlPort,
  queue: EffectQueue,
  { now, log }: { readonly now: number; log(id: string, error: unknown): void },
): Promise<void> {
  const { due, dead } = await sweepEffects(port, now)
  for (const { ws, kind, key } of dead) log(ws, new Error(`gave up the effect ${kind} ${key}`))
  if (due.length > 0) await queue.sendBatch(due.map((body) => ({ body })))
}
