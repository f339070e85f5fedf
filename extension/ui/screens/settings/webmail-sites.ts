import { adapters } from '../../../webmail/registry.ts'

/** The webmails with hosts of their own, as origins to ask permission for. Self-hosted ones are typed by the person. */
export function webmailSites(): { label: string; origins: string[] }[] {
  return adapters
    .filter(({ hosts }) => hosts.length > 0)
    .map(({ label, hosts }) => ({ label, origins: hosts.map((host) => `https://${host}/*`) }))
}
