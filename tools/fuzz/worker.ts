import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { must } from '#shared/lib/must.ts'
import { inputOf, type FuzzReport, type FuzzWork } from './run.ts'
import { planted } from './planted.ts'
import { targets, type Target } from './targets.ts'

// Runs inputs one after another. The watchdog in the other thread reads `clock` and ends this one when an input takes too long.

const { work, clock } = workerData as { work: FuzzWork; clock: Int32Array }
const port = must(parentPort, 'a worker thread')
const post = (report: FuzzReport): void => port.postMessage(report)
// The collector by name: heap is only comparable after it ran.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const seedsByTarget = new Map<Target, readonly string[]>()
const heapBefore = heapAfterCollecting()
let heapMost = heapBefore

if ('input' in work) await runOne(targetOf(work.target), work.input, -1)
else {
  for (let index = work.from; index < work.to; index += work.step) {
    const { target, input } = inputOf({ seed: work.seed, index, only: work.only, seedsOf })
    await runOne(target, input, index)
    if (index % 2_000 < work.step) heapMost = Math.max(heapMost, heapAfterCollecting())
  }
}
post({ kind: 'end', heapGrowth: Math.max(heapMost, heapAfterCollecting()) - heapBefore })

async function runOne(target: Target, input: string, index: number): Promise<void> {
  Atomics.store(clock, 0, index)
  Atomics.store(clock, 1, elapsed())
  const startedAt = performance.now()
  const wrong = await faultOf(target, input)
  const milliseconds = performance.now() - startedAt
  Atomics.store(clock, 1, 0)
  post({ kind: 'ran', target: target.name, index, milliseconds, ...(wrong === null ? {} : { wrong }) })
}

async function faultOf(target: Target, input: string): Promise<string | null> {
  try {
    return (await target.run(input)) ?? pollution()
  } catch (error) {
    return `throws ${error instanceof Error ? `${error.name}: ${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : String(error)}`
  }
}

/** Whether a reader changed what all objects share; undone, so that the next input is judged for itself. */
function pollution(): string | null {
  for (const shared of [Object.prototype, Array.prototype, String.prototype, Function.prototype] as object[]) {
    const added = Object.keys(shared)
    for (const key of added) Reflect.deleteProperty(shared, key)
    if (added.length > 0) return `pollutes a prototype with ${added.join(', ')}`
  }
  return null
}

function targetOf(name: string): Target {
  return must(
    [...targets, ...planted].find((target) => target.name === name),
    name,
  )
}

function seedsOf(target: Target): readonly string[] {
  const known = seedsByTarget.get(target)
  if (known) return known
  const seeds = target.seeds()
  seedsByTarget.set(target, seeds)
  return seeds
}

function heapAfterCollecting(): number {
  collect()
  return process.memoryUsage().heapUsed
}

/** Milliseconds as both threads count them, never 0: that says that nothing runs. */
function elapsed(): number {
  return Date.now() & 0x3fffffff || 1
}
