import { isFamilyParticle } from '#shared/clip/name-affixes.ts'

/** How many words of the name the local part holds; an initial beside a word counts as one. */
export function mailFit(address: string, full: string): number {
  const local = localOf(address)
  const words = wordsOf(full)
  const held = words.filter((word) => word.length > 2 && local.includes(word))
  // "voorzitter" is not Berend ter Veer's.
  const inner = new Set(words.slice(1, -1).filter((word) => isFamilyParticle(word)))
  if (held.every((word) => inner.has(word))) return 0
  const [only] = held
  const rest = only === undefined ? '' : local.replace(only, '')
  return (
    held.length +
    (held.length === 1 && rest.length === 1 && words.some((word) => word !== only && word.startsWith(rest)) ? 1 : 0)
  )
}

/** The letters in front of the @, lower case. */
export function localOf(address: string): string {
  return address
    .slice(0, address.indexOf('@'))
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/** The words of a name in plain letters, initials left out. */
export function wordsOf(full: string): string[] {
  return full
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)
}

/** True when the mailbox holds a word of the name. */
export function mailFits(address: string, full: string): boolean {
  return mailFit(address, full) > 0
}
