import { contactRow } from '../people.ts'
import type { Profile } from './browser.ts'
import type { Ours } from './our-page.ts'
import type { OurServer } from './our-server.ts'
import type { Site } from './site.ts'

declare const ours: Ours
declare const peer: { load(wanted: object): Promise<number> }

/** How long a browser took to hold a server's contacts, milliseconds; `estimate` is what it says that it stores, bytes. */
export type Load = { readonly took: number; readonly estimate: number }

/** The contact that has to be there at the end. */
function soughtIn(total: number) {
  return contactRow(Math.floor(total * 0.77))
}

export async function loadOurs(profile: Profile, server: OurServer, total: number): Promise<Load> {
  const code = await server.client.pairingCode()
  const { email, name } = soughtIn(total)
  return profile.visit(server.url, async (page) => {
    await page.evaluate((given) => ours.join(given), code)
    const { whole, sync, lookup, search } = await page.evaluate((wanted) => ours.load(wanted), { email, name })
    console.log(`  ours: ${[sync, lookup, search].map(Math.round).join(' + ')} ms for sync, lookup, search`)
    return { took: whole, estimate: await page.evaluate(() => ours.storage()) }
  })
}

export function loadDexie(
  profile: Profile,
  site: Site,
  { total, isSearchable }: { readonly total: number; readonly isSearchable: boolean },
): Promise<Load> {
  return loadPeer(profile, site, { total, email: soughtIn(total).email, isSearchable })
}

export function loadRxdb(profile: Profile, site: Site, total: number): Promise<Load> {
  return loadPeer(profile, site, { total, email: soughtIn(total).email })
}

export function loadPouch(profile: Profile, site: Site, total: number): Promise<Load> {
  return loadPeer(profile, site, { remote: `${site.url}db/contacts`, id: soughtIn(total).id })
}

async function loadPeer(profile: Profile, site: Site, wanted: object): Promise<Load> {
  return profile.visit(site.url, async (page) => {
    const took = await page.evaluate((given) => peer.load(given), wanted)
    const estimate = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    return { took, estimate }
  })
}
