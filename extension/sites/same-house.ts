import { companyKey, splitCompany } from '#shared/clip/company.ts'
import { foldText } from '#shared/lib/text-fold.ts'

const SMALL = /^(?:and|und|et|y|e|i|of|the|de|del|der|die|das|des|du|la|le|les|di|da|do|für|for)$/
// What a town's hall and a town are called in front of its name.
const CIVIC =
  /^(?:(?:commune|mairie|ville|ayuntamiento|concello|municipio|municipality|comune|stadt|gemeinde|markt|prefeitura(?: municipal)?|camara municipal|town|city|village|borough|urzad (?:gminy|miasta)|gmina|obec|mesto)(?: (?:de|of|di|do|da|del))? |(?:commune|mairie|ville) d['’])/

function wordsOf(name: string): string[] {
  return foldText(splitCompany(name).core)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.test(word))
}

/** Every word of the one stands in the other, in the same order, and both begin alike: "Tornillos del Bajío" of "Tornillos y Herramientas del Bajío". */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] !== long[0]) return false
  let at = 0
  for (const word of long) if (short[at] === word) at++
  return at === short.length
}

/**
 * Two names by which a page calls its own house: one with the legal form and one without, one with more words than the other, the
 * town and its hall. Both have to be the page's own: "Kestrel Motors" and "Kestrel Motors Leasing" in a list are two.
 */
export function isSameHouse(one: string, other: string): boolean {
  if (companyKey(one) === companyKey(other)) return true
  if (splitCompany(one).suffix !== '' && splitCompany(other).suffix !== '') return false
  const [civic, otherCivic] = [one, other].map((name) => foldText(name).replace(CIVIC, ''))
  if (civic && civic === otherCivic && (civic !== foldText(one) || civic !== foldText(other))) return true
  const [short, long] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length)
  if (!short || !long || (short.length < 2 && (short[0] ?? '').length < 5)) return false
  return isWithin(short, long) || isFullName(one, other) || isFullName(other, one)
}

/** "Odvjetničko društvo Barišić i Kos d.o.o." is in full what the title calls "Barišić i Kos": what it is stands in front. */
export function isFullName(full: string, name: string): boolean {
  if (full.length <= name.length) return false
  const [long, short] = [wordsOf(full), wordsOf(name)]
  return (
    splitCompany(full).suffix !== '' &&
    short.length >= 2 &&
    long.length > short.length &&
    long.slice(-short.length).join(' ') === short.join(' ')
  )
}

const SCRIPT =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Thai}]/u

/** "DAEHAN PUMP" under the footer of (주)대한펌프: the same house in the letters of others. */
export function isInOtherScript(name: string, main: string): boolean {
  return SCRIPT.test(main) && !SCRIPT.test(name) && /\p{Script=Latin}/u.test(name)
}
