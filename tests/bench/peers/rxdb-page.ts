// RxDB's open edition as its manual has it: Dexie storage, replication from a server by pages over HTTP. Driven through `peer`.
import { createRxDatabase, type RxCollection, type RxJsonSchema } from 'rxdb/plugins/core'
import { replicateRxCollection } from 'rxdb/plugins/replication'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import type { RxdbPeer } from '../../../tools/bench/race/peer-calls.ts'

type Contact = {
  id: string
  name: string
  email: string
  phone: string
  title: string
  city: string
  tags: string[]
}

const PAGE = 1_000

const schema: RxJsonSchema<Contact> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 26 },
    name: { type: 'string' },
    email: { type: 'string', maxLength: 100 },
    phone: { type: 'string' },
    title: { type: 'string' },
    city: { type: 'string' },
    tags: { type: 'array', items: { type: 'string' } },
  },
  required: ['id', 'name', 'email'],
  indexes: ['email'],
}

const peer: RxdbPeer = {
  load: async ({ total, email }: { total: number; email: string }): Promise<number> => {
    const started = performance.now()
    const db = await createRxDatabase({ name: 'contacts', storage: getRxStorageDexie(), multiInstance: false })
    const { contacts } = await db.addCollections<{ contacts: RxCollection<Contact> }>({ contacts: { schema } })
    const replication = replicateRxCollection<Contact, { from: number }>({
      collection: contacts,
      replicationIdentifier: 'contacts',
      live: false,
      pull: {
        batchSize: PAGE,
        handler: async (checkpoint, count) => {
          const from = checkpoint?.from ?? 0
          const rows = from < total ? await (await fetch(`/rows?from=${from}&count=${count}`)).json() : []
          const documents = (rows as Contact[]).map((row) => ({ ...row, _deleted: false }))
          return { documents, checkpoint: { from: from + documents.length } }
        },
      },
    })
    await replication.awaitInitialReplication()
    const found = await contacts.findOne({ selector: { email } }).exec()
    if (found?.email !== email) throw new Error('not found')
    return performance.now() - started
  },
}

Object.assign(globalThis, { peer })
