import { must } from '#shared/lib/must.ts'
import type { Server } from '../lib/server.ts'
import type { Connection } from './connection.ts'
import { pushOne, seedTeams } from './devices.ts'
import { listen } from './live.ts'
import { percentile } from './open-loop.ts'
import type { Measured } from './syncs.ts'

const EDITS = 200
const PATIENCE = 5_000

/** How long after an edit was sent the other device has read it: push, poke, pull. */
export async function measureEdits(server: Server, connection: Connection): Promise<Measured> {
  const [writer, reader] = await seedTeams(server, 1, 2)
  let onPull = () => {}
  const listener = await listen(server.url, connection, must(reader), () => onPull())
  const latencies: number[] = []
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const started = performance.now()
    const arrived = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('an edit that did not arrive')), PATIENCE)
      onPull = () => {
        if (listener.device.read.length < edit) return
        clearTimeout(timer)
        resolve()
      }
    })
    await Promise.all([arrived, pushOne(connection, must(writer))])
    latencies.push(performance.now() - started)
  }
  listener.stop()
  latencies.sort((a, b) => a - b)
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(latencies, share).toFixed(1))
  return {
    lines: [`edit to the other device, ${EDITS} edits one after another: p50 ${p50} ms, p95 ${p95} ms`],
    faults: [],
  }
}
