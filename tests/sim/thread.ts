import { parentPort, workerData } from 'node:worker_threads'
import { must } from '#shared/lib/must.ts'
import { useMutant } from './mutants/load.ts'
import { useQuickGzip } from './quick-gzip.ts'

// One thread of the simulator: the engine is loaded after the mutant, if there is one, was put in place.

const { mutant, order } = workerData as { mutant: string | null; order: unknown }
useQuickGzip()
if (mutant !== null) useMutant(mutant)
const { runOrder } = await import('./runner.ts')
must(parentPort, 'parent').postMessage(await runOrder(order as Parameters<typeof runOrder>[0]))
