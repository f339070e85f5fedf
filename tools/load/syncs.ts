import { must } from '#shared/lib/must.ts'
import { workerdCpu } from '../lib/process-cpu.ts'
import type { Server } from '../lib/server.ts'
import type { Connection } from './connection.ts'
import { findDivergence, type LoadDevice, pullAll, pushOne, seedTeams } from './devices.ts'
import { percentile, runOpenLoop } from './open-loop.ts'

/** What a measurement has to say, and what must not be. */
export type Measured = { readonly lines: readonly string[]; readonly faults: readonly string[] }

const TEAM = 10
/** The first seconds warm up the runtime and are not counted. */
const WARM_UP = { rate: 50, seconds: 4 }

/** Devices in teams of ten sync in turn; every other sync has a change to send. */
export async function measureSyncs(
  server: Server,
  connection: Connection,
  { rate, seconds, devices: count }: { readonly rate: number; readonly seconds: number; readonly devices: number },
): Promise<Measured> {
  const devices = await seedTeams(server, Math.ceil(count / TEAM), TEAM)
  const sync = async (index: number) => {
    const device = must(devices[index % devices.length])
    if ((index + Math.floor(index / devices.length)) % 2 === 0) await pushOne(connection, device)
    await pullAll(connection, device)
  }
  await runOpenLoop(WARM_UP, sync)
  const before = workerdCpu()
  const { latencies, errors, seconds: took } = await runOpenLoop({ rate, seconds }, sync)
  const cpu = ((workerdCpu() ?? Number.NaN) - (before ?? Number.NaN)) / (rate * seconds)
  await catchUp(connection, devices)
  const divergence = findDivergence(devices)
  const acknowledged = devices.reduce((total, device) => total + device.acknowledged.size, 0)
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => `${percentile(latencies, share).toFixed(0)} ms`)
  return {
    lines: [
      `${devices.length} devices, ${rate} syncs a second for ${seconds} s (took ${took.toFixed(1)} s): p50 ${p50}, p95 ${p95}, p99 ${p99}; ${errors.length} errors`,
      `  processor time of the server: ${cpu.toFixed(1)} ms a sync`,
      `  ${acknowledged} acknowledged changes; devices that lack one or have another order: ${divergence.length} of ${devices.length}`,
    ],
    faults: [...errors, ...divergence],
  }
}

/** Everybody reads the log to its end, some at a time. */
async function catchUp(connection: Connection, devices: readonly LoadDevice[]): Promise<void> {
  for (let from = 0; from < devices.length; from += 20)
    await Promise.all(devices.slice(from, from + 20).map((device) => pullAll(connection, device)))
}
