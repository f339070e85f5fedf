/** Who calls: a member through one of their devices. Found by the session, never taken from the request. */
export type Principal = {
  readonly workspace: string
  readonly member: string
  readonly memberName: string
  readonly role: string
  readonly device: string
}

const BEARER = /^Bearer ([\w-]{20,200})$/u

/** The access token of a request, or null. */
export function bearerToken(request: Request): string | null {
  return BEARER.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
}

/** The address that tries are counted by. Only the platform's own header counts: the others are the caller's to invent. */
export function clientAddress(request: Request): string {
  return request.headers.get('cf-connecting-ip') ?? 'local'
}
