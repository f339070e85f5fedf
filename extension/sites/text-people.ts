import { isLikelyCompany } from '#shared/clip/company.ts'
import { isSharedMailbox, isNoReply } from '#shared/clip/mailbox.ts'
import { nameKey } from '#shared/clip/name-key.ts'
import { isLikelyDepartment, isLikelyTitle } from '#shared/clip/title.ts'
import type { Person, Source } from '#shared/clip/types.ts'
import type { Contacts } from './contacts.ts'
import { lineLabel } from './contacts.ts'
import { labelKind, splitLabel, type LabelKind } from './labels.ts'
import { localOf, mailFit, mailFits, wordsOf } from './mail-fit.ts'
import type { Line } from './page-lines.ts'
import type { PageKind } from './page-kind.ts'
import { addField, byHandle, byNumber, byText, emptyPerson, field } from './people-draft.ts'
import { namesOfLine, type NameHit } from './person-line.ts'
import { columnKind } from './table-column.ts'

export type TextContext = {
  lines: readonly Line[]
  contacts: readonly Contacts[]
  kind: PageKind
  lang: string
  /** Lines on which a company is named. */
  companyLines: ReadonlySet<number>
  /** Names that structured data or the page's title already gave: seen again, they need less support. */
  known: ReadonlySet<string>
  source: Source
  /** Somewhere on the page stands a number or an address. */
  isReachable: boolean
  /** Heads of the page's tables, read once. */
  heads: Map<Element, (LabelKind | undefined)[]>
}

export type TextPeople = { people: Person[]; claimed: Set<string>; leftOut: { text: string; reason: string }[] }

type Candidate = { hit: NameHit; line: number; range: [number, number]; score: number; title?: string | undefined }

/** Least score at which a name found in text is proposed. */
const SHOWN = 0.5
const MAX_CANDIDATES = 1_000
const MAX_CARD = 16

/** Finds the people that a page's text shows, each with what stands in its own card. Yields now and then. */
export function* textPeople(context: TextContext): Generator<void, TextPeople> {
  const candidates = yield* findCandidates(context)
  yield
  const groups = siblingGroups(candidates, context)
  yield
  yield* weigh(candidates, new Set(candidates.map(({ line }) => line)), groups, context)
  // Names nobody knows, but each over a job: the page's own people.
  for (const { line, title, hit } of candidates) {
    const group = groups.get(makeOf(context.lines[line]))
    if (group && title && hit.alone) group.titled++
  }
  // What turned out to be hardly a name must not cut the cards of others.
  const names = new Set(candidates.filter(({ score }) => score >= SHOWN - 0.1).map(({ line }) => line))
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

/** How many names stand on a line, and which names a mailbox may be made of, by their first letters: asked for every value of every card. */
type NameIndex = { onLine: Map<number, number>; byStart: Map<string, Candidate[]> }

const MIN_HELD = 3

function indexOf(kept: readonly Candidate[]): NameIndex {
  const onLine = new Map<number, number>()
  const byStart = new Map<string, Candidate[]>()
  for (const candidate of kept) {
    onLine.set(candidate.line, (onLine.get(candidate.line) ?? 0) + 1)
    const starts = new Set(wordsOf(candidate.hit.name.full).map((word) => word.slice(0, MIN_HELD)))
    for (const start of starts) {
      const list = byStart.get(start) ?? []
      list.push(candidate)
      byStart.set(start, list)
    }
  }
  return { onLine, byStart }
}

/** True when the mailbox is made of the name of somebody else on the page. */
function fitsOther(address: string, full: string, { byStart }: NameIndex): boolean {
  const local = localOf(address)
  const seen = new Set<Candidate>()
  for (let at = 0; at + MIN_HELD <= local.length; at++) {
    for (const other of byStart.get(local.slice(at, at + MIN_HELD))?.slice(0, 50) ?? []) {
      if (seen.has(other) || other.hit.name.full === full) continue
      seen.add(other)
      if (mailFits(address, other.hit.name.full)) return true
    }
  }
  return false
}

/** "Dr. Okafor" in the text under "Samuel Okafor, MD" is the same person, named shortly. */
function withoutShortNames(kept: readonly Candidate[]): Candidate[] {
  const families = new Set(
    kept.flatMap(({ hit }) => (hit.name.given && hit.name.family ? [nameKey(hit.name.family)] : [])),
  )
  return kept.filter(({ hit }) => hit.name.given || !families.has(nameKey(hit.name.family ?? hit.name.full)))
}

/** Cards of one make are built alike: where one card has its job right under the name, the others have theirs. */
function fillTitles(
  kept: readonly Candidate[],
  groups: ReadonlyMap<string, Group>,
  { lines, contacts }: TextContext,
): void {
  for (const { line, title } of kept) {
    const below = lines[line + 1]
    if (title && below?.text === title) groups.get(makeOf(lines[line]))?.slots.add(makeOf(below))
  }
  for (const candidate of kept) {
    const below = lines[candidate.line + 1]
    if (candidate.title || !below || candidate.line + 1 > candidate.range[1] || below.text.length > 70) continue
    const slots = groups.get(makeOf(lines[candidate.line]))?.slots
    const isPlain = !/\d{3}|[@:：?!]|https?/.test(below.text) && contacts[candidate.line + 1]?.emails.length === 0
    if (slots?.has(makeOf(below)) && isPlain && !isLikelyCompany(below.text)) candidate.title = below.text
  }
}

function* weigh(
  candidates: readonly Candidate[],
  nameLines: ReadonlySet<number>,
  groups: ReadonlyMap<string, Group>,
  context: TextContext,
): Generator<void, void> {
  for (const [index, candidate] of candidates.entries()) {
    if (index % 50 === 49) yield
    candidate.range = cardOf(candidate.line, nameLines, groups.get(makeOf(context.lines[candidate.line])), context)
    // Over a byline stands the headline of what was written.
    candidate.title =
      candidate.hit.title ?? (candidate.hit.author ? undefined : titleNear(candidate, nameLines, context))
    candidate.score = support(candidate, groups, context)
  }
}

function* findCandidates({ lines, lang, heads }: TextContext): Generator<void, Candidate[]> {
  const found: Candidate[] = []
  for (const [index, line] of lines.entries()) {
    if (index % 100 === 99) yield
    if (
      line.zone === 'nav' ||
      found.length >= MAX_CANDIDATES ||
      (/position|role|job/.test(line.hint) && !/name/.test(line.hint))
    )
      continue
    const above = lines[index - 1]
    const column = columnKind(line.block, heads)
    if (column !== undefined && column !== 'name' && column !== 'person') continue
    const kind = column ?? (above && above.text.length < 40 ? labelKind(above.text) : undefined)
    const labelled = kind === 'person' || kind === 'name'
    for (const hit of namesOfLine(line.text, lang, line.lead))
      found.push({ hit: labelled ? { ...hit, labelled } : hit, line: index, range: [index, index], score: 0 })
  }
  return found
}

/** Lines of the same make (tag and class of the block and of what holds it): three names in a row are a list of people. */
type Group = {
  names: Set<string>
  all: number
  sure: number
  titled: number
  last: number
  span: number
  slots: Set<string>
}

function siblingGroups(candidates: readonly Candidate[], { lines }: TextContext): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const key = makeOf(line)
    const group = groups.get(key) ?? {
      names: new Set<string>(),
      all: 0,
      sure: 0,
      titled: 0,
      last: -1,
      span: 0,
      slots: new Set<string>(),
    }
    group.all++
    groups.set(key, group)
  }
  for (const { hit, line } of candidates) {
    const group = groups.get(makeOf(lines[line]))
    if (!group || hit.belief < 0.25 || group.names.has(hit.name.full)) continue
    group.names.add(hit.name.full)
    if (group.last >= 0) group.span = Math.max(group.span, line - group.last)
    group.last = line
    if (hit.belief >= 0.5) group.sure++
  }
  return groups
}

function makeOf(line: Line | undefined): string {
  if (!line) return ''
  const parts = [line.block, line.block.parentElement].map((element) =>
    element ? `${element.tagName}.${element.getAttribute('class') ?? ''}` : '',
  )
  return `${parts.join('<')}${line.strong ? '!' : ''}`
}

/** The lines that belong to a name: the smallest container with anything to say, else the lines below up to the next name. */
function cardOf(
  index: number,
  nameLines: ReadonlySet<number>,
  group: Group | undefined,
  { lines, contacts }: TextContext,
): [number, number] {
  const line = lines[index]
  if (!line) return [index, index]
  let best: [number, number] = [index, index]
  let container: Element | null = line.block
  for (
    let level = 0;
    container && level < 6 && !/^(?:BODY|HTML|MAIN)$/.test(container.tagName.toUpperCase());
    level++
  ) {
    const range = rangeOf(container, index, lines)
    // What holds the whole page is nobody's card.
    if (best[1] > best[0] && lines.length > 4 && range[1] - range[0] + 1 >= lines.length * 0.9) break
    if (range[1] - range[0] >= MAX_CARD || hasOther(range, index, nameLines, lines)) break
    best = range
    if (range[1] > range[0] && hasContact(range, contacts)) break
    container = container.parentElement
  }
  return best[1] > index || best[0] < index
    ? best
    : [index, Math.min(flowEnd(index, nameLines, lines), lastOfList(index, group))]
}

/** The last of a list owns no more lines than those before it: what follows is the page's. */
function lastOfList(index: number, group: Group | undefined): number {
  return group && group.names.size >= 3 && index === group.last && group.span > 0 ? index + group.span - 1 : Infinity
}

function rangeOf(container: Element, index: number, lines: readonly Line[]): [number, number] {
  let start = index
  let end = index
  while (start > 0 && index - start <= MAX_CARD && container.contains(lines[start - 1]?.block ?? null)) start--
  while (end < lines.length - 1 && end - index <= MAX_CARD && container.contains(lines[end + 1]?.block ?? null)) end++
  return [start, end]
}

function hasOther(
  [start, end]: readonly [number, number],
  index: number,
  nameLines: ReadonlySet<number>,
  lines: readonly Line[],
): boolean {
  for (let at = start; at <= end; at++)
    if (at !== index && nameLines.has(at) && lines[at]?.text !== lines[index]?.text) return true
  return false
}

function hasContact([start, end]: readonly [number, number], contacts: readonly Contacts[]): boolean {
  for (let at = start; at <= end; at++)
    if ((contacts[at]?.emails.length ?? 0) + (contacts[at]?.phones.length ?? 0) > 0) return true
  return false
}

/** Where the lines below a name stop being its own: the next name, a heading, another part of the page, eight lines. */
function flowEnd(index: number, nameLines: ReadonlySet<number>, lines: readonly Line[]): number {
  const first = lines[index]
  const home = first?.block.parentElement
  const around = /^(?:TR|LI|TBODY|DL|UL|OL)$/.test(home?.tagName.toUpperCase() ?? '') ? home : home
  let end = index
  while (end < lines.length - 1 && end - index < 8) {
    const next = lines[end + 1]
    if (
      !next ||
      nameLines.has(end + 1) ||
      (next.heading > 0 && (!first?.heading || next.heading <= first.heading)) ||
      next.zone !== first?.zone ||
      next.text.length > 200
    )
      break
    if (!around?.contains(next.block)) break
    end++
  }
  return end
}

/** A job on the line before or after the name, inside its card; a heading above several cards may be one too. */
function titleNear(
  { hit, line: index, range }: Candidate,
  nameLines: ReadonlySet<number>,
  { lines, heads }: TextContext,
): string | undefined {
  for (let at = range[0]; at <= range[1]; at++) {
    const cell = lines[at]
    if (at !== index && cell && cell.text.length < 120 && columnKind(cell.block, heads) === 'title') return cell.text
  }
  // A list of terms, or a row with a head, says in front of the value what the value is.
  const [own, term] = [lines[index]?.block, lines[index - 1]]
  const isTerm = /^(?:DD|TD)$/i.test(own?.tagName ?? '') && /^(?:DT|TH)$/i.test(term?.block.tagName ?? '')
  if (isTerm && term && own?.parentElement === term.block.parentElement && isLikelyTitle(term.text)) return term.text
  for (const at of [index + 1, index - 1, index + 2]) {
    if (at < range[0] || at > range[1] || nameLines.has(at)) continue
    const near = lines[at]
    if (!near || near.text.length > 90 || near.links.some(({ href }) => /^(?:mailto|tel):/i.test(href))) continue
    const text = near.text.replace(/^[,–—|(-]+\s*|[\s,)]+$/g, '')
    const split = splitLabel(text)
    if (split?.kind === 'title' && split.value) return split.value
    if (split && split.kind) continue
    if (
      /position|title|role|job/.test(near.hint) &&
      text.length < 70 &&
      !/\d{3}|@/.test(text) &&
      !isLikelyCompany(text)
    )
      return text
    if (near.heading > 0 && (at < index || text.split(/\s+/).length > 6)) continue
    if (isLikelyTitle(text) && !isLikelyCompany(text)) return text
    // One plain word for who does something ("Contributor"), right under a name that is certain.
    if (at === index + 1 && hit.belief >= 0.5 && near.links.length === 0 && /^\p{L}{3,}(?:or|er|ist|ian)$/u.test(text))
      return text
    // "Customer Support" right under a name is what the person does.
    if (at === index + 1 && text.length < 40 && isLikelyDepartment(text)) return text
  }
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const above = lines[at]
    if (!above || nameLines.has(at)) break
    if (above.heading > 0)
      return above.text.length < 50 && isLikelyTitle(above.text) && !isLikelyDepartment(above.text)
        ? above.text
        : undefined
  }
  return undefined
}

/** How well a name is supported by what stands around it. */
function support(
  { hit, line: index, range, title }: Candidate,
  groups: ReadonlyMap<string, Group>,
  context: TextContext,
): number {
  const { lines, contacts, kind, known } = context
  const line = lines[index]
  if (!line) return 0
  const group = groups.get(makeOf(line))
  const siblings =
    group &&
    group.all > 0 &&
    group.names.size / group.all > 0.25 &&
    (hit.belief >= 0.4 || Math.max(group.sure, group.titled) / group.names.size >= 0.5)
      ? group.names.size
      : 1
  const mails = contactsIn(range, contacts).emails
  const personal = mails.filter((address) => !isSharedMailbox(address))
  const fit = Math.max(0, ...mails.map((address) => mailFit(address, hit.name.full)))
  const matching = fit > (hit.belief < 0.4 ? 1 : 0)
  const reachable = personal.length > 0 || contactsIn(range, contacts).phones > 0
  let score = hit.belief * 0.7
  // Goods are called after people too, but people have no price.
  if (hasPrice(range, lines)) score -= 0.4
  if (hit.labelled) score += 0.4
  if (title || hit.dept || hit.org) score += title ? 0.3 : 0.2
  if (matching) score += 0.4
  else if (personal.length === 1) score += 0.25
  else if (reachable) score += 0.15
  if (hit.alone && (line.strong || line.heading > 0)) score += 0.08
  if (
    /name|author|byline|staff|member|team|person|agent|attorney|lawyer|doctor|physician|provider|broker|employee|vcard|speaker|faculty/.test(
      line.hint,
    )
  )
    score += 0.12
  // A long list of which few are names is a menu or a list of goods.
  if (
    group &&
    group.all >= 12 &&
    group.sure / group.all < 0.25 &&
    hit.alone &&
    !reachable &&
    !hit.labelled &&
    !hit.title
  )
    score -= 0.25
  if (siblings >= 3) score += 0.2
  else if (siblings === 2) score += 0.12
  if (kind === 'people') score += 0.1
  if (known.has(nameKey(hit.name.full))) score += 0.3
  const isAuthor = hit.author || (hit.alone && /author|byline/.test(line.hint))
  const isList = siblings >= 5 && group !== undefined && group.sure / group.all >= 0.6
  if (isAuthor) score += 0.17
  if (hit.about) score += 0.17
  // Who speaks in a review or a forum visits the page.
  if (/review|comment|testimonial|username|poster/.test(line.hint) && !isAuthor) score -= reachable ? 0.1 : 0.3
  // Where nobody at all can be reached, and the page does not say that it shows people, names are what it tells of.
  if (kind === 'other' && !isAuthor && !context.isReachable && (hit.labelled || !title)) score -= 0.25
  if (line.zone === 'aside' || line.zone === 'foot') score -= 0.1
  // Names in running text are people written about, unless the text says how to reach them.
  if (kind === 'article' && !hit.labelled && !matching && personal.length !== 1 && !isAuthor && !isList)
    score -= siblings >= 3 && hit.alone ? 0.25 : 0.45
  // A form that nothing known fills is a name only where something points at it.
  if (hit.belief < 0.4 && !hit.labelled && !matching && personal.length !== 1 && !hit.title) score -= 0.15
  return Math.min(0.97, score)
}

function hasPrice([start, end]: readonly [number, number], lines: readonly Line[]): boolean {
  for (let at = start; at <= end; at++)
    if (/[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD|GBP|CHF|kr|zł|元|円)(?![\p{L}])/u.test(lines[at]?.text ?? '')) return true
  return false
}

function contactsIn(
  [start, end]: readonly [number, number],
  contacts: readonly Contacts[],
): { emails: string[]; phones: number } {
  const emails = new Set<string>()
  let phones = 0
  for (let at = start; at <= end; at++) {
    for (const { value } of contacts[at]?.emails ?? []) emails.add(value)
    phones += contacts[at]?.phones.length ?? 0
  }
  return { emails: [...emails], phones }
}

function toPerson(
  { hit, line: index, range, score, title }: Candidate,
  names: NameIndex,
  claimed: Set<string>,
  context: TextContext,
): Person {
  const { lines, contacts, companyLines, source } = context
  const person = emptyPerson(score)
  const quote = lines[index]?.text ?? ''
  const { title: _, dept: __, ...name } = hit.name
  person.name = field(name, score, source, quote, placeOf(lines[index]))
  if (title) person.title = field(tidyTitle(title), 0.75, source, title)
  if (hit.dept) person.dept = field(hit.dept, 0.7, source, quote)
  if (hit.org) person.org = field(hit.org, 0.7, source, quote)
  if ((names.onLine.get(index) ?? 0) > 1) return person
  const home = lines[index]?.block.parentElement
  const isCompanyBox =
    hit.labelled &&
    Array.from({ length: range[1] - range[0] + 7 }, (_, at) => range[0] - 6 + at).some(
      (at) => companyLines.has(at) && at !== index && lines[at]?.block.parentElement === home,
    )
  for (let at = range[0]; at <= range[1]; at++) {
    const own = contacts[at]
    const line = lines[at]
    if (!own || !line) continue
    const label = lineLabel(line, lines[at - 1])
    for (const { value, source: from, quote: text } of own.emails) {
      if (claimed.has(value) || isNoReply(value)) continue
      const fits = mailFits(value, hit.name.full)
      if ((isSharedMailbox(value) && !fits) || (!fits && fitsOther(value, hit.name.full, names))) continue
      claimed.add(value)
      addField(person.emails, field(value, 0.9, from === 'link' ? 'link' : source, text, placeOf(line)), byText)
    }
    for (const { value, source: from, quote: text } of own.phones) {
      const key = byNumber(value)
      // In a company's box the person's own number is the one that travels; the switchboard and the fax are the company's.
      const travels = value.kind === 'mobile' || value.kind === 'direct' || label === 'mobile'
      if (
        claimed.has(key) ||
        (at !== index && isCompanyBox && !travels) ||
        (value.kind === 'main' && value.ext === undefined)
      )
        continue
      claimed.add(key)
      addField(person.phones, field(value, 0.85, from === 'link' ? 'link' : source, text, placeOf(line)), byNumber)
    }
    for (const { value, quote: text } of own.urls) addField(person.urls, field(value, 0.7, 'link', text), byText)
    for (const handle of own.handles) addField(person.handles, field(handle, 0.8, 'link', line.text), byHandle)
  }
  return person
}

function tidyTitle(title: string): string {
  return title.replace(/^[\s(（,–—|:：-]+|[\s)）,;:：|–—-]+$/gu, '').slice(0, 200)
}

/** A place that a person can find again. */
export function placeOf(line: Line | undefined): string | undefined {
  if (!line) return undefined
  const { block } = line
  const id = block.getAttribute('id')
  const name = (block.getAttribute('class') ?? '').split(/\s+/)[0]
  return `${block.tagName.toLowerCase()}${id ? `#${id}` : name ? `.${name}` : ''}`.slice(0, 120)
}

/** Offices and departments that stand where names stand: said to be left out, so that nobody wonders. */
function* rolesOf({ lines, contacts }: TextContext): Generator<void, { text: string; reason: string }[]> {
  const found: { text: string; reason: string }[] = []
  for (const [index, line] of lines.entries()) {
    if (index % 200 === 199) yield
    if (line.zone === 'nav' || line.text.length > 60 || found.length >= 20 || labelKind(line.text)) continue
    const text = splitLabel(line.text)?.label ?? line.text
    const near =
      (contacts[index]?.emails.length ?? 0) +
      (contacts[index]?.phones.length ?? 0) +
      (contacts[index + 1]?.emails.length ?? 0) +
      (contacts[index + 1]?.phones.length ?? 0)
    if (near > 0 && isLikelyDepartment(text)) found.push({ text, reason: 'clip.leftOut.department' })
  }
  return found
}
