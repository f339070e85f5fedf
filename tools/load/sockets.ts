import { setTimeout as sleep } from 'node:timers/promises'
import { must } from '#shared/lib/must.ts'
import type { Server } from '../lib/server.ts'
import type { Connection } from './connection.ts'
import { findDivergence, pushOne, seedTeams } from './devices.ts'
import { listen } from './live.ts'
import { runOpenLoop } from './open-loop.ts'
import type { Measured } from './syncs.ts'

const TEAMS = 20
const TEAM = 10
const LOAD = { rate: 10, seconds: 20 }
/** Sockets that are cut in each second. */
const CUTS = 20

/** Devices that pull only when a poke comes or their socket opens, while sockets are cut: nobody may miss a change. */
export async function measureSockets(server: Server, connection: Connection): Promise<Measured> {
  const devices = await seedTeams(server, TEAMS, TEAM)
  const listeners = await Promise.all(devices.map((device) => listen(server.url, connection, device)))
  let cut = 0
  const cutting = setInterval(() => {
    for (let i = 0; i < CUTS; i += 1) must(listeners[(cut++ * 7) % listeners.length]).reset()
  }, 1_000)
  const { errors } = await runOpenLoop(LOAD, (index) =>
    pushOne(connection, must(devices[(index * 13) % devices.length])),
  )
  clearInterval(cutting)
  await sleep(1_000)
  await Promise.all(listeners.map((listener) => listener.settled()))
  const divergence = findDivergence(devices)
  for (const listener of listeners) listener.stop()
  const sum = (of: 'pokes' | 'resets') => listeners.reduce((total, listener) => total + listener[of], 0)
  return {
    lines: [
      `${devices.length} live sockets, ${LOAD.rate} pushes a second for ${LOAD.seconds} s: ${sum('pokes')} pokes, ${sum('resets')} cuts; devices that missed a change: ${divergence.length}; ${errors.length} errors`,
    ],
    faults: [...errors, ...divergence],
  }
}
