// What can be said of an address without the list of public suffixes: a page that only looks people up loads no more.

/** The key under which two spellings of one mailbox meet: lower case, ASCII host; dots and tags only where Gmail ignores them. */
export function addressKey(address: string): string {
  const plain = address
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/^mailto:/, '')
  const at = plain.lastIndexOf('@')
  if (at < 1) return plain
  const local = plain.slice(0, at)
  const host = hostName(plain.slice(at + 1))
  const isGmail = host === 'gmail.com' || host === 'googlemail.com'
  return isGmail ? `${local.replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com` : `${local}@${host}`
}

/** The host of an address in lower case, `''` when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? '' : hostName(address.slice(at + 1))
}

/** A host and every domain above it, the last label apart: one of them is what somebody registered. */
export function domainsAbove(host: string): string[] {
  const labels = hostName(host).split('.')
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, from) => labels.slice(from).join('.'))
}

/** True for mailboxes that nobody reads. */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(
    address
      .slice(0, Math.max(0, address.lastIndexOf('@')))
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  )
}

const NO_REPLY =
  /^(?:(?:no|donot|dont|never|non|nicht|nao|pasde|nepas|ne)(?:reply|antworten|respond|repondre|rispondere|responder)|noresponse|keineantwort|mailerdaemon|postmaster|bounces?$|notifications?$|notify$|alerts?$|automated|autoconfirm|autoresponder|systemmail)/

/** A host as the URL standard writes it: lower case, ASCII, no dot at the end. */
export function hostName(host: string): string {
  const name = host.trim().toLowerCase().replace(/\.$/, '')
  return URL.canParse(`http://${name}/`) ? new URL(`http://${name}/`).hostname : name
}
