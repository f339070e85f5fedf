import { isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { tidyName } from './company-name.ts'
import { fold, textOf } from './dom-text.ts'
import { isGeneric } from './page-name.ts'
import type { Line } from './page-lines.ts'

/** What templates call the place of a site's own mark. Whole words: "catalogue" holds "logo" too. */
const PLACES =
  '.logo, #logo, .site-logo, .custom-logo-link, .navbar-brand, .brand, .site-title, .site-name, .wordmark, [class*="logo-"], [class$="-logo"], [class*="__logo"], [id*="logo"], img[src*="logo"], a[rel="home"], header a[href="/"], [role="banner"] a[href="/"], body > a[href="/"], header img[alt]'
/** The marks of others: whom the house works with, sells, pays with. */
const OTHERS =
  'footer, aside, [class*="partner"], [class*="client"], [class*="sponsor"], [class*="brands"], [class*="member"], [class*="carousel"], [class*="slider"], [class*="payment"], [class*="social"], [class*="cert"], [class*="award"]'
const MAX_PLACES = 12
const MAX_MARKS = 3

/** What a site calls itself where it shows its mark: the text of the logo, of the link home, of the head of the page. */
export function brandMarks(doc: Document): string[] {
  const marks: string[] = []
  const places = [...doc.querySelectorAll(PLACES)].slice(0, MAX_PLACES)
  for (const place of places) {
    const mark = place.closest(OTHERS) ? '' : markIn(place)
    if (mark && !marks.includes(mark)) marks.push(mark)
  }
  for (const head of [...doc.querySelectorAll('body > header h1, body > header h2, [role="banner"] h1')].slice(0, 2)) {
    const mark = tidyMark(textOf(head, 100))
    if (mark && isLikelyCompany(mark) && !marks.includes(mark)) marks.push(mark)
  }
  return marks.slice(0, MAX_MARKS)
}

function markIn(place: Element): string {
  const said = textOf(place, 200)
  if (said) return tidyMark(said)
  for (const picture of [place, ...place.querySelectorAll('img, svg')].slice(0, 3)) {
    const name =
      picture.getAttribute('alt') ??
      picture.getAttribute('aria-label') ??
      picture.querySelector('title')?.textContent ??
      picture.getAttribute('title') ??
      ''
    const mark = tidyMark(fold(name, 200))
    if (mark) return mark
  }
  return ''
}

/** "Logo der Rohrwerk GmbH", "Rohrwerk logo", "Wappen der Stadt Hohenau": the mark without the word for it. */
function tidyMark(text: string): string {
  const name = tidyName(
    text
      .replace(
        /^(?:(?:zur )?startseite|home(?:page)?|back to|retour à l['’]accueil|inicio)(?:\s+(?:von|der|of|de)\s+|\s*[-–|:]\s*)/iu,
        '',
      )
      .replace(
        /^(?:logo(?:tipo|tyyp)?|firmenlogo|wappen|escudo|stemma|herb|blason|brasão|crest)\s*(?:[:–|-]\s*|(?:von|vom|der|des|de la|de|del|du|di|da|do|of(?: the)?)\s+)?/iu,
        '',
      )
      .replace(
        /(?<![\s–|,:-])[\s–|,:-]*(?:logo|logotipo|firmenlogo|crest|home ?page|home|startseite|accueil|inicio|ロゴ|标志|標誌|로고|логотип)$/iu,
        '',
      ),
  )
  const isName = name.length > 2 && name.length <= 70 && name.split(' ').length <= 9 && /\p{L}{2}/u.test(name)
  return isName && !isGeneric(name) && !/[!?]|\d{4}|https?:|[@{}]|\.(?:png|jpe?g|svg|gif)/iu.test(name) ? name : ''
}

/**
 * A part of the title without what it adds to the name that stands on the page itself: "Cabinet Morvan, avocats à Brest" under
 * "Cabinet Morvan", "Oakleaf Physiotherapy Cork" under the mark "Oakleaf Physiotherapy".
 */
export function withoutAddition(segment: string, marks: readonly string[], standing: ReadonlySet<string>): string {
  // What stands on the page in full adds nothing: "Sparkle Clean of Tampa" over its address.
  if (splitCompany(segment).suffix !== '' || standing.has(segment)) return segment
  const mark = marks.find((each) => isBegun(segment, each))
  if (mark) return mark
  // Han and Hangul set the town behind a space.
  const cut = (
    /[\p{Script=Han}\p{Script=Hangul}]/u.test(segment) ? /\s*(?:[\s,(（：:])/u : /\s*(?:,\s|[(（：:])/u
  ).exec(segment)
  const head = cut && cut.index > 3 ? segment.slice(0, cut.index) : ''
  return head && standing.has(head) ? head : segment
}

function isBegun(segment: string, mark: string): boolean {
  return segment.length > mark.length && segment.startsWith(mark) && /^[\s,(（:：]/u.test(segment.slice(mark.length))
}

const MAX_STANDING = 400

/** What stands alone on a line, or in front of a stroke or an address: a name that a title may begin with. */
export function standingTexts(lines: readonly Line[]): ReadonlySet<string> {
  const standing = new Set<string>()
  for (const { text, zone } of lines) {
    if (standing.size >= MAX_STANDING) break
    if (zone === 'nav' || text.length > 200) continue
    const [first = ''] = text.split(/\s*[|·•]\s*|\s[–—-]\s|,\s(?=.*\d)/u)
    if (first.length > 60) continue
    standing.add(first.replace(/^©\s*/u, ''))
    const { core, suffix } = splitCompany(first)
    if (suffix !== '') standing.add(core)
  }
  return standing
}

/** A town in the page's own address is where the house stands: "Rosario" of "S2000 Rosario, Santa Fe". */
export function isTown(text: string, lines: readonly Line[]): boolean {
  if (text.length < 3 || text.length > 30 || text.split(/[\s-]/).length > 4 || /[\d&.,]/.test(text)) return false
  if (isLikelyCompany(text)) return false
  const name = text.replace(/[$()*+?[\\\]^{|}]/g, '\\$&')
  const place = new RegExp(
    `^${name}\\s\\(\\p{Lu}|^${name},\\s+[A-Z]{2,3}\\.?\\s+\\d{4}|(?:\\d{3,6}|\\d\\s?[A-Z]{2}|[A-Z]\\d[A-Z]?),?\\s+${name}(?!\\p{L})|(?<=,\\s?)${name}(?:\\s\\(\\p{L}|,?\\s+(?:\\p{Lu}{2,3}\\.?\\s+)?(?:\\p{Lu}{1,2})?\\d)`,
    'u',
  )
  return lines.some(
    (line) =>
      line.text.length < 300 &&
      line.text.includes(text) &&
      /\d/.test(line.text) &&
      !/[©ⓒ]|copyright/i.test(line.text) &&
      place.test(line.text),
  )
}
