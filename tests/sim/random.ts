/** Dice of one seed: the same seed throws the same, on every machine. */
export type Random = {
  /** A whole number from 0 to below `below`. */
  int(below: number): number
  /** True `share` of the time, 0 to 1. */
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** An item, each as often as its weight says. */
  pickWeighted<Item extends { readonly weight: number }>(items: readonly Item[]): Item
}

/** Mulberry32 (Ettinger 2017): 32 bits of state are enough for some thousand throws a scenario. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const int = (below: number) => next() % below
  const pick = <Item>(items: readonly Item[]): Item => items[int(items.length)] as Item
  return {
    int,
    chance: (share) => next() < share * 2 ** 32,
    pick,
    pickWeighted: (items) => {
      let left = int(items.reduce((total, { weight }) => total + weight, 0))
      for (const item of items) if ((left -= item.weight) < 0) return item
      return pick(items)
    },
  }
}

/** A seed for one of many, so that neighbours share nothing. */
export function mixSeed(seed: number, index: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
