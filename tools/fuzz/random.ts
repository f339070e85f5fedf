/** Numbers that look random and are the same for the same seed, so that every run can be replayed. */
export type Random = {
  /** From 0 up to 1. */
  share(): number
  /** A whole number from 0 up to `end`. */
  below(end: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** Mulberry32; the parts of a seed are mixed, so that neighbouring ones give unlike series. */
export function createRandom(...seed: readonly (number | string)[]): Random {
  let state = hashOf(seed.join('\0'))
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(share() * end)
  return { share, below, pick: (items) => items[below(items.length)] as (typeof items)[number] }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
