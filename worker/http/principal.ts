/** Who calls: a member through one of their devices. Found by the session, never taken from the request. */
export type Principal = {
  readonly workspace: string
  readonly member: string
  readonly memberName: string
  readonly role: string
  readonly device: string
  /** Counts the changes of what the member may read. */
  readonly epoch: number
}

const BEARER = /^Bearer ([\w-]{20,200})$/u

/** The access token of a request, or null. */
export function bearerToken(request: Request): string | null {
  return BEARER.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
}

/**
 * The network that tries are counted by: an IPv4 address, or the /64 that one subscriber of IPv6 has whole. Only the platform's
 * own header counts: the others are the caller's to invent.
 */
export function clientNetwork(request: Request): string {
  const address = request.headers.get('cf-connecting-ip') ?? 'local'
  if (!address.includes(':') || address.includes('.')) return address.slice(address.lastIndexOf(':') + 1)
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head.split(':')
  const rest = tail === undefined ? [] : tail.split(':')
  const zeros = Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, '') || '0')
    .join(':')
}
