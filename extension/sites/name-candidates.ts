import { splitCompany } from '#shared/clip/company.ts'
import { isSuffix } from '#shared/clip/name-affixes.ts'
import { isLikelyTitle } from '#shared/clip/title.ts'
import { isProgram } from './contacts.ts'
import { labelKind, splitLabel } from './labels.ts'
import { announced } from './labelled-name.ts'
import { namesOfLine } from './person-line.ts'
import { columnKind, columnPost } from './table-column.ts'
import { isCredit } from './told-people.ts'
import { isTerm, type Line } from './page-lines.ts'
import type { Candidate, TextContext } from './text-context.ts'

const MAX_CANDIDATES = 1_000

/** Every name that the lines of a page show, before anything is weighed. Yields now and then. */
export function* findCandidates({ lines, lang, heads }: TextContext): Generator<void, Candidate[]> {
  const found: Candidate[] = []
  const code = yield* programText(lines)
  const towns = townsOf(lines)
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
    // "Author" in front of a value of a catalogue's table or list of terms.
    if (above && isTerm(above, line) && isCredit(above.text)) continue
    const kind = column ?? (isLabel ? labelKind(above.text) : undefined)
    // "Departamento" over "Ingeniería Minera": the label says that it is no name.
    const isOther = kind === 'dept' || kind === 'address' || kind === 'company'
    // … but "Directora: Asunción Perales" under "Dirección" says itself what it is.
    if (isOther && !isLikelyTitle(splitLabel(line.text)?.label ?? '')) continue
    const post = columnPost(line.block, heads)
    const labelled = kind === 'person' || kind === 'name' || post !== undefined
    const hits = namesOfLine(withFamilyAbove(line, above), lang, line.lead)
    // What a label or the head of a column announces is read with it: 担当 over 人事部 村上, "Alvarez, Rosa" under "Name".
    if (hits.length === 0 && labelled) hits.push(...announced(line.text, lang))
    for (const hit of hits)
      if (
        !code.includes(hit.name.full) &&
        !isHouse(line.text, hit.name.full) &&
        !(hit.alone && towns.has(hit.name.full))
      )
        found.push({
          hit: labelled ? { ...(post !== undefined && { title: post }), ...hit, labelled } : hit,
          line: index,
          range: [index, index],
          score: 0,
        })
  }
  return found
}

/** "Swift Current" over "Swift Current, SK S9H 5K7": branches are called after their towns. */
function townsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => (text.length > MAX_TOWN_LINE ? [] : (WITH_STATE.exec(text)?.[1] ?? []))))
}

const MAX_TOWN_LINE = 120
const WITH_STATE = /^(\p{Lu}[^,]{1,40}), [A-Z]{2,3}\.? +(?:\d{5}|[A-Z]\d[A-Z] ?\d)/u

// Two letters without points are jobs, degrees and states as well: "Co-Founder", "AD", "SA".
const FORM = /^, ((?:\p{L}{1,3}\.){2,4}|GmbH|LLC|LLP|Ltd|Inc|Srl|SRL|SARL|SLU|SLP)(?![\p{L}-])/u

/** "Responsable: Fincas Arnaiz Gestión, S.L. Finalidad: …": a legal form behind the comma makes it a house. */
function isHouse(text: string, full: string): boolean {
  const at = text.indexOf(full)
  const [, form = ''] = FORM.exec(at < 0 ? '' : text.slice(at + full.length)) ?? []
  return form !== '' && !isSuffix(form, true) && splitCompany(`${full}, ${form}`).suffix !== ''
}

/** What stands on the page as program text: people named there are made up, and so are those of the table that it draws. */
function* programText(lines: readonly Line[]): Generator<void, string> {
  const found: string[] = []
  for (const [index, { block, text }] of lines.entries()) {
    if (index % 500 === 499) yield
    if (isProgram(text) && block.closest('pre') !== null) found.push(text)
  }
  return found.join('\n')
}

/** `Ковалевич<br>Сергей Николаевич`: registers set the family on a line of its own over the given name and the father's. */
function withFamilyAbove({ text, block }: Line, above: Line | undefined): string {
  const isRest = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{3,}(?:вич|ьич|вна|чна|vich|vna)$/u.test(text)
  const isFamily = above?.block === block && /^\p{Lu}[\p{L}-]{2,}$/u.test(above.text)
  return isRest && isFamily ? `${above.text} ${text}` : text
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
