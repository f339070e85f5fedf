import { adapters } from '../../../webmail/registry.ts'
import { isHostOf } from '../../../webmail/route.ts'

export type WebmailSite = { readonly id: string; readonly label: string; readonly origins: readonly string[] }

/** The webmails with hosts of their own, as origins to ask permission for. Self-hosted ones are typed by the person. */
export function webmailSites(): WebmailSite[] {
  return adapters
    .filter(({ hosts }) => hosts.length > 0)
    .map(({ id, label, hosts }) => ({ id, label, origins: hosts.map((host) => `https://${host}/*`) }))
}

/** The webmail with a host of its own that an address belongs to. */
export function siteOf(url: string): WebmailSite | undefined {
  return webmailSites().find(
    ({ origins }) => URL.canParse(url) && origins.some((origin) => isHostOf(new URL(origin).hostname, url)),
  )
}
