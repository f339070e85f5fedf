import { textOf } from './dom-text.ts'
import { labelKind, type LabelKind } from './labels.ts'

/** What the head of a table's column says of a cell: 姓名, Name, Position. Nothing for cells of tables without a head. */
export function columnKind(block: Element, heads: Map<Element, (LabelKind | undefined)[]>): LabelKind | undefined {
  const cell = block.closest('td, th')
  const row = cell?.parentElement
  const table = row?.closest('table')
  if (!cell || !row || !table) return undefined
  let kinds = heads.get(table)
  if (!kinds) {
    const first = table.querySelector('tr')
    kinds = first ? [...first.children].slice(0, 40).map((head) => labelKind(textOf(head, 60))) : []
    // One word that is also a label is no head of a table.
    if (kinds.filter(Boolean).length < 2) kinds = []
    heads.set(table, kinds)
  }
  return kinds[[...row.children].indexOf(cell)]
}
