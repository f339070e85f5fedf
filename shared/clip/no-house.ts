import { foldText } from '../lib/text-fold.ts'
import { regionOfText } from './phone-context.ts'
import { HOME_WORDS, NO_HOUSE_WORDS, STREET_ENDS, STREET_HEADS, TOWN_HEADS, TOWN_TAILS } from './trade-words.ts'

// What stands below a name as a small firm does and is none: streets, homes, towns, sayings.

/** "Happy Farm Days", "Northern Europe", "La Vida Es Bella"; families are called Day and Love too. */
export function isSaying(text: string, family: string | undefined): boolean {
  const words = text.split(' ').filter((word) => foldText(word) !== family)
  return words.some((word) => NO_HOUSE_WORDS.has(foldText(word)) || WHOSE.test(word)) || isSentence(text)
}

/** "The Best Is Yet To Come": a verb, or whom it is said to. */
export function isSentence(text: string): boolean {
  return text.startsWith('I ') || text.split(' ').some((word) => SAYS.test(word))
}

/** "Orchard Road", "Finch Avenue West", "Rue du Moulin", "Alter Mühlenweg". */
export function isStreet(text: string): boolean {
  return (
    isCalledStreet(text) ||
    (/^\S+(?: \S+){1,5}$/.test(text) &&
      /(?:straße|strasse|weg|gasse|platz|allee|straat|laan|plein|gracht|dijk|gatan|vägen|vej)$/iu.test(text))
  )
}

/** By a word of its own for a street, first or last: "Boulangerie de la Place" stands on one. */
export function isCalledStreet(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 6) return false
  const named = TOWN_HEADS.has(foldText(words.at(-1) ?? '')) ? words.slice(0, -1) : words
  return (
    STREET_HEADS.has(foldText(named[0] ?? '')) ||
    (STREET_ENDS.has(foldText(named.at(-1) ?? '')) && !/^(?:de|du|la|le)$/.test(named.at(-2) ?? ''))
  )
}

/** "Stables Cottage", "The Old Rectory"; a coffee house sells something. */
export function isHome(text: string): boolean {
  const words = text.split(' ')
  return HOME_WORDS.has(foldText(words.at(-1) ?? '')) && !SOLD_IN_HOUSE.test(words.at(-2) ?? '')
}

const SOLD_IN_HOUSE = /^(?:coffee|tea|curry|ale|guest|auction|opera|fashion|design|print|publishing|public)$/i

const SAYS = /^(?:is|are|was|be|it|you|we|est|sont|ist|sind|es|è|sono)$/i

const WHOSE = /^(?:your|our|my|mein|mon|votre|notre|mi|su|nuestro)$/i

export function isPlace(text: string): boolean {
  return isTown(text) || TOWN_HEADS.has(foldText(text.split(' ', 1)[0] ?? ''))
}

/** "La Paz", and "El Paso Texas", whose state stands behind it. */
export function isTown(text: string): boolean {
  const words = text.split(' ')
  const starts = [2, 3, 6].map((count) => words.slice(0, count).join(' '))
  return starts.some((start) => regionOfText(start) !== undefined) || TOWN_TAILS.has(foldText(words.at(-1) ?? ''))
}
