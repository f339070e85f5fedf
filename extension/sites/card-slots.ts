import { extensionAlone } from '#shared/clip/phone-extension.ts'
import { isLikelyCompany } from '#shared/clip/company.ts'
import { regionOfText } from '#shared/clip/phone-context.ts'
import { bareTitle, isTelling } from './card-title.ts'
import type { Contacts } from './contacts.ts'
import { labelKind } from './labels.ts'
import { nameLooks } from './name-shape.ts'
import type { Line } from './page-lines.ts'
import { makeOf, type Group } from './sibling-groups.ts'
import type { Candidate, TextContext } from './text-context.ts'

/** Where in cards of one make the job stands: the make of the line under the name. */
function noteSlots(named: readonly Candidate[], groups: ReadonlyMap<string, Group>, lines: readonly Line[]): void {
  for (const { line, title } of named) {
    const below = lines[line + 1]
    if (title && below && bareTitle(below.text) === title) groups.get(makeOf(lines[line]))?.slots.add(makeOf(below))
    const above = lines[line - 1]
    if (title && above && bareTitle(above.text) === title)
      groups.get(makeOf(lines[line]))?.slotsAbove.add(makeOf(above))
  }
}

/** A job that reads like a name ("İhracat Sorumlusu") stands under a name where the other cards have their job. */
export function withoutTitles(
  candidates: readonly Candidate[],
  groups: ReadonlyMap<string, Group>,
  { lines }: TextContext,
): Candidate[] {
  noteSlots(candidates, groups, lines)
  const names = new Map(candidates.map((candidate) => [candidate.line, candidate]))
  return candidates.filter(({ line, hit }) => {
    const above = names.get(line - 1)
    const [own, home] = [makeOf(lines[line]), makeOf(lines[line - 1])]
    return (
      !above || own === home || hit.belief >= 0.5 || above.hit.belief < hit.belief || !groups.get(home)?.slots.has(own)
    )
  })
}

/**
 * Cards of one make are built alike: where one card has its job right under or over the name, the others have theirs. Where the
 * words say nothing, for the language is one that few jobs are known of, the same place in all of them says it.
 */
export function fillTitles(kept: readonly Candidate[], groups: ReadonlyMap<string, Group>, context: TextContext): void {
  noteSlots(kept, groups, context.lines)
  for (const mates of matesOf(kept, context.lines)) {
    const group = groups.get(makeOf(context.lines[mates[0]?.line ?? -1]))
    if (!group) continue
    if (group.slots.size + group.slotsAbove.size === 0) noteCommonSlot(mates, group, context)
    for (const candidate of mates)
      candidate.title ??=
        textIn(candidate, -1, group.slotsAbove, context) ??
        textIn(candidate, 1, group.slots, context) ??
        headOver(candidate, mates, group, context)
  }
}

/** Candidates by the make of their lines. */
function matesOf(kept: readonly Candidate[], lines: readonly Line[]): Candidate[][] {
  const mates = new Map<string, Candidate[]>()
  for (const candidate of kept) {
    const make = makeOf(lines[candidate.line])
    const known = mates.get(make)
    if (known) known.push(candidate)
    else mates.set(make, [candidate])
  }
  return [...mates.values()]
}

/** What stands under every name of a list of people, or over every one, in a line of its own make. */
function noteCommonSlot(mates: readonly Candidate[], group: Group, context: TextContext): void {
  const isAsked = context.kind === 'people' || (context.kind === 'contact' && context.isReachable)
  if (mates.length < 2 || !isAsked) return
  for (const step of [1, -1] as const) {
    const makes = new Set(mates.map(({ line }) => makeOf(context.lines[line + step])))
    if (makes.size !== 1 || makes.has(makeOf(context.lines[mates[0]?.line ?? -1]))) continue
    const texts = mates.map((candidate) => textIn(candidate, step, makes, context))
    if (!texts.every((text) => text !== undefined && isCommon(text)) || new Set(texts).size < 2) continue
    for (const make of makes) (step === 1 ? group.slots : group.slotsAbove).add(make)
    return
  }
}

/** A few words that are no sentence, no place and no degree; of Han and Hangul writing nearly all jobs are known. */
function isCommon(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 50 &&
    text.split(' ').length <= 6 &&
    !/[\p{Script=Han}\p{Script=Hangul}]/u.test(text) &&
    !/[.…”"]$|\b(?:Ph\.?D|[MB]\.?(?:Sc|A|Eng|Ed)|LL\.?[BM]|MBA|view|read|more|profile)\b/iu.test(text) &&
    regionOfText(text) === undefined &&
    (nameLooks(text, '')?.belief ?? 0) < 0.4
  )
}

/** The plain text over or under a name where its template has the job. */
function textIn(
  { line, range }: Candidate,
  step: 1 | -1,
  makes: ReadonlySet<string>,
  { lines, contacts }: TextContext,
): string | undefined {
  const at = line + step
  const [name, near] = [lines[line], lines[at]]
  if (!name || !near || !makes.has(makeOf(near)) || !isPlain(near, contacts[at])) return undefined
  if (extensionAlone(near.text) !== null) return undefined
  return at >= range[0] && at <= range[1] ? near.text : undefined
}

/** Where every one of several cards stands under a heading of its own, it says what each does; "Postdocs" over one of two heads a part. */
function headOver(
  { line }: Candidate,
  mates: readonly Candidate[],
  { slotsAbove }: Group,
  { lines, contacts }: TextContext,
): string | undefined {
  const isHeaded = ({ line: at }: Candidate): boolean => {
    const [head, name] = [lines[at - 1], lines[at]]
    return (
      head !== undefined &&
      head.heading > 0 &&
      slotsAbove.has(makeOf(head)) &&
      head.block.parentElement === name?.block.parentElement
    )
  }
  const head = lines[line - 1]
  return mates.length >= 3 && mates.every(isHeaded) && head && isPlain(head, contacts[line - 1]) ? head.text : undefined
}

function isPlain({ text, links }: Line, own: Contacts | undefined): boolean {
  return (
    text.length < 70 &&
    !/\d{3}|[@:：?!]|https?/.test(text) &&
    !isTelling(text) &&
    labelKind(text) === undefined &&
    links.length === 0 &&
    own?.emails.length === 0 &&
    !isLikelyCompany(text)
  )
}
