import { readerFor } from '#shared/find/pinyin.ts'
import { loadBase } from '../../extension/store/read-records.ts'
import { type Failed, play } from './play.ts'
import { mixSeed } from './random.ts'
import { createScenario, type Scenario } from './scenario.ts'
import { sealGlobals } from './seal.ts'
import { shrink } from './shrink.ts'
import { SimServer } from './server.ts'

/** Scenarios `from`, `from + step`, … below `runs` of a seed. Ends early at `endsAt` or once `most` have failed. */
export type Order = {
  readonly seed: number
  readonly from: number
  readonly step: number
  readonly runs: number
  readonly endsAt: number
  readonly most: number
  /** Scenarios that are played first, whatever the seed. */
  readonly first: readonly Scenario[]
}
export type Found = { readonly scenario: Scenario; readonly failed: Failed; readonly full: Scenario }
export type Tally = {
  readonly runs: number
  readonly steps: number
  readonly writes: number
  readonly injected: Readonly<Record<string, number>>
  readonly found: readonly Found[]
}

/** Plays what was ordered. Failures are shrunk. */
export async function runOrder(order: Order): Promise<Tally> {
  const server = new SimServer()
  const injected: Record<string, number> = {}
  const found: Found[] = []
  const tally = { runs: 0, steps: 0, writes: 0 }
  // Modules that the engine loads on need would come from the disk of this machine, in its time.
  await loadBase()
  await import('../../extension/sync/first-load.ts')
  await import('../../extension/sync/catch-up.ts')
  await import('../../extension/store/reread.ts')
  await readerFor([], ['周'])
  sealGlobals()
  for (const scenario of scenariosOf(order)) {
    if (found.length >= order.most || Date.now() >= order.endsAt) break
    const played = await play(scenario, server)
    tally.runs += 1
    tally.steps += scenario.steps.length
    tally.writes += played.writes
    for (const [fault, count] of played.injected) injected[fault] = (injected[fault] ?? 0) + count
    if (played.failed) found.push({ ...(await shrink(scenario, played.failed, server)), full: scenario })
  }
  return { ...tally, injected, found }
}

function* scenariosOf({ first, seed, from, step, runs }: Order): Generator<Scenario> {
  yield* first
  for (let index = from; index < runs; index += step) yield createScenario(mixSeed(seed, index))
}
