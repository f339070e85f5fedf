import { bioTitle } from './bio-title.ts'
import { isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { locateAddresses, mayHoldAddress } from '#shared/clip/mailbox.ts'
import { isSuffix } from '#shared/clip/name-affixes.ts'
import { extensionAlone } from '#shared/clip/phone-extension.ts'
import { isLikelyDepartment, isLikelyTitle } from '#shared/clip/title.ts'
import { labelKind, splitLabel } from './labels.ts'
import type { Line } from './page-lines.ts'
import { nameLooks } from './name-shape.ts'
import { isTopic } from './page-kind.ts'
import { columnKind } from './table-column.ts'
import type { Candidate, TextContext } from './text-context.ts'

/** A job on the line before or after the name, inside its card; a heading above several cards may be one too. */
export function titleNear(
  { hit, line: index, range }: Candidate,
  nameLines: ReadonlySet<number>,
  { lines, heads, kind, lang, isReachable }: TextContext,
): string | undefined {
  for (let at = range[0]; at <= range[1]; at++) {
    const cell = lines[at]
    if (at === index || !cell || cell.text.length >= 120 || !/\p{L}{2}/u.test(cell.text)) continue
    // The head of the column itself, where the table is all of one kind of cells.
    if (labelKind(cell.text) === 'title') continue
    // The head of the column or the term in front says that it is one: "Stilling" over "Økonomisjef".
    const label = lines[at - 1]
    const isSaid = columnKind(cell.block, heads) === 'title' || (at > range[0] && label && isTitleLabel(label, cell))
    if (isSaid) return cell.text
  }
  // A list of terms, or a row with a head, says in front of the value what the value is.
  const [own, term] = [lines[index]?.block, lines[index - 1]]
  const isTerm = /^(?:DD|TD)$/i.test(own?.tagName ?? '') && /^(?:DT|TH)$/i.test(term?.block.tagName ?? '')
  if (isTerm && term && own?.parentElement === term.block.parentElement && isJob(term.text)) return term.text
  const isHead = lines[index - 1]?.strong === true && lines[index]?.strong !== true
  // A job that is emphasised over the name is the job; what stands below may be what was studied for it.
  for (const at of isHead ? [index - 1, index + 1, index + 2] : [index + 1, index - 1, index + 2]) {
    if (at < range[0] || at > range[1] || nameLines.has(at)) continue
    const near = lines[at]
    // In a table of results a cell beside a name is anything.
    if (kind === 'other' && !isReachable && near?.block.closest('td')) continue
    if (!near || near.text.length > 90) continue
    const text = bareTitle(withoutReach(near))
    if (text === '') continue
    const split = splitLabel(text)
    if (labelKind(text) || isDegrees(text) || extensionAlone(text) !== null) continue
    // Of a book or a paper the title is a sentence.
    const isJobTitle = isLikelyTitle(split?.value ?? '') || (split?.value ?? '').split(/\s+/).length <= 4
    if (split?.kind === 'title' && split.value && isJobTitle) return split.value
    if (split && split.kind) continue
    if (
      /position|title|role|job/.test(near.hint) &&
      // A heading of that class is the title of a part of the page.
      (near.heading === 0 || !/title/.test(near.hint)) &&
      text.length < 70 &&
      !/\d{3}|@/.test(text) &&
      !isLikelyCompany(text)
    )
      return text
    if (near.heading > 0 && (at < index || text.split(/\s+/).length > 6)) continue
    if (isTelling(text)) continue
    if (isLikelyTitle(text) && !isCompany(text) && (nameLooks(text, lang)?.belief ?? 0) < 0.4) return text
    // One plain word for who does something ("Contributor"), right under a name that is certain.
    if (
      kind !== 'other' &&
      kind !== 'article' &&
      at === index + 1 &&
      hit.belief >= 0.5 &&
      near.links.length === 0 &&
      /^\p{L}{3,}(?:or|er|ist|ian)$/u.test(text)
    )
      return text
    // "Customer Support" right under a name is what the person does.
    if (at === index + 1 && text.length < 40 && isLikelyDepartment(text)) return text
  }
  const first = index < range[1] && !nameLines.has(index + 1) ? firstWords(lines[index + 1]?.text ?? '') : ''
  if (first !== '') return first
  const told = bioTitle(hit.name, lines, range) ?? labelAbove(index, lines, nameLines)
  if (told) return told
  // A degree in front of a name is none, but where nothing else is said "Professor Gary Peller" is one.
  const [called = ''] =
    /^(?:Professor|Pastor|Rabbi|Coach|Chef|Councillor|Senator|Judge)(?= \p{Lu})/u.exec(hit.name.full) ?? []
  if (called) return called
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const above = lines[at]
    if (!above || nameLines.has(at)) break
    if (above.heading > 0)
      return above.heading > 1 &&
        above.text.length < 50 &&
        isLikelyTitle(above.text) &&
        !isTopic(above.text) &&
        !isLikelyDepartment(above.text)
        ? above.text
        : undefined
  }
  return undefined
}

/** "Office Manager. Scheduling, billing and warranties: (208) …": right under a name the job is a sentence of its own before more is told. */
function firstWords(text: string): string {
  const [, job = ''] = /^(\p{Lu}[^.!?:;\d]{2,50})\.\s\p{Lu}/u.exec(text) ?? []
  const words = job.split(' ')
  // A sentence has words in small letters: "Speak to the manager".
  const isInCapitals = words.every((word) =>
    /^\p{Lu}|^(?:&|and|of|for|und|et|de|des|du|y|e|di|da|do|van|voor)$/u.test(word),
  )
  return words.length <= 6 && isInCapitals && isLikelyTitle(job) && !isLikelyCompany(job) ? job : ''
}

/** "MBBS, MD, DM (Cardiology)", "MBA, PhD": what was studied is no job, though a field of it stands in brackets. */
function isDegrees(text: string): boolean {
  const parts = text.replace(/\([^()]{0,40}\)?/g, ' ').split(/[\s,;/]+/)
  const words = parts.filter((part) => /\p{L}/u.test(part))
  return (
    words.length >= 2 &&
    words.every((word) => /^(?:[A-Z]\.?[a-z]{0,3}\.?){2,4}$|^[A-Z]{2,6}$/.test(word)) &&
    // Of many in a row one may be of a college that no list has.
    words.filter((word) => !isSuffix(word, true)).length <= (words.length >= 4 ? 1 : 0)
  )
}

/** Two sentences of three words and more, or words that somebody said: "The director kept it simple in indigo. “I dressed for the buffet.”" */
export function isTelling(text: string): boolean {
  return (
    /[“„«"][^“”„«»"]{3,}[.!?][”“»"]/u.test(text) ||
    /^(?:\S+\s){2,}\S*[\p{Ll}\d][.!?…]\s+["“«„]?(?:\S+\s+){2,}/u.test(text)
  )
}

/** A label of jobs with the value behind it, of the same list: not the head of a column, whose cells are asked for their own. */
function isTitleLabel(label: Line, value: Line): boolean {
  return (
    label.block.parentElement === value.block.parentElement &&
    labelKind(label.text) === 'title' &&
    label.block.closest('table') === null &&
    !/[*?:]$/.test(value.text) &&
    labelKind(value.text) === undefined
  )
}

/** Names under one label. */
const MOST_NAMES = 9

/**
 * "Director of Operations:" alone on a line is the label of whoever is named on the next, also where each is a block of its own;
 * "Vertreten durch die Geschäftsführer:" that of all on the next lines of its block.
 */
function labelAbove(index: number, lines: readonly Line[], nameLines: ReadonlySet<number>): string | undefined {
  const isBeside = (at: number): boolean => lines[at - 1]?.block === lines[index]?.block
  let at = index - 1
  while (index - at < MOST_NAMES && nameLines.has(at) && isBeside(at)) at--
  const above = lines[at]?.text ?? ''
  const label = /^(.{2,60}?)\s*[:：]$/u.exec(above)?.[1]
  return label !== undefined && labelKind(label) === undefined && isLikelyTitle(label) ? label : undefined
}

/** "Director of Children’s Ministry" names an organisation, but begins with a job. */
function isCompany(written: string): boolean {
  // "Nordmark Partner AB, Stockholm"
  const text = written.replace(/, \p{Lu}[\p{L} .'’-]{2,25}$/u, (town) =>
    splitCompany(written.slice(0, -town.length)).suffix === '' ? town : '',
  )
  // "Parish Secretary" ends in a job.
  if (splitCompany(text).suffix === '' && isLikelyTitle(text.split(/\s+/).at(-1) ?? '')) return false
  // "Agente inmobiliaria", "Director of Children’s Ministry": what begins with a job is one.
  const first = text.split(/\s+/)[0] ?? ''
  return isLikelyCompany(text) && (splitCompany(text).suffix !== '' || !isLikelyTitle(first))
}

/** 担当 in front of a name is a label, although it ends jobs too. */
function isJob(text: string): boolean {
  return labelKind(text) === undefined && isLikelyTitle(text)
}

/** What a line says beside its mailbox and its number. */
function withoutReach({ text, links }: Line): string {
  let rest = (mayHoldAddress(text) ? locateAddresses(text) : [])
    .toReversed()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  for (const { href, text: said } of links) if (/^(?:mailto|tel):/i.test(href) && said) rest = rest.replace(said, ' ')
  return rest.replace(/\s+/g, ' ').trim()
}

/** A job without what stands beside it on the same line: `Managing Partner | +65 6555 0142`. */
export function bareTitle(text: string): string {
  return (
    text
      .slice(0, 200)
      .replace(/\s*[|·•].*$/u, '')
      // "Zaakvoerder – BIV 512.345": in which register the person stands.
      .replace(/\s*[–—,-]\s*\p{Lu}[\p{L}.]{1,7}\s?(?:n[ro°]\.?\s?)?\d[\d. /-]{3,}(?:-?\p{Lu})?$/u, '')
      .replace(/\s*[–—,-]\s*(?:licen[sc]ed\b|lic\.).*$/iu, '')
      .replace(/[\s,:–—-]*(?:\b(?:tel|phone|t|p|m|mob)\b\.?:?)?\s*[+(]?\d[\d\s()./-]{6,}.*$/iu, '')
      .replace(/^[,–—|(-]+\s*|[\s,:：]+$/g, '')
      .replace(/^([^()]*)\)$/u, '$1')
  )
}
