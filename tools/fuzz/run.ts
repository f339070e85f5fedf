import { Worker } from 'node:worker_threads'
import { must } from '#shared/lib/must.ts'
import { mutate } from './mutate.ts'
import { planted } from './planted.ts'
import { createRandom } from './random.ts'
import { targets, type Target } from './targets.ts'

/** Longest that one input may take, in milliseconds, and most that the heap may grow over a run, in bytes. */
export const MAX_MS = 2_000
export const MAX_HEAP = 200_000_000

export type FuzzWork =
  | {
      readonly seed: number
      readonly from: number
      readonly to: number
      readonly step: number
      readonly only: string | undefined
    }
  | { readonly target: string; readonly input: string }

export type FuzzReport =
  | {
      readonly kind: 'ran'
      readonly target: string
      readonly index: number
      readonly milliseconds: number
      readonly wrong?: string
    }
  | { readonly kind: 'end'; readonly heapGrowth: number }

/** What went wrong with one input; `seed` and `index` make it again, `input` is the shortest that was found. */
export type FuzzFault = {
  readonly target: string
  readonly seed: number
  readonly index: number
  readonly wrong: string
  readonly input: string
}

export type FuzzResult = {
  readonly runs: number
  readonly faults: readonly FuzzFault[]
  /** In bytes, the most of all threads. */
  readonly heapGrowth: number
  readonly slowest: { readonly target: string; readonly index: number; readonly milliseconds: number }
  readonly byTarget: ReadonlyMap<string, { readonly runs: number; readonly milliseconds: number }>
}

export type FuzzOptions = {
  readonly seed: number
  readonly runs: number
  readonly threads?: number
  /** Only this target. */
  readonly only?: string
  /** Stops after so many different faults. */
  readonly maxFaults?: number
}

/** The input that a seed and an index stand for, and the target that gets it. */
export function inputOf({
  seed,
  index,
  only,
  seedsOf,
}: {
  seed: number
  index: number
  only: string | undefined
  seedsOf: (target: Target) => readonly string[]
}): {
  target: Target
  input: string
} {
  const random = createRandom(seed, index)
  let left = random.below(targets.reduce((sum, { share }) => sum + share, 0))
  const chosen = targets.find(({ share }) => (left -= share) < 0)
  const target = must(
    only === undefined ? chosen : [...targets, ...planted].find(({ name }) => name === only),
    only ?? 'target',
  )
  const seeds = seedsOf(target)
  return { target, input: mutate(seeds.length > 0 ? seeds : [''], random) }
}

/** Feeds every target with mutated inputs; finds what throws, hangs, grows, pollutes or breaks its shape. */
export async function fuzz({ seed, runs, threads = 2, only, maxFaults = 10 }: FuzzOptions): Promise<FuzzResult> {
  const faults = new Map<string, FuzzFault>()
  const byTarget = new Map<string, { runs: number; milliseconds: number }>()
  let heapGrowth = 0
  let slowest = { target: '', index: -1, milliseconds: 0 }
  const carry = async (thread: number): Promise<void> => {
    // A thread that hung is ended and a new one goes on behind the input that it hung on.
    for (let from = thread; from < runs && faults.size < maxFaults;) {
      const ended = await runThread({ seed, from, to: runs, step: threads, only }, (report) => {
        if (report.kind === 'end') heapGrowth = Math.max(heapGrowth, report.heapGrowth)
        else {
          count(byTarget, report.target, report.milliseconds)
          if (report.milliseconds > slowest.milliseconds) slowest = report
          if (report.wrong !== undefined) note(faults, { ...report, seed, wrong: report.wrong, input: '' })
        }
        return faults.size < maxFaults
      })
      if (ended.hungAt === null) return
      const again = inputOf({ seed, index: ended.hungAt, only, seedsOf: (target) => target.seeds() })
      const wrong = await faultOfInput(again.target.name, again.input)
      count(byTarget, again.target.name, MAX_MS)
      // On a busy machine a thread can wait for its turn: only what is slow twice is slow.
      if (wrong !== null) note(faults, { target: again.target.name, seed, index: ended.hungAt, wrong, input: '' })
      from = ended.hungAt + threads
    }
  }
  await Promise.all(Array.from({ length: threads }, (_, thread) => carry(thread)))
  const shrunk: FuzzFault[] = []
  for (const fault of faults.values()) shrunk.push({ ...fault, input: await shrink(fault, only) })
  return { runs, faults: shrunk, heapGrowth, slowest, byTarget }
}

function count(byTarget: Map<string, { runs: number; milliseconds: number }>, target: string, took: number): void {
  const { runs, milliseconds } = byTarget.get(target) ?? { runs: 0, milliseconds: 0 }
  byTarget.set(target, { runs: runs + 1, milliseconds: milliseconds + took })
}

/** One fault of a kind is enough: the same line of code fails on thousands of inputs. */
function note(faults: Map<string, FuzzFault>, fault: FuzzFault): void {
  const key = `${fault.target} ${kindOf(fault.wrong)}`
  if (!faults.has(key)) faults.set(key, fault)
}

/** A fault without its numbers and quoted values. */
function kindOf(wrong: string): string {
  return wrong.replaceAll(/\d+|"[^"]*"/gu, '#').slice(0, 120)
}

/** Halves the parts that are left out as long as what stays goes wrong in the same way. */
async function shrink({ target, seed, index, wrong }: FuzzFault, only: string | undefined): Promise<string> {
  let { input } = inputOf({ seed, index, only, seedsOf: (each) => each.seeds() })
  let tries = 60
  for (let size = Math.ceil(input.length / 2); size >= 1 && tries > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < input.length && tries > 0; tries -= 1) {
      const shorter = input.slice(0, at) + input.slice(at + size)
      const fault = await faultOfInput(target, shorter)
      if (fault !== null && kindOf(fault) === kindOf(wrong)) input = shorter
      else at += size
    }
  }
  return input
}

/** What is wrong with one input, in a thread of its own; null when nothing is. */
export async function faultOfInput(target: string, input: string): Promise<string | null> {
  let wrong: string | null = null
  const { hungAt } = await runThread({ target, input }, (report) => {
    if (report.kind === 'ran') wrong = report.wrong ?? null
    return true
  })
  return hungAt === null ? wrong : `takes more than ${MAX_MS} ms`
}

/** Runs a thread to its end. `onReport` answers false to stop it. `hungAt` is the index of an input that took too long. */
async function runThread(
  work: FuzzWork,
  onReport: (report: FuzzReport) => boolean,
): Promise<{ hungAt: number | null }> {
  const clock = new Int32Array(new SharedArrayBuffer(8))
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: { work, clock },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  })
  let hungAt: number | null = null
  const watch = setInterval(() => {
    const startedAt = Atomics.load(clock, 1)
    if (startedAt === 0 || ((Date.now() & 0x3fffffff) - startedAt) % 0x40000000 <= MAX_MS) return
    hungAt = Atomics.load(clock, 0)
    void worker.terminate()
  }, 100)
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (report: FuzzReport) => {
        if (!onReport(report)) void worker.terminate()
      })
      worker.on('exit', () => resolve())
      worker.on('error', reject)
    })
  } finally {
    clearInterval(watch)
  }
  return { hungAt }
}
