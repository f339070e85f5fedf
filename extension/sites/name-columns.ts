import { isLikelyCompany } from '#shared/clip/company.ts'
import type { Line } from './page-lines.ts'
import { columnsOf } from './table-column.ts'

// Lists that a program wrote keep given name and family in a column each.

type Pair = { readonly given: RegExp; readonly family: RegExp; readonly isFamilyFirst?: true }

/** Heads that name the two, by language: "Name" is the family beside "Vorname", and "nombre" a number anywhere but beside "apellidos". */
const PAIRS: readonly Pair[] = [
  { given: /^(?:first|given) ?name$|^forename$/iu, family: /^(?:last|family) ?name$|^surname$/iu },
  { given: /^vor-?name$/iu, family: /^(?:nach|familien|zu)-?name$/iu },
  { given: /^vor-?name$/iu, family: /^name$/iu },
  { given: /^prénom$/iu, family: /^nom(?: de famille)?$/iu },
  { given: /^nombres?$/iu, family: /^apellidos?$/iu },
  { given: /^nome$/iu, family: /^(?:cognome|apelido|sobrenome)$/iu },
  { given: /^voornaam$/iu, family: /^(?:achter|familie)?naam$/iu },
  { given: /^f[öo]r?namn$|^fornavn$/iu, family: /^efternamn$|^e[ft]ternavn$/iu },
  { given: /^imię$/iu, family: /^nazwisko$/iu },
  { given: /^(?:křestní )?jméno$|^meno$/iu, family: /^příjmení$|^priezvisko$/iu },
  { given: /^keresztnév$|^utónév$/iu, family: /^(?:vezeték|család)név$/iu, isFamilyFirst: true },
  { given: /^prenume$/iu, family: /^nume(?: de familie)?$/iu },
  { given: /^ad[ıi]?$/iu, family: /^soyad[ıi]?$/iu },
  { given: /^etunimi$/iu, family: /^sukunimi$/iu },
  { given: /^имя$|^ім['’ʼ]я$/iu, family: /^фамилия$|^прізвище$/iu },
  { given: /^名$|^이름$/u, family: /^姓$|^氏$|^성$/u, isFamilyFirst: true },
]

/** The lines of a page, with the two cells of each name of such a list as one line, in the order in which the language says them. */
export function joinNameColumns(lines: readonly Line[]): Line[] {
  const byCell = new Map<Element, number[]>()
  for (const [index, { block }] of lines.entries()) {
    const cell = block.closest('td, th')
    const known = cell ? byCell.get(cell) : undefined
    if (known) known.push(index)
    else if (cell) byCell.set(cell, [index])
  }
  const tables = new Set([...byCell.keys()].flatMap((cell) => cell.closest('table') ?? []))
  const joined = new Map<number, Line>()
  const dropped = new Set<number>()
  for (const table of tables)
    for (const { first, second } of namePairs(table)) {
      const [one, ...more] = byCell.get(first) ?? []
      const [other, ...others] = byCell.get(second) ?? []
      const [before, behind] = [lines[one ?? -1], lines[other ?? -1]]
      if (one === undefined || other === undefined || !before || !behind || more.length + others.length > 0) continue
      if (!isPart(before.text) || !isPart(behind.text)) continue
      joined.set(Math.min(one, other), together(before, behind))
      dropped.add(Math.max(one, other))
    }
  if (joined.size === 0) return [...lines]
  return lines.flatMap((line, index) => (dropped.has(index) ? [] : (joined.get(index) ?? line)))
}

function together(one: Line, other: Line): Line {
  const isHan = /\p{Script=Han}|\p{Script=Hangul}/u.test(one.text)
  return {
    ...one,
    text: one.text + (isHan ? '' : ' ') + other.text,
    strong: one.strong && other.strong,
    links: [...one.links, ...other.links],
    hint: `${one.hint} ${other.hint}`.trim(),
  }
}

/** A name's part: a few words and no number, no second name behind a comma, no house. */
function isPart(text: string): boolean {
  return /^[\p{L}\p{M}'’. -]{1,40}$/u.test(text) && text.split(' ').length <= 4 && !isLikelyCompany(text)
}

/** The two cells of each row, in the order of the name; none where the head of the table names no such columns, or whole names too. */
function namePairs(table: Element): { first: Element; second: Element }[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  const heads = [...(rows[0]?.children ?? [])].map((cell) =>
    (cell.textContent ?? '').replace(/[\s▲▼△▽↑↓*:]+/gu, ' ').trim(),
  )
  for (const { given, family, isFamilyFirst } of PAIRS) {
    const [one, other] = [heads.findIndex((text) => given.test(text)), heads.findIndex((text) => family.test(text))]
    if (one < 0 || other < 0 || one === other) continue
    const isWholeToo = heads.some((text, at) => at !== one && at !== other && /^(?:full )?name$/iu.test(text))
    return isWholeToo ? [] : cellPairs(rows, isFamilyFirst ? [other, one] : [one, other])
  }
  return []
}

function cellPairs(
  rows: readonly Element[],
  [one, other]: readonly [number, number],
): { first: Element; second: Element }[] {
  const columns = columnsOf(rows)
  return rows.slice(1).flatMap((row) => {
    const cells = new Map([...row.children].map((cell) => [columns.get(cell), cell]))
    const [first, second] = [cells.get(one), cells.get(other)]
    return first && second ? [{ first, second }] : []
  })
}
