import { companyKey } from '#shared/clip/company.ts'
import { registrableDomain } from '#shared/clip/mailbox.ts'
import { brandMarks, isTown, standingTexts, withoutAddition } from './brand-mark.ts'
import { isNamed, tidyName } from './company-name.ts'
import { fold } from './dom-text.ts'
import { hostNameIn, lettersOf } from './house-name.ts'
import { hostLabel, isGeneric, isNamedAfter, segmentsOf, siteSegment, titleSegments } from './page-name.ts'
import type { PageKind } from './page-kind.ts'
import type { Line } from './page-lines.ts'
import { isSameHouse } from './same-house.ts'

/** What a page says of whose it is, before any of its lines is read for names. */
export type HouseSigns = {
  /** The site's name by `og:site_name`, `''` without one. */
  site: string
  /** The host's own part. */
  label: string
  /** What the logo and the link home say. */
  marks: readonly string[]
  /** The title's parts that may be a name, and the one that stands for the site. */
  segments: readonly string[]
  titled: string | undefined
  /** All that the title says but generic words. */
  parts: readonly string[]
  /** What the house is called by its mark, its site and its title. */
  names: readonly string[]
  /** Parts of a title that has not said whose page it is: one of them may be a heading's name. */
  topics: readonly string[]
  /** Named after the host, more or less. */
  own: (text: string) => boolean
  /** Just the host's or the site's name. */
  isExact: (text: string) => boolean
  /** The host's name in a text, without what a site calls its parts; else the text. */
  houseOf: (text: string) => string
  isTitled: (mark: string) => boolean
  isSpokenFor: (mark: string) => boolean
}

type SignContext = { doc: Document; host: string; lines: readonly Line[]; kind: PageKind }

export function houseSigns({ doc, host, lines, kind }: SignContext): HouseSigns {
  const label = hostLabel(host)
  const houseOf = (text: string): string => hostNameIn(text, label) ?? text
  const siteName = fold(doc.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '', 300)
  const site = houseOf(segmentsOf(siteName).find((segment) => isNamedAfter(houseOf(segment), host)) ?? siteName)
  const own = (text: string): boolean => isNamedAfter(text, host) || companyKey(text) === companyKey(site)
  const isExact = (text: string): boolean =>
    text !== '' &&
    ([label, lettersOf(registrableDomain(host))].includes(lettersOf(text)) || companyKey(text) === companyKey(site))
  const seen = brandMarks(doc)
    .filter((mark) => !isTown(mark.replace(/,? [A-Z]{2}$/, ''), lines))
    .map(houseOf)
  const standing = standingTexts(lines)
  const named = titleSegments(doc)
    .map(tidyName)
    .map((segment) => houseOf(withoutTown(withoutAddition(segment, seen, standing), { lines, label, standing })))
    .filter((segment, _, all) => all.length === 1 || !isTown(segment, lines))
  // Beside the host's own name a part that only resembles it is something else: "Plumbing" on ukplumbing.example.
  const exact = named.filter(isExact)
  const segments =
    exact.length > 0
      ? named.filter((segment) => exact.includes(segment) || !isNamedAfter(segment, host) || isNamed(segment))
      : named
  const said = [site, ...seen].filter(Boolean)
  // A title of "Our team | Kiln Ltd" has said whose page it is: its other part is what the page is about.
  const isTold =
    (kind !== 'contact' && kind !== 'people') ||
    segments.some((segment) => own(segment) || isNamed(segment) || said.some((name) => isSameHouse(name, segment)))
  const titled = siteSegment(segments, lines, host)
  const isOwnTitled = named.some(own)
  const isTitled = (mark: string): boolean =>
    !isOwnTitled && named.some((segment) => companyKey(segment) === companyKey(mark))
  const isSpokenFor = (mark: string): boolean =>
    own(mark) || isTitled(mark) || named.some((segment) => own(segment) && isSameHouse(townless(segment, lines), mark))
  // Several that nothing else speaks for are the makes a dealer sells.
  const marks = seen.filter((mark) => isSpokenFor(mark) || isNamed(mark) || (seen.length === 1 && !isOwnTitled))
  const telling = segments.filter((each) => own(each) || isNamed(each) || each === titled)
  return {
    site,
    label,
    marks,
    segments,
    titled,
    parts: named.filter((name) => !isGeneric(name)),
    names: [...marks, ...(site ? [site] : []), ...telling],
    topics: isTold ? [] : echoed(segments, lines),
    own,
    isExact,
    houseOf,
    isTitled,
    isSpokenFor,
  }
}

/** The house's name is said again in a line that says more ("Винарија Повардарие ДООЕЛ"); what the page is about is only its heading. */
function echoed(segments: readonly string[], lines: readonly Line[]): readonly string[] {
  const again = segments.filter((segment) =>
    lines.some(({ text }) => text.length > segment.length && text.length < 200 && text.includes(segment)),
  )
  return again.length > 0 ? again : segments
}

/** "Studio Fabbri Cesena" in Cesena, to be compared. */
export function townless(name: string, lines: readonly Line[]): string {
  const at = name.lastIndexOf(' ')
  return at > 0 && name.split(' ').length > 2 && isTown(name.slice(at + 1), lines) ? name.slice(0, at) : name
}

/** The town of the address, or behind a comma; in scripts without spaces between words ("จ.ภูเก็ต 83130") any line with a number that holds it. */
function isPlaceHere(town: string, lines: readonly Line[]): boolean {
  if (isTown(town, lines)) return true
  const isThai = /\p{Script=Thai}/u.test(town)
  return lines.some(({ text }) => {
    const at = text.length < 300 ? text.indexOf(isThai ? town : `, ${town}`) : -1
    return at >= 0 && (isThai ? /\d/.test(text) : /^(?:[.,]|$)/.test(text.slice(at + town.length + 2)))
  })
}

/** "Sanjeevani Hospital, Nashik": the town where the house stands is no part of its name. */
function withoutTown(
  segment: string,
  { lines, label, standing }: { lines: readonly Line[]; label: string; standing: ReadonlySet<string> },
): string {
  const [, head = '', town = ''] = /^(.{4,}?),\s+([^,]{3,30})$/u.exec(segment) ?? []
  if (head && isTown(town, lines)) return head
  // "Ravinala Lodge Madagascar" on ravinala-lodge.mg; "CV Percetakan Mandiri Surabaya" where the page itself prints it without the town.
  const at = segment.lastIndexOf(' ')
  const name = segment.slice(0, at)
  const isPrinted = standing.has(name) || lines.some(({ text }) => text.startsWith(`${name}, `))
  const isName = at > 3 && (lettersOf(name) === label || isPrinted)
  return isName && isPlaceHere(segment.slice(at + 1), lines) ? name : segment
}
