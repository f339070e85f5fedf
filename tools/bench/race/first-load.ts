import { freshProfile, type Profile } from './browser.ts'
import { compareLine } from './line.ts'
import { loadDexie, loadOurs, loadPouch, loadRxdb, type Load } from './load.ts'
import { serveOurs, type OurServer } from './our-server.ts'
import { servePouch } from './peers.ts'
import type { Site } from './site.ts'

/** Contenders that take a minute and more run less often. */
const RUNS = { quick: 5, slow: 2 }
const POUCH_TOTAL = 20_000

/** `stored` is what lies on disk once the browser has ended, bytes. */
type Filled = Load & { readonly stored: number }

/** New devices are filled, each in a fresh profile: from nothing to a contact found, by those who can search by name too. */
export async function raceFirstLoad({
  server,
  dexie,
  rxdb,
  total,
}: {
  readonly server: OurServer
  readonly dexie: Site
  readonly rxdb: Site
  readonly total: number
}): Promise<string[]> {
  const fills = { mine: [] as Filled[], dexie: [] as Filled[], indexed: [] as Filled[], rxdb: [] as Filled[] }
  for (let run = 0; run < RUNS.quick; run += 1) {
    fills.mine.push(await fill((profile) => loadOurs(profile, server, total)))
    fills.dexie.push(await fill((profile) => loadDexie(profile, dexie, { total, isSearchable: false })))
    if (run >= RUNS.slow) continue
    fills.indexed.push(await fill((profile) => loadDexie(profile, dexie, { total, isSearchable: true })))
    fills.rxdb.push(await fill((profile) => loadRxdb(profile, rxdb, total)))
  }
  const what = `first load of ${total.toLocaleString('en')} contacts`
  const ours = times('ours', fills.mine)
  const stored = sizes('ours', fills.mine)
  return [
    compareLine(what, { ours, peer: times('RxDB replication, no search', fills.rxdb), aim: { atLeast: 20 } }),
    compareLine(what, { ours, peer: times('Dexie row pages, no search', fills.dexie), aim: { atLeast: 10 } }),
    compareLine(what, { ours, peer: times('Dexie row pages, word index', fills.indexed), aim: { atLeast: 10 } }),
    compareLine('disk after it', {
      ours: stored,
      peer: sizes('Dexie rows, no search', fills.dexie),
      aim: { atMost: 0.5 },
    }),
    compareLine('disk after it', {
      ours: stored,
      peer: sizes('Dexie rows, word index', fills.indexed),
      aim: { atMost: 0.5 },
    }),
    compareLine('disk after it, by the browser’s own estimate', {
      ours: estimates('ours', fills.mine),
      peer: estimates('Dexie rows, no search', fills.dexie),
      aim: { atMost: 0.5 },
    }),
  ]
}

/** The same against PouchDB, with fewer contacts: it takes minutes for more. */
export async function racePouchLoad(): Promise<string[]> {
  const server = await serveOurs(POUCH_TOTAL)
  const site = await servePouch(POUCH_TOTAL)
  const fills = { mine: [] as Filled[], pouch: [] as Filled[] }
  for (let run = 0; run < RUNS.slow; run += 1) {
    fills.mine.push(await fill((profile) => loadOurs(profile, server, POUCH_TOTAL)))
    fills.pouch.push(await fill((profile) => loadPouch(profile, site, POUCH_TOTAL)))
  }
  await server.stop()
  await site.stop()
  return [
    compareLine(`first load of ${POUCH_TOTAL.toLocaleString('en')} contacts`, {
      ours: times('ours', fills.mine),
      peer: times('PouchDB from express-pouchdb, no search', fills.pouch),
      aim: { atLeast: 30 },
    }),
  ]
}

async function fill(load: (profile: Profile) => Promise<Load>): Promise<Filled> {
  const profile = freshProfile()
  const loaded = await load(profile)
  const stored = profile.storedBytes()
  profile.remove()
  return { ...loaded, stored }
}

function times(name: string, fills: readonly Filled[]) {
  return { name, values: fills.map(({ took }) => took) }
}

function sizes(name: string, fills: readonly Filled[]) {
  return { name, values: fills.map(({ stored }) => stored / 1e6), unit: 'MB' } as const
}

function estimates(name: string, fills: readonly Filled[]) {
  return { name, values: fills.map(({ estimate }) => estimate / 1e6), unit: 'MB' } as const
}
