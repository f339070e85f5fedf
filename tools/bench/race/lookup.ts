import type { DexiePeer } from './peer-calls.ts'
import { contactRow } from '../people.ts'
import { compareLine } from './line.ts'
import type { Pair } from './loaded.ts'
import type { Ours } from './our-page.ts'
import { median } from './figures.ts'

declare const ours: Ours
declare const peer: DexiePeer

const STARTS = 7
const ROUNDS = 5
const LOOKUPS = 300

/** Somebody is looked up by address: in a browser that has just started, and in one that is at work. */
export async function raceLookup(pair: Pair, total: number): Promise<string[]> {
  return [await raceCold(pair, total), await raceWarm(pair, total)]
}

async function raceCold({ mine, dexie }: Pair, total: number): Promise<string> {
  const cold = { mine: [] as number[], dexie: [] as number[] }
  for (let run = 0; run < STARTS; run += 1) {
    const { email } = contactRow((run * 9_973) % total)
    cold.mine.push(await mine.visit((page) => page.evaluate((wanted) => ours.cold(wanted), email)))
    cold.dexie.push(await dexie.visit((page) => page.evaluate((wanted) => peer.cold(wanted), email)))
  }
  return compareLine(`cold open and lookup by e-mail, ${total.toLocaleString('en')} contacts`, {
    ours: { name: 'ours', values: cold.mine },
    peer: { name: 'Dexie', values: cold.dexie },
    aim: { atMost: 0.33 },
  })
}

/** The middle lookup of each round; the two browsers run side by side and take turns. */
async function raceWarm({ mine, dexie }: Pair, total: number): Promise<string> {
  const emails = Array.from({ length: LOOKUPS }, (_, i) => contactRow((i * 331) % total).email)
  const warm = { mine: [] as number[], raw: [] as number[] }
  await mine.visit((page) =>
    dexie.visit(async (other) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        warm.mine.push(median(await page.evaluate((list) => ours.warm(list), emails)))
        warm.raw.push(median(await other.evaluate((list) => peer.raw(list), emails)))
      }
    }),
  )
  return compareLine(`warm lookup by e-mail, ${total.toLocaleString('en')} contacts, p50`, {
    ours: { name: 'ours', values: warm.mine },
    peer: { name: 'one raw IndexedDB index get', values: warm.raw },
    aim: { atMost: 1 },
  })
}
