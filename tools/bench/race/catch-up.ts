import type { DexiePeer } from './peer-calls.ts'
import { contactId, contactRow } from '../people.ts'
import { compareLine } from './line.ts'
import type { Pair } from './loaded.ts'
import type { Ours } from './our-page.ts'

declare const ours: Ours
declare const peer: DexiePeer

const CHANGES = 10_000
const RUNS = 5

/** A device that was away: others have changed 10,000 of its contacts. */
export async function raceCatchUp({ server, mine, dexie }: Pair): Promise<string[]> {
  const took = { mine: [] as number[], whole: [] as number[], putting: [] as number[] }
  for (let run = 0; run < RUNS; run += 1) {
    const from = run * CHANGES
    await server.client.push(CHANGES, (i) => ({
      record: contactId(from + i),
      patch: { title: `${contactRow(from + i).title} II` },
    }))
    took.mine.push(await mine.visit((page) => page.evaluate(() => ours.catchUp())))
    const put = await dexie.visit((page) => page.evaluate((rows) => peer.putAgain(rows), { from, total: CHANGES }))
    took.whole.push(put.whole)
    took.putting.push(put.putting)
  }
  const us = { name: 'ours with history', values: took.mine }
  return [
    compareLine('catch-up of 10,000 changes', {
      ours: us,
      peer: { name: 'Dexie bulkPut of the same rows', values: took.putting },
      aim: { atMost: 1.3 },
    }),
    compareLine('catch-up of 10,000 changes', {
      ours: us,
      peer: { name: 'Dexie bulkPut with fetching them', values: took.whole },
      aim: { atMost: 1.3 },
    }),
  ]
}
