// PouchDB in a browser, replicating with express-pouchdb. Driven through `peer`.
import http from 'pouchdb-adapter-http'
import idb from 'pouchdb-adapter-idb'
import PouchDB from 'pouchdb-core'
import replication from 'pouchdb-replication'
import type { PouchPeer } from '../../../tools/bench/race/peer-calls.ts'

PouchDB.plugin(idb).plugin(http).plugin(replication)

/** Larger than the defaults, which are slower. */
const OPTIONS = { batch_size: 1_000, batches_limit: 10 }

const peer: PouchPeer = {
  load: async ({ remote, id }: { remote: string; id: string }): Promise<number> => {
    const started = performance.now()
    const db = new PouchDB('contacts', { adapter: 'idb' })
    await db.replicate.from(new PouchDB(remote, { adapter: 'http' }), OPTIONS)
    if ((await db.get(id))._id !== id) throw new Error('not found')
    return performance.now() - started
  },

  fill: async (rows: readonly object[]): Promise<void> => {
    await new PouchDB('own', { adapter: 'idb' }).bulkDocs(rows as never)
  },

  push: async (remote: string): Promise<number> => {
    const db = new PouchDB('own', { adapter: 'idb' })
    const started = performance.now()
    const { docs_written } = await db.replicate.to(new PouchDB(remote, { adapter: 'http' }), OPTIONS)
    if (docs_written === 0) throw new Error('nothing was sent')
    return performance.now() - started
  },
}

Object.assign(globalThis, { peer })
