import type { Line } from './page-lines.ts'

// Lists that somebody's program wrote keep given name and family in a column each.

const GIVEN =
  /^(?:vor-?name|first ?name|given ?name|forename|prénom|nombre|nome próprio|voornaam|förnamn|fornavn|imię|jméno|meno|keresztnév|utónév|prenume|ad[ıi]?|etunimi|имя|ім['’ʼ]я|名)$/iu
const FAMILY =
  /^(?:name|nach-?name|familien-?name|zuname|surname|last ?name|family ?name|nom(?: de famille)?|apellidos?|cognome|sobrenome|apelido|achternaam|familienaam|efternamn|etternavn|efternavn|nazwisko|příjmení|priezvisko|vezetéknév|családnév|nume|soyad[ıi]?|sukunimi|фамилия|прізвище|姓)$/iu

const MOST_ROWS = 20_000

/** The lines of a page, with the two cells of each name of such a list as one line, given name first as most write it. */
export function joinNameColumns(lines: readonly Line[]): Line[] {
  const byCell = new Map<Element, number[]>()
  for (const [index, { block }] of lines.entries()) {
    const cell = block.closest('td, th')
    if (cell) byCell.set(cell, [...(byCell.get(cell) ?? []), index])
  }
  const tables = new Set([...byCell.keys()].flatMap((cell) => cell.closest('table') ?? []))
  const texts = new Map<number, string>()
  const dropped = new Set<number>()
  for (const table of tables)
    for (const [one, other] of namePairs(table)) {
      const [given, family] = [byCell.get(one), byCell.get(other)]
      const [first, second] = [given?.[0], family?.[0]]
      if (given?.length !== 1 || family?.length !== 1 || first === undefined || second === undefined) continue
      const [before, behind] = [lines[first]?.text ?? '', lines[second]?.text ?? '']
      texts.set(Math.min(first, second), /\p{Script=Han}/u.test(behind) ? behind + before : `${before} ${behind}`)
      dropped.add(Math.max(first, second))
    }
  if (texts.size === 0) return [...lines]
  return lines.flatMap((line, index) => {
    const text = texts.get(index)
    return dropped.has(index) ? [] : text === undefined ? line : { ...line, text }
  })
}

/** The cells with a given name and with its family, row by row; none where the head of the table names no such columns. */
function namePairs(table: Element): [given: Element, family: Element][] {
  const rows = [...table.querySelectorAll('tr')].slice(0, MOST_ROWS)
  const heads = [...(rows[0]?.children ?? [])].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
  const [given, family] = [heads.findIndex((text) => GIVEN.test(text)), heads.findIndex((text) => FAMILY.test(text))]
  if (given < 0 || family < 0 || given === family) return []
  return rows.slice(1).flatMap((row): [Element, Element][] => {
    const [one, other] = [row.children[given], row.children[family]]
    return one && other && row.children.length === heads.length ? [[one, other]] : []
  })
}
