import type { Line } from './page-lines.ts'
import { columnKind, type TableHeads } from './table-column.ts'

// What stands before the code of a town, once for all numbers of a list, with no number behind it.
const SAID =
  /(?:长?途?区号|長?途?區[號号]|市外局番|지역번호|s\.?\s?t\.?\s?d\.?\s*code|एस\.?\s?टी\.?\s?डी\.?\s*कोड|area code|dialling code|vorwahl|indicatif|prefisso|prefijo|kierunkowy|код города|код міста|קידומת|کد شهر|پیش[ \u200c]?شماره|alan kodu|kode area|รหัสพื้นที่)\s*[:：]?\s*\(?((?!00)\d{2,5})\)?(?![\s/-]*\d)/iu

/**
 * Asked for the lines of a page in their order, tells the area code of a cell that a column's head says is a number to call: the one that
 * was said last above it, "（区号0731）" or "STD Code : 0522", or in Chinese the one that the first number of its table is written with.
 */
export function areaCodeReader(lang: string, heads: TableHeads): (line: Line) => string | undefined {
  const shown = new Map<Element, string | undefined>()
  let said: string | undefined
  return (line) => {
    said = (line.text.length < 200 ? SAID.exec(line.text)?.[1] : undefined) ?? said
    if (!/\d/.test(line.text) || columnKind(line.block, heads) !== 'phone') return undefined
    const table = line.block.closest('table')
    if (!table || !lang.startsWith('zh')) return said
    if (!shown.has(table)) shown.set(table, writtenCode(line.text))
    return said ?? shown.get(table)
  }
}

/** The code with which a Chinese number is written. */
function writtenCode(text: string): string | undefined {
  return /^\(?(0(?:10|2\d|[3-9]\d{2}))[)）]?[ -]\d{7,8}$/u.exec(text)?.[1]
}

/** A number of seven or eight digits with the code before it; fewer may be a room, and more say their own. */
export function withAreaCode(text: string, code: string): string {
  const isLocal = /^\d{3,4}[ -]?\d{4}$/u.test(text)
  return isLocal ? `${code} ${text}` : text
}
