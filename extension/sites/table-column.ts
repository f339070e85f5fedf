import { isLikelyPersonName } from '#shared/clip/name-likely.ts'
import { isLikelyTitle } from '#shared/clip/title.ts'
import { textOf } from './dom-text.ts'
import { labelKind, type LabelKind } from './labels.ts'

/** What the head of a table says of its columns, and which cells begin in which column. */
type TableHead = {
  readonly kinds: readonly (LabelKind | undefined)[]
  /** Posts that columns are headed with: 店長 over those who are. */
  readonly posts: readonly (string | undefined)[]
  readonly columns: ReadonlyMap<Element, number>
  /** Columns of numbers that nobody can call. */
  readonly numbered: ReadonlySet<number>
}

/** The heads that were looked at, by table. */
export type TableHeads = Map<Element, TableHead>

const MOST_COLUMNS = 40
const MOST_ROWS = 20_000

/** What the head of a table's column says of a cell: 姓名, Name, Position. Nothing for cells of tables without a head. */
export function columnKind(block: Element, heads: TableHeads): LabelKind | undefined {
  const at = columnOf(block, heads)
  return at?.head.kinds[at.column]
}

/** The post that heads the column of a cell, where whoever stands there has it. */
export function columnPost(block: Element, heads: TableHeads): string | undefined {
  const at = columnOf(block, heads)
  return at?.head.posts[at.column]
}

const NUMBERED =
  /^(?:(?:企业|客服|在线)?qq(?:[号號]码?|帐号)?|icq|工[号號]|[编編][号號]|序[号號]|[学學][号號]|执业证号|邮编|郵編|邮政编码|郵遞區號|post ?code|postal code|zip(?: code)?|plz|(?:employee|staff) (?:id|no\.?)|licen[cs]e no\.?|registration no\.?|personalnummer)$/i

/** The head says that the column holds QQ, staff or licence numbers; a cell over several columns is of none of them. */
export function isNumbered(block: Element, heads: TableHeads): boolean {
  const at = columnOf(block, heads)
  return at !== undefined && at.head.numbered.has(at.column) && spanOf(at.cell, 'colspan') === 1
}

function columnOf(block: Element, heads: TableHeads) {
  const cell = block.closest('td, th')
  const table = cell?.closest('table')
  if (!cell || !table) return undefined
  const head = headOf(table, heads)
  return { cell, head, column: head.columns.get(cell) ?? -1 }
}

/** A list that is cut into tables says once, over the first of them, what its columns are. */
function headOf(table: Element, heads: TableHeads, depth = 0): TableHead {
  const known = heads.get(table)
  if (known) return known
  const own = readHead(table)
  const above = own.kinds.length === 0 && depth < MOST_CUTS ? tableAbove(table) : null
  const from = above && headOf(above, heads, depth + 1)
  const { kinds, posts, numbered } = from && fits(table, from) ? from : own
  const head = { ...own, kinds, posts, numbered }
  heads.set(table, head)
  return head
}

/** The table before this one, of the same make and as wide, with no more than headings between. */
function tableAbove(table: Element): Element | null {
  let above = table.previousElementSibling
  for (let step = 0; above && step < MOST_BETWEEN && !/^TABLE$/i.test(above.tagName); step += 1)
    above = above.previousElementSibling
  const isAlike = above !== null && /^TABLE$/i.test(above.tagName) && above.className === table.className
  return isAlike && widthOf(above) === widthOf(table) && widthOf(table) >= LEAST_WIDE ? above : null
}

/** The first row of a table has what the columns of another hold: an address, a number, a job. A head of its own has words there. */
function fits(table: Element, { kinds }: TableHead): boolean {
  const cells = [...(table.querySelector('tr')?.children ?? [])]
  if (cells.some(({ tagName }) => /^TH$/i.test(tagName))) return false
  const isOf = (kind: LabelKind | undefined, text: string): boolean =>
    kind === 'mail'
      ? text.includes('@')
      : kind === 'phone' || kind === 'mobile' || kind === 'extension'
        ? /\d{2}/.test(text)
        : kind === 'title' && isLikelyTitle(text)
  const texts = cells.map((cell) => textOf(cell, 80))
  // "Committee | Chair | Secretary" is a head: a post says something only beside a name.
  const isNamed = texts.some(
    (text, column) => /^(?:name|person)$/.test(kinds[column] ?? '') && isLikelyPersonName(text),
  )
  return texts.some((text, column) => isOf(kinds[column], text) && (kinds[column] !== 'title' || isNamed))
}

/** Tables of a list above one that is asked first; those of a page are asked from above. */
const MOST_CUTS = 8
/** Elements between two tables of one list: a heading, perhaps with a line below. */
const MOST_BETWEEN = 3
/** Two columns are in every table. */
const LEAST_WIDE = 3

function widthOf(table: Element | null): number {
  return table?.querySelector('tr')?.children.length ?? 0
}

function readHead(table: Element): TableHead {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table).slice(0, MOST_ROWS)
  const columns = columnsOf(rows)
  const kinds: (LabelKind | undefined)[] = []
  const posts: (string | undefined)[] = []
  const numbered = new Set<number>()
  for (const cell of rows[0]?.children ?? []) {
    const column = columns.get(cell)
    const text = textOf(cell, 60)
    if (column !== undefined) kinds[column] = labelKind(text)
    if (column !== undefined && labelKind(text) === undefined && POST.test(text)) posts[column] = text
    if (column !== undefined && NUMBERED.test(text.trim())) numbered.add(column)
  }
  // One word that is also a label is no head of a table.
  const known = kinds.filter(Boolean).length
  return {
    kinds: known < 2 ? [] : kinds,
    posts: known + posts.filter(Boolean).length < 2 ? [] : posts,
    columns,
    numbered: known + numbered.size < 2 ? new Set() : numbered,
  }
}

/** 店長, 总监, 소장: who stands there is one. 营业 and 客服 over a column are hours and hotlines, "Manager" in other letters too. */
const POST = /^(?:\p{Script=Han}{0,4}[長长人员員任理师師监監主]|\p{Script=Hangul}{1,4}장)$/u

/** A cell over several rows moves those of the rows below to the right, as far as its group of rows goes (HTML, forming a table). */
export function columnsOf(rows: readonly Element[]): Map<Element, number> {
  const columns = new Map<Element, number>()
  // For each column how many of the rows to come are taken.
  const taken: number[] = Array<number>(MOST_COLUMNS).fill(0)
  for (const [index, row] of rows.entries()) {
    if (row.parentElement !== rows[index - 1]?.parentElement) taken.fill(0)
    let column = 0
    for (const cell of row.children) {
      while ((taken[column] ?? 0) > 0) column++
      if (column >= MOST_COLUMNS) break
      columns.set(cell, column)
      const end = Math.min(MOST_COLUMNS, column + spanOf(cell, 'colspan'))
      taken.fill(spanOf(cell, 'rowspan'), column, end)
      column = end
    }
    for (let at = 0; at < MOST_COLUMNS; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1)
  }
  return columns
}

/** Zero rows are all that are left of the group. */
function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  if (span === 0 && name === 'rowspan') return MOST_ROWS
  return span > 1 ? span : 1
}
