/** Crockford's base 32: no letter that reads like a digit, sortable as ASCII. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_LENGTH = 10
const RANDOM_BYTES = 16

export type RandomBytes = (length: number) => Uint8Array

export const systemRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))

/** A new id, 26 characters, sortable by creation: the layout of a ULID (github.com/ulid/spec). `now` is epoch milliseconds. */
export function newId(now: number, random: RandomBytes = systemRandom): string {
  let time = ''
  for (let rest = now, i = 0; i < TIME_LENGTH; i += 1, rest = Math.floor(rest / 32))
    time = ALPHABET.charAt(rest % 32) + time
  return time + letters(random(RANDOM_BYTES), 16)
}

/** When an id of `newId` was made, epoch milliseconds by the clock of whoever made it; NaN for any other. */
export function timeOfId(id: string): number {
  if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/u.test(id)) return NaN
  return [...id.slice(0, TIME_LENGTH)].reduce((time, letter) => time * 32 + ALPHABET.indexOf(letter), 0)
}

/**
 * The id that every device computes for the same thing in the same workspace (a person by mail address, a company by
 * domain), so that two devices that capture it offline make one record. Starts with Z, which no time-ordered id reaches.
 */
export async function derivedId(workspace: string, kind: string, key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${workspace}\n${kind}\n${key}`))
  return `Z${letters(new Uint8Array(digest), 25)}`
}

/** A code for people to read aloud: `length` characters, 5 bits each. */
export function newCode(length: number, random: RandomBytes = systemRandom): string {
  return letters(random(length), length)
}

function letters(bytes: Uint8Array, length: number): string {
  let text = ''
  for (let i = 0; i < length; i += 1) text += ALPHABET.charAt((bytes[i] ?? 0) % 32)
  return text
}
