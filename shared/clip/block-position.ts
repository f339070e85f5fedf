import { add } from './block-bag.ts'
import type { Bag } from './block-bag.ts'
import { splitCells } from './block-cells.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { foldText } from '../lib/text-fold.ts'

// What a line of a card is by where it stands, when its words alone do not tell.

/** Between a name and its house stands what the person does: "Couvreur-zingueur", "Gümrük Müşaviri". */
export function titleByPlace(lines: readonly string[], bag: Bag): void {
  const name = bag.names[0]
  if (!name || bag.titles.length > 0) return
  const at = name.line + 1
  const line = lines[at] ?? ''
  const isOverHouse = bag.orgs.some((org) => org.line === at + 1)
  if (
    !isOverHouse ||
    isRead(bag, at) ||
    !/^\p{Lu}[\p{L} .'’/-]{3,40}[\p{L}]$/u.test(line) ||
    line.split(' ').length > 5
  )
    return
  add(bag.titles, line, { context: {}, line: at, quote: line, pending: null }, { weight: 0.7 })
}

/** "顾一帆｜主美" over the house: behind the bar stands what the person does, in whatever words of the trade. */
export function titleBesideName(lines: readonly string[], bag: Bag): void {
  const name = bag.names[0]
  if (!name || bag.titles.length > 0 || !bag.orgs.some(({ line }) => line !== name.line)) return
  const [own = '', beside = ''] = splitCells(lines[name.line] ?? '')
  const isKnown = [...bag.depts, ...bag.orgs].some(({ value }) => value === beside)
  if (own !== name.value || isKnown || !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,6}$/u.test(beside))
    return
  add(
    bag.titles,
    beside,
    { context: {}, line: name.line, quote: lines[name.line] ?? '', pending: null },
    { weight: 0.7 },
  )
}

/** "School of Physical Sciences" beside "University of the Dales": a part of the house that is named with it. */
export function facultyOfUniversity(bag: Bag): void {
  const part = bag.orgs.find(({ value }) =>
    /^(?:school|faculty|department|institute|college|division) of /i.test(value),
  )
  const house = bag.orgs.find((org) => org !== part && /(?<!\p{L})universi|hochschule/iu.test(org.value))
  if (!part || !house || Math.abs(part.line - house.line) > 2) return
  bag.orgs.splice(bag.orgs.indexOf(part), 1)
  bag.depts.push(part)
}

/** "Croft & Kiln Pottery", "SCP AUBRY & LESTRADE": two capitals with "&" between them right below a name or its post are a house. */
export function houseByPlace(lines: readonly string[], bag: Bag): void {
  const name = bag.names[0]
  if (!name || bag.orgs.length > 0) return
  for (const at of [name.line + 1, name.line + 2]) {
    const line = lines[at] ?? ''
    const first =
      /^(\p{Lu}[\p{L}.'’-]+) (?:\p{Lu}[\p{L}.'’-]+ )?& \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}$/u.exec(line)?.[1]
    if (first === undefined || isRead(bag, at) || GIVEN_NAMES.has(foldText(first))) continue
    add(bag.orgs, line, { context: {}, line: at, quote: line, pending: null }, { weight: 0.75 })
    return
  }
}

/** A second name that only its form gives away is no reading. */
export function isRead(bag: Bag, line: number): boolean {
  const [, ...others] = bag.names
  const names = bag.names.filter(
    (hit) => !others.includes(hit) || GIVEN_NAMES.has(foldText(hit.value.split(' ')[0] ?? '')),
  )
  return [
    names,
    bag.titles,
    bag.depts,
    bag.orgs,
    bag.phones,
    bag.emails,
    bag.urls,
    bag.handles,
    bag.address ? [bag.address] : [],
  ].some((hits) => hits.some((hit) => hit.line === line))
}
