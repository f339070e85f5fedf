import { readVcards } from '#shared/clip/vcard.ts'
import type { Person } from '#shared/clip/types.ts'

/** Most links with a card inside that are read, and longest card in characters. */
const MAX_LINKS = 50
const MAX_CARD = 200_000

/** People of cards that stand in the page itself (`data:text/vcard`); cards behind an address are not fetched. */
export function vcardPeople(doc: Document): Person[] {
  const found: Person[] = []
  for (const link of [...doc.querySelectorAll('a[href^="data:text"]')].slice(0, MAX_LINKS)) {
    const match = /^data:text\/(?:x-)?vcard[^,]{0,100},(.*)$/is.exec(
      (link.getAttribute('href') ?? '').slice(0, MAX_CARD),
    )
    if (!match) continue
    const isBase64 = /;base64,/i.test((link.getAttribute('href') ?? '').slice(0, 200))
    const bytes = bytesOf(match[1] ?? '', isBase64)
    if (!bytes) continue
    const cards = readVcards(bytes)
    if (cards.ok) found.push(...cards.value.people)
  }
  return found
}

function bytesOf(data: string, isBase64: boolean): Uint8Array | undefined {
  try {
    return isBase64
      ? Uint8Array.from(atob(decodeURIComponent(data)), (char) => char.charCodeAt(0))
      : new TextEncoder().encode(decodeURIComponent(data))
  } catch {
    // Not a card after all.
    return undefined
  }
}
