import { foldText } from '../lib/text-fold.ts'
import {
  CYRILLIC_GIVEN_NAMES,
  GIVEN_NAMES,
  HUNGARIAN_FAMILIES,
  HUNGARIAN_GIVEN_NAMES,
  IBERIAN_FAMILIES,
} from './given-names.ts'
import { isFamilyParticle } from './name-affixes.ts'
import { familyFirst, withMiddle } from './name-split.ts'
import type { LatinSplit } from './name-split.ts'
import type { NameHint } from './name.ts'

// Languages and directories that put the family first, and how the words of a name give it away.

/**
 * "Petrov I. I.", "Petrov I.", "Brannigan Oliver J": behind a family directories have initials. One initial behind any other
 * word is of the family, as people call themselves: "Khloe K."
 */
export function splitInitials(words: readonly string[]): LatinSplit | null {
  const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word)
  const at = words.findIndex((word) => isInitial(word))
  const isGiven = (word = ''): boolean =>
    GIVEN_NAMES.has(foldText(word)) || CYRILLIC_GIVEN_NAMES.has(word.toLowerCase())
  const [first = ''] = words
  if (at < 1 || at > 2 || !words.slice(at).every(isInitial) || isGiven(first) || isFamilyParticle(first)) return null
  const isFamily = at === 2 ? isGiven(words[1]) : words.length > 2 || isFamilyByForm(first)
  return isFamily ? familyFirst(words) : null
}

/** A word that by itself is known as a family, or ends as only families do. */
function isFamilyByForm(word: string): boolean {
  const key = foldText(word)
  if (IBERIAN_FAMILIES.has(key) || HUNGARIAN_FAMILIES.has(key)) return true
  // Карина, Арина, Мадина: -ина ends given names of women too.
  if (/^\p{Script=Cyrillic}/u.test(word))
    return SLAVIC_FAMILY.test(word.toLowerCase()) && !word.toLowerCase().endsWith('ина')
  return SURE_FAMILY.test(key) || RUSSIAN_FAMILY.test(key)
}

/** Russian and Ukrainian: the patronymic shows where the given name stands. */
export function splitSlavic(words: readonly string[]): LatinSplit | null {
  const folded = words.map((word) => word.toLowerCase())
  // "Ольга Ивановна": as one addresses Russians, without the family; of men's only those of a known father, for Абрамович is a family.
  const [own = '', fathers = ''] = folded
  if (words.length === 2 && CYRILLIC_GIVEN_NAMES.has(own) && isPatronymic(fathers))
    return { given: words.join(' '), order: 'given-first' }
  const at = folded.findIndex((word) => /(?:вич|вна|ична|ivich|evich|ovich|ovna|evna|ivna|yivna)$/u.test(word))
  if (at < 0 || words.length !== 3) {
    const isCyrillic = /^\p{Script=Cyrillic}/u.test(folded[0] ?? '')
    const [first = '', last = ''] = folded
    const isGivenLast = CYRILLIC_GIVEN_NAMES.has(last) && !CYRILLIC_GIVEN_NAMES.has(first)
    const reversed =
      isCyrillic &&
      words.length === 2 &&
      ((SLAVIC_FAMILY.test(first) && !SLAVIC_FAMILY.test(last) && !CYRILLIC_GIVEN_NAMES.has(first)) || isGivenLast)
    return reversed ? { family: words[0] ?? '', given: words[1] ?? '', order: 'family-first' } : null
  }
  const [a = '', b = '', c = ''] = words
  if (at === 2) return { family: a, given: b, middle: c, order: 'family-first' }
  return at === 1 ? withMiddle(a, [b], c) : null
}

function isPatronymic(word: string): boolean {
  if (/.(?:овна|евна|ична|инична)$/u.test(word)) return true
  const stem = /^(.{3,})(?:ович|евич)$/u.exec(word)?.[1] ?? ''
  return (
    stem !== '' &&
    ['', 'й', 'ь'].some(
      (end) =>
        CYRILLIC_GIVEN_NAMES.has(stem.replace(/ь$/u, '') + end) ||
        CYRILLIC_GIVEN_NAMES.has(stem.replace(/ь$/u, 'и') + end),
    )
  )
}

const SLAVIC_FAMILY = /(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|ко|чук|юк|ук|як|ян)$/u

/** Hungarian: the family stands first. Without the language it takes a Hungarian given name at the end. */
export function splitByLanguage(words: readonly string[], hint: NameHint): LatinSplit | null {
  const lang = hint.lang?.slice(0, 2).toLowerCase()
  const [first, last] = [foldText(words[0] ?? ''), foldText(words.at(-1) ?? '')]
  const isHungarian = HUNGARIAN_GIVEN_NAMES.has(last) || (lang === 'hu' && GIVEN_NAMES.has(last))
  const firstIsGiven = GIVEN_NAMES.has(first) || HUNGARIAN_GIVEN_NAMES.has(first)
  // "Kissné Tóth Mária": a wife's name in Hungarian has the husband's with an ending, and her own family behind it.
  if (/.{3}né$/u.test(words[0] ?? '') && !firstIsGiven && (isHungarian || GIVEN_NAMES.has(last)))
    return { family: words.slice(0, -1).join(' '), given: words.at(-1) ?? '', order: 'family-first' }
  if (isHungarian && !firstIsGiven && (words.length === 2 || lang === 'hu')) return familyFirst(words)
  const isFamily =
    HUNGARIAN_FAMILIES.has(first) &&
    words.length < 4 &&
    words.slice(1).every((word) => GIVEN_NAMES.has(foldText(word)) || HUNGARIAN_GIVEN_NAMES.has(foldText(word)))
  return isFamily && !firstIsGiven ? familyFirst(words) : null
}

/** "Ferreira José", "Kowalski Jan": what can only be a family, and behind it a given name that is none. */
export function splitReversed(words: readonly string[]): LatinSplit | null {
  if (words.length !== 2) return null
  const [first = '', last = ''] = words.map(foldText)
  const isFamily = IBERIAN_FAMILIES.has(first) || SURE_FAMILY.test(first)
  const isGiven = GIVEN_NAMES.has(last) && !IBERIAN_FAMILIES.has(last) && !SURE_FAMILY.test(last)
  const isRussian = RUSSIAN_GIVEN.test(last) && RUSSIAN_FAMILY.test(first)
  return ((isFamily && isGiven) || isRussian) && !GIVEN_NAMES.has(first) ? familyFirst(words) : null
}

// In Latin letters -in ends given names of Romania too (Sorin, Catalin), where Ivan and Marina are families.
const RUSSIAN_FAMILY = /^.{3,}(?:[oe]v|sk[iy]+|enko|[cy]?h?uk)a?$/u
const RUSSIAN_GIVEN =
  /^(?:dmitri?[iy]?|serge[iy]|al(?:ex|eks)e[iy]|andre[iy]|mi(?:kh|k|h)ail|nikola[iy]|vladimir|ivan|igor|oleg|yur[iy]+|pavel|aleksandra?|viktor|evgen[iy]+a?|olga|tat[iy]ana|natal[iy]+a|[ey]?elena|irina|svetlana|ekaterina|anastas[iy]+a|ksen[iy]+a|l[iy]udmila|marina|galina|yulia|oksana)$/u

// Hermann and Tillmann are given names; Finnish -nen has a vowel and a longer stem before it than Brennen and Shannen.
const SURE_FAMILY =
  /^(?!(?:her|till)mann$)(?:.{3,}(?:ski|ska|cki|cka|wicz|czyk|czak|sson|sdottir|escu|eanu|ovici|ovic|evic|enko|kova|nova|berger|meyer|maier|schmidt|muller|bauer|huber|hofer|mann|qvist|strom|maki|niemi|[aeiouy]nen|auskas|aitis|opoulos|poulou|idis|akis|oglu|[^t]oni|[^n]ini|elli|etti|ucci|acci|azzi)|..[aiouy]nen|muller|schmidt|schneider|fischer|meier|dupont|durand|rossi|bianchi|ferrari|novak|horvath)$/u
