import type { Line } from './page-lines.ts'
import type { Candidate, TextContext } from './text-context.ts'

/** Lines of the same make (tag and class of the block and of what holds it): three names in a row are a list of people. */
export type Group = {
  names: Set<string>
  all: number
  sure: number
  likely: number
  titled: number
  last: number
  span: number
  /** Makes of the lines under and over a name that held its job. */
  slots: Set<string>
  slotsAbove: Set<string>
}

/** Groups a page's lines by make and counts the names among them. Yields now and then. */
export function* siblingGroups(
  candidates: readonly Candidate[],
  { lines, companyLines }: TextContext,
): Generator<void, Map<string, Group>> {
  const groups = new Map<string, Group>()
  for (const [index, line] of lines.entries()) {
    if (index % 1_000 === 999) yield
    const key = makeOf(line)
    const group = groups.get(key) ?? {
      names: new Set<string>(),
      all: 0,
      sure: 0,
      likely: 0,
      titled: 0,
      last: -1,
      span: 0,
      slots: new Set<string>(),
      slotsAbove: new Set<string>(),
    }
    group.all++
    groups.set(key, group)
  }
  for (const { hit, line } of candidates) {
    const group = groups.get(makeOf(lines[line]))
    // "Domaine Roquefeuil" over "Hélène Roquefeuil" is the house: no list of two.
    const isHouse = hit.alone && hit.belief < 0.4 && companyLines.has(line)
    if (!group || isHouse || hit.belief < 0.25 || group.names.has(hit.name.full)) continue
    group.names.add(hit.name.full)
    if (group.last >= 0) group.span = Math.max(group.span, line - group.last)
    group.last = line
    if (hit.belief >= 0.5) group.sure++
    if (hit.belief >= 0.4) group.likely++
  }
  return groups
}

/** The make of a line: what the same template would give again. */
export function makeOf(line: Line | undefined): string {
  if (!line) return ''
  const parts = [line.block, line.block.parentElement].map((element) =>
    element ? `${element.tagName}.${element.getAttribute('class') ?? ''}` : '',
  )
  return `${parts.join('<')}${line.strong ? '!' : ''}`
}

/** Beside others of the same make that are known to be called like people it is a name too. */
export function isAmongNames(group: Group | undefined): boolean {
  return group !== undefined && group.names.size >= 3 && group.sure / group.names.size >= 0.6
}
