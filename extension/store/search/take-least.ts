import { countUpTo } from '#shared/lib/count-up-to.ts'

/** The places of the `limit` least texts, in their order; what is equal stays in the order in which it came. */
export function takeLeast(texts: readonly string[], limit: number): number[] {
  const least: number[] = []
  for (const [i, text] of texts.entries()) {
    const last = texts[least[limit - 1] ?? -1]
    if (last !== undefined && text >= last) continue
    least.splice(placeOf(texts, least, text), 0, i)
    least.length = Math.min(least.length, limit)
  }
  return least
}

/** Behind everything that is not greater. */
function placeOf(texts: readonly string[], sorted: readonly number[], text: string): number {
  return countUpTo(sorted.length, (place) => (texts[sorted[place] ?? -1] ?? '') <= text)
}
