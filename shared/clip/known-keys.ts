import type { KnownPerson } from './match.ts'
import { nameVariants } from './name-key.ts'
import { isProfileUrl, urlKey } from './url.ts'

// What somebody in the book is found under, beside addresses and domains. Worked out at each write, in the service worker
// too: the plans of all countries' numbers and the list of public suffixes stay with those who look.

/** The keys of a person in the book: `p:` E.164 with extension, `n:` name key, `u:` profile. Those of `blockingKeys` meet them. */
export function knownKeys({ name, phones, urls }: Pick<KnownPerson, 'name' | 'phones' | 'urls'>): string[] {
  return [...new Set([...phones.flatMap(phoneKeys), ...nameKeys(name), ...pageKeys(urls).map((url) => `u:${url}`)])]
}

export function nameKeys(name: string): string[] {
  return name === '' ? [] : nameVariants(name).map((key) => `n:${key}`)
}

/** Addresses that stand for a person: a network's profile, or a page below a site's root, for the root is the company's. */
export function pageKeys(urls: readonly string[]): string[] {
  return urls.map((url) => urlKey(url)).filter((key) => isProfileUrl(`https://${key}`) || key.includes('/'))
}

/** A number that was kept as typed has no key: only a country could read it. */
function phoneKeys(number: string): string[] {
  const [e164 = '', ext = ''] = number.split(';ext=')
  return e164.startsWith('+') ? [`p:${e164}${ext === '' ? '' : `;${ext}`}`] : []
}
