// `npm run load`: holds a local Worker under the load of 3,000 devices that sync every 30 seconds, on a schedule that does not
// wait for it, then looks whether everybody has everything; then 200 sockets that keep being cut; then how long an edit takes
// to the other device. `--rate 50 --seconds 10` for another load, `--store durable-object` for a database per workspace,
// `--data /dev/shm` for a machine whose disk is busy: the database waits for it after every push.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from './lib/ports.ts'
import { startServer } from './lib/server.ts'
import { connectTo } from './load/connection.ts'
import { measureEdits } from './load/edits.ts'
import { measureSockets } from './load/sockets.ts'
import { measureSyncs } from './load/syncs.ts'

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '60' },
    devices: { type: 'string', default: '3000' },
    store: { type: 'string', default: 'd1' },
    data: { type: 'string', default: tmpdir() },
  },
})
if (values.store !== 'd1' && values.store !== 'durable-object') throw new Error('--store is d1 or durable-object')

const dataDir = mkdtempSync(join(values.data, 'sidecard-load-'))
const stopping = new AbortController()
const server = await startServer({
  dataDir,
  port: await freePort(),
  setupCode: 'LOADCODE',
  signal: stopping.signal,
  workspaceStore: values.store,
})
const connection = connectTo(server.url)
let failures = 0
try {
  console.log(
    `local Worker, workspaces in ${values.store}, data below ${values.data}, load of the machine before: ${loadavg()[0]?.toFixed(1)}`,
  )
  const load = { rate: Number(values.rate), seconds: Number(values.seconds), devices: Number(values.devices) }
  for (const measure of [
    () => measureSyncs(server, connection, load),
    () => measureSockets(server, connection),
    () => measureEdits(server, connection),
  ]) {
    const { lines, faults } = await measure()
    for (const line of [...lines, ...faults.slice(0, 5)]) console.log(line)
    failures += faults.length
  }
} finally {
  connection.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(failures === 0 ? 0 : 1)
