import type { Page } from '@playwright/test'
import type { Profile } from './browser.ts'
import { freshProfile } from './browser.ts'
import { loadDexie, loadOurs } from './load.ts'
import type { OurServer } from './our-server.ts'
import type { Site } from './site.ts'

/** A browser that holds all the contacts: starts it, does the work, and ends it. */
export type Holder = { visit<T>(work: (page: Page) => Promise<T>): Promise<T> }
export type Pair = { readonly server: OurServer; readonly mine: Holder; readonly dexie: Holder }

/** Fills a browser of ours and one of plain Dexie rows, lends them, and removes them. */
export async function withLoadedPair<T>(
  { server, site, total }: { readonly server: OurServer; readonly site: Site; readonly total: number },
  work: (pair: Pair) => Promise<T>,
): Promise<T> {
  const profiles = { mine: freshProfile(), dexie: freshProfile() }
  await loadOurs(profiles.mine, server, total)
  await loadDexie(profiles.dexie, site, { total, isSearchable: false })
  const holder = (profile: Profile, url: string): Holder => ({ visit: (does) => profile.visit(url, does) })
  try {
    return await work({
      server,
      mine: holder(profiles.mine, server.url),
      dexie: holder(profiles.dexie, site.url),
    })
  } finally {
    profiles.mine.remove()
    profiles.dexie.remove()
  }
}
