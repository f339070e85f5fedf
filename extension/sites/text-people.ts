import { nameKey } from '#shared/clip/name-key.ts'
import type { Person } from '#shared/clip/types.ts'
import { toPerson } from './card-person.ts'
import { cardOf } from './card-range.ts'
import { fillTitles, withoutTitles } from './card-slots.ts'
import { titleNear } from './card-title.ts'
import { rolesOf } from './left-out-roles.ts'
import { indexOf } from './mail-owners.ts'
import { findCandidates } from './name-candidates.ts'
import { support } from './name-support.ts'
import { isAmongNames, makeOf, siblingGroups, type Group } from './sibling-groups.ts'
import type { Candidate, TextContext } from './text-context.ts'
import { joinScripts } from './two-scripts.ts'

export type TextPeople = { people: Person[]; claimed: Set<string>; leftOut: { text: string; reason: string }[] }

/** Least score at which a name found in text is proposed. */
const SHOWN = 0.5

/** Finds the people that a page's text shows, each with what stands in its own card. Yields now and then. */
export function* textPeople(context: TextContext): Generator<void, TextPeople> {
  const all = joinScripts(yield* findCandidates(context), context.lines)
  yield
  const groups = yield* siblingGroups(all, context)
  yield
  yield* weigh(all, new Set(all.map(({ line }) => line)), groups, context)
  const candidates = withoutTitles(all, groups, context)
  if (candidates.length < all.length)
    yield* weigh(candidates, new Set(candidates.map(({ line }) => line)), groups, context)
  // Names nobody knows, but each over a job: the page's own people.
  for (const { line, title, hit } of candidates) {
    const group = groups.get(makeOf(context.lines[line]))
    if (group && title && hit.alone) group.titled++
  }
  // What turned out to be hardly a name must not cut the cards of others.
  const isName = ({ score, line }: Candidate): boolean =>
    score >= SHOWN - 0.1 || isAmongNames(groups.get(makeOf(context.lines[line])))
  const names = new Set(candidates.filter(isName).map(({ line }) => line))
  yield* weigh(candidates, names, groups, context)
  const claimed = new Set<string>()
  const kept = withoutShortNames(candidates.filter(({ score }) => score >= SHOWN))
  fillTitles(kept, groups, context)
  const index = indexOf(kept)
  const people: Person[] = []
  for (const [at, candidate] of kept.entries()) {
    if (at % 20 === 19) yield
    people.push(toPerson(candidate, index, claimed, context))
  }
  yield
  const leftOut = candidates
    .filter(({ score, hit }) => score < SHOWN && score > 0.4 && hit.belief >= 0.5)
    .map(({ hit }) => ({ text: hit.name.full, reason: 'clip.leftOut.unsure' }))
  return { people, claimed, leftOut: [...(yield* rolesOf(context)), ...leftOut].slice(0, 50) }
}

/** "Dr. Okafor" in the text under "Samuel Okafor, MD" is the same person, named shortly. */
function withoutShortNames(kept: readonly Candidate[]): Candidate[] {
  const families = new Set(
    kept.flatMap(({ hit }) => (hit.name.given && hit.name.family ? [nameKey(hit.name.family)] : [])),
  )
  return kept.filter(({ hit }) => hit.name.given || !families.has(nameKey(hit.name.family ?? hit.name.full)))
}

function isReached({ range: [start, end] }: Candidate, { contacts }: TextContext): boolean {
  return contacts.slice(start, end + 1).some(({ emails, phones }) => emails.length + phones.length > 0)
}

function* weigh(
  candidates: readonly Candidate[],
  nameLines: ReadonlySet<number>,
  groups: ReadonlyMap<string, Group>,
  context: TextContext,
): Generator<void, void> {
  for (const [index, candidate] of candidates.entries()) {
    if (index % 20 === 19) yield
    candidate.range = cardOf(candidate.line, nameLines, groups.get(makeOf(context.lines[candidate.line])), context)
    // Over a byline stands the headline of what was written.
    const near = candidate.hit.author ? undefined : titleNear(candidate, nameLines, context)
    // "Pastor Kevin Aldridge" over "Lead Pastor" is told more exactly below.
    candidate.title =
      near && candidate.hit.title && near.includes(candidate.hit.title) ? near : (candidate.hit.title ?? near)
    const { aside } = candidate.hit
    if (aside && isReached(candidate, context)) candidate.title ??= aside
    candidate.score = support(candidate, groups, context)
  }
}
