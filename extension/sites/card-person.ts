import { isNoReply, isSharedMailbox } from '#shared/clip/mailbox.ts'
import type { Person } from '#shared/clip/types.ts'
import { boardExtension } from './board-extension.ts'
import { lineLabel } from './contacts.ts'
import { mailFits } from './mail-fit.ts'
import { splitLabel } from './labels.ts'
import { fitsOther, type NameIndex } from './mail-owners.ts'
import type { Line } from './page-lines.ts'
import { addField, byHandle, byNumber, byText, emptyPerson, field } from './people-draft.ts'
import type { Candidate, TextContext } from './text-context.ts'
import { tidyTitle } from './tidy-title.ts'

/** Fills a card: the name, and what stands in its range and belongs to nobody yet. */
export function toPerson(
  { hit, line: index, range, score, title }: Candidate,
  names: NameIndex,
  claimed: Set<string>,
  context: TextContext,
): Person {
  const { lines, contacts, companyLines, source } = context
  const person = emptyPerson(score)
  const quote = lines[index]?.text ?? ''
  const { title: _, dept: __, ...name } = hit.name
  person.name = field(name, score, source, quote, placeOf(lines[index]))
  if (title) person.title = field(tidyTitle(title), 0.75, source, title)
  if (hit.dept) person.dept = field(hit.dept, 0.7, source, quote)
  if (hit.org) person.org = field(hit.org, 0.7, source, quote)
  if ((names.onLine.get(index) ?? 0) > 1) return person
  const home = lines[index]?.block.parentElement
  const box = hit.labelled
    ? Array.from({ length: range[1] - range[0] + 7 }, (_, at) => range[0] - 6 + at).find(
        (at) => companyLines.has(at) && at !== index && lines[at]?.block.parentElement === home,
      )
    : undefined
  const isCompanyBox = box !== undefined
  const isLegal = isRepresentative(lines, index)
  if (isCompanyBox && !person.org) {
    const company = companyLines.get(box) ?? ''
    person.org = field(company, 0.7, source, lines[box]?.text ?? company)
  }
  // A paragraph with the company's name, set apart from the person, holds the company's numbers.
  const houses = new Set(
    [...lines.slice(range[0], range[1] + 1).entries()].flatMap(([at, { block }]) =>
      companyLines.has(range[0] + at) && block !== lines[index]?.block && !block.contains(lines[index]?.block ?? null)
        ? [block]
        : [],
    ),
  )
  // A paragraph that holds the person and no company is the person's.
  const isOwnBlock = (line: Line): boolean =>
    !isLegal && line.block === lines[index]?.block && line.block !== lines[box ?? index]?.block
  for (let at = range[0]; at <= range[1]; at++) {
    const own = contacts[at]
    const line = lines[at]
    if (!own || !line || (line.block !== lines[index]?.block && CALL_US.test(line.text.slice(0, 300)))) continue
    // "Wholesale, call Walt Harlan: (608) …": who has a number on the own line has none of those above it.
    if (at < index && (contacts[index]?.phones.length ?? 0) > 0) continue
    // What stands on the line of another name is of that one.
    if (at !== index && names.onLine.has(at)) continue
    const label = lineLabel(line, lines[at - 1])
    for (const { value, source: from, quote: text } of own.emails) {
      if (claimed.has(value) || isNoReply(value)) continue
      const fits = mailFits(value, hit.name.full)
      if ((isSharedMailbox(value) && !fits) || (!fits && fitsOther(value, hit.name.full, names))) continue
      claimed.add(value)
      addField(person.emails, field(value, 0.9, from === 'link' ? 'link' : source, text, placeOf(line)), byText)
    }
    for (const { value, source: from, quote: text } of own.phones) {
      const key = byNumber(value)
      // In a company's box the person's own number is the one that travels; the switchboard and the fax are the company's.
      const travels = value.kind === 'mobile' || value.kind === 'direct' || label === 'mobile' || label === 'extension'
      if (
        claimed.has(key) ||
        (houses.has(line.block) && !travels) ||
        (at !== index && (isCompanyBox || isLegal) && !travels && !isOwnBlock(line)) ||
        (value.kind === 'main' && value.ext === undefined)
      )
        continue
      claimed.add(key)
      addField(person.phones, field(value, 0.85, from === 'link' ? 'link' : source, text, placeOf(line)), byNumber)
    }
    for (const { value, quote: text } of own.urls) addField(person.urls, field(value, 0.7, 'link', text), byText)
    for (const handle of own.handles) addField(person.handles, field(handle, 0.8, 'link', line.text), byHandle)
  }
  const isAway = person.phones.every(({ value }) => value.kind === 'mobile')
  const derived = isAway ? boardExtension(range, index, context) : undefined
  if (derived) person.phones.push(field(derived.phone, 0.75, 'derived', derived.quote))
  return person
}

// "Reach us at …": whoever stands above, it is the house that is meant.
const CALL_US =
  /\b(?:reach|call|contact|e-?mail|write(?: to)?|phone) us\b|rufen sie uns|kontaktieren sie uns|schreiben sie uns|contactez[- ]nous|appelez[- ]nous|ll[aá]m[ae]nos|escr[ií]banos|cont[aá]ct[ae]nos|fale conosco|contattaci|chiamaci|contact met ons|kontakta oss|ring oss/iu

const REPRESENTATIVE =
  /^(?:代表者(?:名|氏名)?|代表|代表取締役(?:社長)?|法定代表人|法人代表|代表人|대표자?(?:명)?|대표이사|representante legal|représentant légal|legal representative|rappresentante legale|vertretungsberechtigt\p{L}*|vertreten durch)\s*[:：]?$/iu

/** Who stands for a house by law is named in its profile: the numbers of that table are the house's. */
function isRepresentative(lines: readonly Line[], index: number): boolean {
  const own = splitLabel(lines[index]?.text ?? '')
  return REPRESENTATIVE.test(own?.value ? own.label : (lines[index - 1]?.text ?? '').slice(0, 40))
}

/** A place that a person can find again. */
function placeOf(line: Line | undefined): string | undefined {
  if (!line) return undefined
  const { block } = line
  const id = block.getAttribute('id')
  const name = (block.getAttribute('class') ?? '').split(/\s+/)[0]
  return `${block.tagName.toLowerCase()}${id ? `#${id}` : name ? `.${name}` : ''}`.slice(0, 120)
}
