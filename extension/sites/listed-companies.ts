import { isLikelyTitle } from '#shared/clip/title.ts'
import { isNamed } from './company-name.ts'
import { labelKind } from './labels.ts'
import { nameLooks } from './name-shape.ts'
import type { Line } from './page-lines.ts'
import { postalAddress } from './postal.ts'
import { makeOf } from './sibling-groups.ts'
import { columnKind, type TableHeads } from './table-column.ts'

/**
 * In a list of dealers, branches or members each cell begins with a name: where one cell does with a legal form, those of the same make that
 * hold an address do too.
 */
export function listedFirst(lines: readonly Line[]): ReadonlySet<number> {
  const byMake = new Map<string, { first: number[]; isNamed: boolean }>()
  for (const [index, line] of lines.entries()) {
    const { block, text } = line
    const isFirst = block !== lines[index - 1]?.block && block === lines[index + 1]?.block
    // A directory sets each of its members as a heading over the address.
    const isHead = line.heading > 1 && block !== lines[index + 1]?.block
    if ((!isFirst && !isHead) || text.length > 60 || text.length < 4 || /\d|[:@?!]/.test(text) || line.zone === 'nav')
      continue
    const group = byMake.get(makeOf(line)) ?? { first: [], isNamed: false }
    if (isNamed(text)) group.isNamed = true
    else if (isAddressed(lines, index)) group.first.push(index)
    byMake.set(makeOf(line), group)
  }
  const groups = [...byMake.values()].filter(({ isNamed: named }) => named)
  return new Set(groups.flatMap(({ first }) => first).filter((at) => !isPersonal(lines[at]?.text ?? '')))
}

function isAddressed(lines: readonly Line[], index: number): boolean {
  const isHead = (lines[index]?.heading ?? 0) > 1
  for (
    let at = index + 1;
    at <= index + 4 && (isHead ? lines[at]?.heading === 0 : lines[at]?.block === lines[index]?.block);
    at++
  )
    if (postalAddress(lines, at)) return true
  return false
}

function isPersonal(text: string): boolean {
  return (nameLooks(text, '')?.belief ?? 0) >= 0.4 || isLikelyTitle(text)
}

/** The first line of a cell in a column headed "Company", "Dealership", 供应商: what stands there is one, however it is called. */
export function isListed(lines: readonly Line[], index: number, heads: TableHeads): boolean {
  const [line, before] = [lines[index], lines[index - 1]]
  if (!line || line.text.length > 80 || !/\p{L}{2}/u.test(line.text) || labelKind(line.text)) return false
  const cell = line.block.closest('td')
  return cell !== null && cell !== before?.block.closest('td') && columnKind(line.block, heads) === 'company'
}
