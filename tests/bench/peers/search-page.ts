// Full-text libraries over the same contacts, their indexes in memory. Driven through `peer`.
import { Document } from 'flexsearch'
import MiniSearch from 'minisearch'
import { timed } from '../../../tools/bench/race/page-timing.ts'
import type { SearchPeer } from '../../../tools/bench/race/peer-calls.ts'

type Row = { id: string; name: string; email: string; title: string; city: string }

const FIELDS: ('name' | 'email' | 'title' | 'city')[] = ['name', 'email', 'title', 'city']
const LIMIT = 20
let mini: MiniSearch<Row> | null = null
let flex: Document<Row> | null = null

const peer: SearchPeer = {
  build: async (total: number) => {
    const rows: Row[] = []
    for (let from = 0; from < total; from += 10_000)
      rows.push(...((await (await fetch(`/rows?from=${from}&count=10000`)).json()) as Row[]))
    const started = performance.now()
    mini = new MiniSearch<Row>({ fields: FIELDS, searchOptions: { prefix: true, combineWith: 'AND' } })
    mini.addAll(rows)
    const built = performance.now()
    flex = new Document<Row>({ document: { id: 'id', index: FIELDS }, tokenize: 'forward' })
    for (const row of rows) flex.add(row)
    return { mini: built - started, flex: performance.now() - built }
  },

  mini: async (queries: readonly string[]): Promise<number[]> =>
    timed(queries, (query) => mini?.search(query).slice(0, LIMIT)),

  flex: async (queries: readonly string[]): Promise<number[]> =>
    timed(queries, (query) => flex?.search(query, { limit: LIMIT })),

  found: async (query: string) => ({
    mini: mini?.search(query).length ?? 0,
    flex: flex?.search(query, { limit: LIMIT }).reduce((sum, { result }) => sum + result.length, 0) ?? 0,
  }),
}

Object.assign(globalThis, { peer })
