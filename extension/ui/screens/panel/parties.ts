import type { MailView } from '#shared/clip/mail-view.ts'
import { domainOf, isNoReply } from '#shared/clip/mail-address.ts'
import { FREE_MAIL } from '#shared/clip/mailbox-tables.ts'
import type { StoredRecord } from '../../../store/rows.ts'

export type Role = 'from' | 'to' | 'cc'
export type Side = 'other' | 'team' | 'own'

/** One address of a thread, before anything is looked up. */
export type Party = {
  readonly address: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly side: Side
  readonly automatic: boolean
}

/** The same with what the device knows of it. */
export type KnownParty = Party & {
  readonly contact?: StoredRecord
  readonly company?: StoredRecord
  readonly never: boolean
}

/** Most people of one thread that are looked up and listed. */
const MAX_PARTIES = 50

/** Everybody in the open thread, senders first; the mailbox's owner and colleagues of the same company last. */
export function partiesOf(view: MailView): Party[] {
  const found = new Map<string, { address: string; name: string; roles: Set<Role> }>()
  for (const message of view.messages) {
    for (const role of ['from', 'to', 'cc'] as const) {
      for (const { name, address } of message[role]) {
        const key = address.trim().toLowerCase()
        if (key === '') continue
        const party = found.get(key) ?? { address: key, name: '', roles: new Set<Role>() }
        if (party.name === '' && !name.includes('@')) party.name = name.trim()
        party.roles.add(role)
        found.set(key, party)
      }
    }
  }
  const own = (view.own ?? '').trim().toLowerCase()
  const parties = [...found.values()].map(({ address, name, roles }): Party => ({
    address,
    name,
    roles: [...roles],
    side: sideOf(address, own),
    automatic: isNoReply(address),
  }))
  return parties.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_PARTIES)
}

function sideOf(address: string, own: string): Side {
  if (own === '') return 'other'
  if (address === own) return 'own'
  return isCompanyHost(own) && domainOf(address) === domainOf(own) ? 'team' : 'other'
}

/** Whether the host of an address belongs to one company, as far as the list of free providers knows. */
export function isCompanyHost(address: string): boolean {
  const host = domainOf(address)
  return host !== '' && !FREE_MAIL.has(host)
}

const ROLE_RANK: Readonly<Record<Role, number>> = { from: 0, to: 1, cc: 2 }

function rank({ side, roles, automatic }: Party): number {
  const place = Math.min(...roles.map((role) => ROLE_RANK[role]))
  return (side === 'other' ? 0 : side === 'team' ? 100 : 200) + (automatic ? 10 : 0) + place
}

/** The role that says most about somebody's part in the thread. */
export function mainRole({ roles }: Pick<Party, 'roles'>): Role {
  return roles.includes('from') ? 'from' : roles.includes('to') ? 'to' : 'cc'
}

/** What to call somebody in a thread. */
export function partyName({ name, address }: Pick<Party, 'name' | 'address'>): string {
  return name || address
}

/** Somebody who could be saved: a person, not known, not ruled out. */
export function isFresh({ contact, automatic, never }: KnownParty): boolean {
  return !contact && !automatic && !never
}
