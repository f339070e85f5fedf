import type { Contacts } from './contacts.ts'
import type { Line } from './page-lines.ts'
import type { Group } from './sibling-groups.ts'
import type { TextContext } from './text-context.ts'

/** Most lines of one card. */
const MAX_CARD = 16

/** The lines that belong to a name: the smallest container with anything to say, else the lines below up to the next name. */
export function cardOf(
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
    // A cell with the name and a mailbox is part of a row that may hold the number.
    if (range[1] > range[0] && hasContact(range, contacts) && !/^(?:TD|TH)$/i.test(container.tagName)) break
    container = container.parentElement
  }
  // Who is named together with a number or an address ("Sales: Col Haddow 0417 …") has nothing in the lines before.
  // In a row of a table the cells before are its own, also where the name is a link to the mailbox.
  const isRow = line.block.closest('tr')?.contains(lines[best[0]]?.block ?? null) === true
  if (hasContact([index, index], contacts) && !isRow) best = [index, best[1]]
  return best[1] > index || best[0] < index
    ? best
    : [index, Math.min(flowEnd(index, nameLines, lines), lastOfList(index, group, contacts))]
}

/** The last of a list owns no more lines than those before it: what follows is the page's. */
function lastOfList(index: number, group: Group | undefined, contacts: readonly Contacts[]): number {
  // Two are a list too where each stands on one line with its own number.
  const isList =
    group &&
    (group.names.size >= 3 || (group.names.size === 2 && group.span === 1 && hasContact([index, index], contacts)))
  return group && isList && index === group.last && group.span > 0 ? index + group.span - 1 : Infinity
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

/** Where the lines below a name stop being its own: the next name, a heading, another part of the page, eight lines beside terms. */
function flowEnd(index: number, nameLines: ReadonlySet<number>, lines: readonly Line[]): number {
  const first = lines[index]
  const around = first?.block.parentElement
  let end = index
  let told = 0
  while (end < lines.length - 1 && told < 8 && end - index < MAX_CARD) {
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
    if (!/^(?:DT|TH)$/i.test(next.block.tagName)) told++
  }
  return end
}
