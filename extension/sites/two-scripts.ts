import type { Line } from './page-lines.ts'
import { makeOf } from './sibling-groups.ts'
import type { Candidate } from './text-context.ts'

const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’()-]+$/u
const OTHER =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Georgian}]/u

/**
 * `<h3>麥健豐</h3><h4>Kelvin Mak</h4>`: one name in two scripts, each on a line of its own make right below the other. The first is the
 * name, the second its alias.
 */
export function joinScripts(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const hitsOn = Map.groupBy(candidates, ({ line }) => line)
  const joined = new Set<Candidate>()
  return candidates.flatMap((candidate) => {
    if (joined.has(candidate)) return []
    const [below, ...more] = hitsOn.get(candidate.line + 1) ?? []
    const isAlone = (hitsOn.get(candidate.line) ?? []).length === 1 && more.length === 0
    if (!below || !isAlone || !isOneName(candidate, below, lines)) return candidate
    joined.add(below)
    const { hit } = candidate
    const belief = Math.max(hit.belief, below.hit.belief)
    return { ...candidate, hit: { ...hit, belief, name: { ...hit.name, alias: below.hit.name.full } } }
  })
}

function isOneName(one: Candidate, other: Candidate, lines: readonly Line[]): boolean {
  const [above, below] = [lines[one.line], lines[other.line]]
  const [first, second] = [one.hit.name, other.hit.name]
  return (
    above !== undefined &&
    below !== undefined &&
    one.hit.alone &&
    other.hit.alone &&
    one.hit.title === undefined &&
    other.hit.title === undefined &&
    first.alias === undefined &&
    above.block.parentElement === below.block.parentElement &&
    makeOf(above) !== makeOf(below) &&
    (LATIN.test(first.full) ? OTHER.test(second.full) : OTHER.test(first.full) && LATIN.test(second.full))
  )
}
