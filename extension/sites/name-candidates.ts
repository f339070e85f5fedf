import { labelKind } from './labels.ts'
import { announced, namesOfLine } from './person-line.ts'
import { columnKind } from './table-column.ts'
import type { Line } from './page-lines.ts'
import type { Candidate, TextContext } from './text-context.ts'

const MAX_CANDIDATES = 1_000

/** Every name that the lines of a page show, before anything is weighed. Yields now and then. */
export function* findCandidates({ lines, lang, heads }: TextContext): Generator<void, Candidate[]> {
  const found: Candidate[] = []
  for (const [index, line] of lines.entries()) {
    if (index % 100 === 99) yield
    if (
      line.zone === 'nav' ||
      found.length >= MAX_CANDIDATES ||
      isTableHead(line.block) ||
      isAction(line) ||
      (/position|role|job/.test(line.hint) && !/name/.test(line.hint))
    )
      continue
    const above = lines[index - 1]
    const column = columnKind(line.block, heads)
    if (column !== undefined && column !== 'name' && column !== 'person') continue
    const isLabel = above && above.text.length < 40 && !isPageHead(above)
    const kind = column ?? (isLabel ? labelKind(above.text) : undefined)
    // "Departamento" over "Ingeniería Minera": the label says that it is no name.
    if (kind === 'dept' || kind === 'address' || kind === 'company') continue
    const labelled = kind === 'person' || kind === 'name'
    const hits = namesOfLine(line.text, lang, line.lead)
    // What a label or the head of a column announces is read with it: 担当 over 人事部 村上, "Alvarez, Rosa" under "Name".
    if (hits.length === 0 && labelled) hits.push(...announced(line.text, lang))
    for (const hit of hits)
      found.push({ hit: labelled ? { ...hit, labelled } : hit, line: index, range: [index, index], score: 0 })
  }
  return found
}

/** "Kontakt" as a heading is what the page shows; only in front of a value it says whom to write to. */
function isPageHead({ heading, text }: Line): boolean {
  return heading > 0 && /^(?:kontakt\w{0,2}|contacts?|contactos?|contatt[io]|contato|contact info)\s*:?$/iu.test(text)
}

/** "Term Expires" over a column of dates is a heading, however much it looks like a name. */
function isTableHead(block: Element): boolean {
  const row = block.closest('th')?.parentElement
  return row !== null && row !== undefined && [...row.children].every((cell) => cell.tagName.toUpperCase() === 'TH')
}

/** "Email Fr. Tom" as a link to his mailbox says what a click does; whose it is stands above. */
function isAction({ text, links }: Line): boolean {
  const [link] = links
  return (
    links.length === 1 &&
    link !== undefined &&
    /^(?:mailto|tel|sms):/i.test(link.href) &&
    link.text.length > text.length - 3 &&
    /^(?:e-?mail|mail|contact|write|message|call|text|phone|send|schreiben|écrire|contacter|escribir|llamar|scrivi|chiama|bel|mail)\s(?!:)/iu.test(
      text,
    )
  )
}
