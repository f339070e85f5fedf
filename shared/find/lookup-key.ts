/** Kinds of lookup key. A key is the kind, a colon, and what is looked for. */
const KIND = { email: 'e', phone: 'p', domain: 'd', match: 'm', reference: 'r', message: 'i' } as const
export type KeyKind = keyof typeof KIND

export function lookupKey(kind: KeyKind, value: string): string {
  return `${KIND[kind]}:${value}`
}

/** The form in which phone numbers are compared: E.164 without extension, or the digits as typed. */
export function phoneKey(number: string): string {
  return (number.split(';')[0] ?? '').replaceAll(/[^\d+]/gu, '')
}
