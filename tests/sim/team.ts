import { Worker } from 'node:worker_threads'
import type { Found, Order, Tally } from './runner.ts'

export type Job = Omit<Order, 'from' | 'step'> & { readonly threads: number; readonly mutant: string | null }

/** Plays a job on some threads and adds up what they tell. */
export async function playJob({ threads, mutant, ...job }: Job): Promise<Tally> {
  const tallies = await Promise.all(
    Array.from({ length: threads }, (_, from) =>
      onThread(mutant, { ...job, from, step: threads, first: from === 0 ? job.first : [] }),
    ),
  )
  const injected: Record<string, number> = {}
  for (const tally of tallies)
    for (const [fault, count] of Object.entries(tally.injected)) injected[fault] = (injected[fault] ?? 0) + count
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
  const found: Found[] = tallies.flatMap((tally) => tally.found)
  return {
    runs: sum(({ runs }) => runs),
    steps: sum(({ steps }) => steps),
    writes: sum(({ writes }) => writes),
    injected,
    found,
  }
}

function onThread(mutant: string | null, order: Order): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('thread.ts', import.meta.url), {
      workerData: { mutant, order },
      // Short lives, many of them: a story leaves nothing behind.
      resourceLimits: { maxYoungGenerationSizeMb: 192 },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
