/** A cell that is missing is not the same as an empty text: the one is written as nothing, the other as `""`. */
export type Cell = string | null

/** Rows as CSV by RFC 4180, each ended by CR LF. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(quoteCell).join(',')}\r\n`).join('')
}

/** A bare CR ends a row for some readers (calcom/cal.diy#29844), so it is quoted too. */
function quoteCell(cell: Cell): string {
  if (cell === null) return ''
  return cell === '' || /[",\r\n\uFEFF]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Reads what `toCsv` writes, and any other CSV by RFC 4180. An unfinished quote ends with the text. */
export function readCsv(text: string): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const { cell, next } = readCell(text, at)
    row.push(cell)
    at = next
    if (text[at] === ',') {
      at += 1
      // A comma at the very end opens one more cell, which is missing.
      if (at < text.length) continue
      row.push(null)
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    rows.push(row)
    row = []
  }
  return rows
}

function readCell(text: string, start: number): { cell: Cell; next: number } {
  if (text[start] !== '"') {
    const end = endOfBare(text, start)
    return { cell: end === start ? null : text.slice(start, end), next: end }
  }
  let cell = ''
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { cell: cell + text.slice(at), next: text.length }
    cell += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { cell, next: quote + 1 }
    cell += '"'
    at = quote + 2
  }
}

function endOfBare(text: string, start: number): number {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\r' && text[end] !== '\n') end += 1
  return end
}

/** What a spreadsheet takes for a formula: its signs, also full-width, behind marks, spaces and quotes; and control signs. */
const FORMULA = /^[\uFEFF\u200B\s"'\u00A0]*[=+\-@\t\r\n＝＋－＠]|^[\t\r\n]/u
/** A phone number in groups is no formula for any spreadsheet, and people copy it from there. */
const GROUPED_PHONE = /^\+[1-9]\d{0,2}(?: \d+)+(?: ext\. \d+)?$/u

/** A cell that no spreadsheet runs: an apostrophe in front says "text". Lines inside end with LF. */
export function spreadsheetCell(cell: Cell, isNumber = false): Cell {
  if (cell === null) return null
  const text = cell.replaceAll(/\r\n?/gu, '\n')
  if (isNumber && /^-?\d+(?:\.\d+)?$/u.test(text)) return text
  return !GROUPED_PHONE.test(text) && FORMULA.test(cell) ? `'${text}` : text
}
