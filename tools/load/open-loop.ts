import { setTimeout as sleep } from 'node:timers/promises'

export type Load = {
  readonly latencies: readonly number[]
  readonly errors: readonly string[]
  readonly seconds: number
}

/**
 * Starts `rate` pieces of work a second by the clock, whether or not earlier ones have ended, as people do. A latency counts
 * from when its work was due, so a server that falls behind cannot hide it. Latencies are milliseconds.
 */
export async function runOpenLoop(
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
  work: (index: number) => Promise<void>,
): Promise<Load> {
  const latencies: number[] = []
  const errors: string[] = []
  const running: Promise<void>[] = []
  const started = performance.now()
  for (let index = 0; index < rate * seconds; index += 1) {
    const due = started + (index * 1_000) / rate
    if (due > performance.now()) await sleep(due - performance.now())
    running.push(
      work(index).then(
        () => void latencies.push(performance.now() - due),
        (error: unknown) => void errors.push(String(error)),
      ),
    )
  }
  await Promise.all(running)
  return { latencies: latencies.toSorted((a, b) => a - b), errors, seconds: (performance.now() - started) / 1_000 }
}

/** The value below which this share of the sorted numbers lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
