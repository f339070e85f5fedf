import { buildExtensionIfStale } from '../../lib/extension-build.ts'
import { raceCatchUp } from './catch-up.ts'
import { raceFirstLoad, racePouchLoad } from './first-load.ts'
import { withLoadedPair, type Pair } from './loaded.ts'
import { raceLookup } from './lookup.ts'
import { serveOurs } from './our-server.ts'
import { installPeers, serveRowsPeer } from './peers.ts'
import { racePush } from './push.ts'
import { raceScreens } from './screen.ts'
import { raceSearch } from './search.ts'
import { raceWaiting } from './waiting.ts'

/** Everything that is measured against peers, by name, in the order in which it is run. */
const CASES = ['load', 'lookup', 'search', 'catch-up', 'pouch', 'push', 'waiting', 'screens'] as const
export type Case = (typeof CASES)[number]

/** Races ours against the peers, on the same data, taking turns on one machine; says each figure as soon as it is known. */
export async function race({
  only,
  total,
  say,
}: {
  readonly only: readonly string[]
  /** Contacts of the large cases. */
  readonly total: number
  readonly say: (line: string) => void
}): Promise<void> {
  const unknown = only.filter((name) => !CASES.some((known) => known === name))
  if (unknown.length > 0) throw new Error(`no such case: ${unknown.join(', ')}; there are ${CASES.join(', ')}`)
  installPeers()
  const isWanted = (...names: readonly Case[]) => only.length === 0 || names.some((name) => only.includes(name))
  const tell = async (name: Case, run: () => Promise<readonly string[]>) => {
    if (isWanted(name)) for (const line of await run()) say(line)
  }
  if (isWanted('load', 'lookup', 'search', 'catch-up')) await raceLarge(total, tell, isWanted)
  await tell('pouch', racePouchLoad)
  await tell('push', racePush)
  await tell('waiting', raceWaiting)
  await tell('screens', async () => {
    const problem = buildExtensionIfStale()
    if (problem !== null) throw new Error(problem)
    return raceScreens()
  })
}

/** What needs very many contacts on the device: they are sent to the server once, and one pair of browsers keeps them. */
async function raceLarge(
  total: number,
  tell: (name: Case, run: () => Promise<readonly string[]>) => Promise<void>,
  isWanted: (...names: readonly Case[]) => boolean,
): Promise<void> {
  const server = await serveOurs(total)
  const [dexie, rxdb, search] = [
    await serveRowsPeer('dexie-page', total),
    await serveRowsPeer('rxdb-page', total),
    await serveRowsPeer('search-page', total),
  ]
  await tell('load', () => raceFirstLoad({ server, dexie, rxdb, total }))
  if (isWanted('lookup', 'search', 'catch-up')) {
    await withLoadedPair({ server, site: dexie, total }, async (pair: Pair) => {
      await tell('lookup', () => raceLookup(pair, total))
      await tell('search', () => raceSearch(pair, search, total))
      await tell('catch-up', () => raceCatchUp(pair))
    })
  }
  await Promise.all([server, dexie, rxdb, search].map((site) => site.stop()))
}
