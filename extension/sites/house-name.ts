import { isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { foldText } from '#shared/lib/text-fold.ts'

// What a site calls its parts, behind its own name: "AgileZen Support", "Perk Help Center", "Muster Karriere".
const PARTS =
  /^(?:my|mein|meine|mon|users|members|mitglieder|help|support|center|centre|desk|hq|tv|video|videos|blog|news|newsroom|store|shop|partners|team|people|staff|careers?|jobs|home|homepage|official|site|website|online|contact|contacts|about|login|portal|app|apps|docs|documentation|forum|community|status|press|gallery|locations?|services?|overview|startseite|karriere|kontakt|hilfe|aktuelles|presse|boutique|accueil|aide|contactez|tienda|inicio|contacto|ayuda|noticias|negozio|contatti|notizie|winkel|vacatures|nieuws|us|the|our|of|and|&|-|–|—|company)$/i
const MAX_WORDS = 10

/** The letters and digits of a text: what is left of a name in a host. */
export function lettersOf(text: string): string {
  return foldText(text).replace(/[^a-z\d]/g, '')
}

/**
 * The part of a text that is exactly the host's name, with what a site calls its parts taken off: "Perk" of "Perk Help Center"
 * on perk.example, "Hayden Outdoors" of "HAYDEN OUTDOORS VIDEO". Nothing when the rest may belong to the name.
 */
export function hostNameIn(text: string, label: string): string | undefined {
  const words = text.split(' ')
  if (label.length < 4 || words.length > MAX_WORDS || splitCompany(text).suffix !== '') return undefined
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const run = words.slice(from, to).join(' ')
      const letters = lettersOf(run)
      if (letters.length > label.length) break
      const rest = [...words.slice(0, from), ...words.slice(to)]
      if (
        letters === label &&
        lettersOf(words[from] ?? '') !== '' &&
        rest.every((word) => PARTS.test(word.replace(/[\s,.:!()[\]]+/g, '')))
      )
        // "Precision Gasket Company" is called so; "Juniper Row - The Company" is a page about it.
        return /^company$/i.test(words[to] ?? '') ? `${run} ${words[to]}` : run
    }
  }
  return undefined
}

/** The first words are the host's own letters: "Erin Clark Web Design & Graphics" on erinclark.example. */
export function beginsWithHost(name: string, label: string): boolean {
  const words = name.split(/\s+/)
  return (
    label.length >= 5 &&
    words.length <= MAX_WORDS &&
    words.some((_, at) => lettersOf(words.slice(0, at + 1).join('')) === label)
  )
}

/**
 * A host made of the beginnings of a name's words, in order and leaving out none but small ones: `woodsins` of "Woods Insurance
 * Service", `rspa` of "R.S. Pressman & Associates". The first word is whole, or every word gives its first letter.
 */
export function isShortenedTo(label: string, name: string): boolean {
  if (label.length < 4 || label.length > 30) return false
  const words = foldText(splitCompany(name).core)
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '' && !/^(?:and|und|et|y|e|of|the|de|der|die|das|for)$/.test(word))
  const [first = '', ...rest] = words
  if (words.length < 2 || words.length > 6) return false
  if (words.map((word) => word.charAt(0)).join('') === label) return true
  // `uni-valdehierro` of "Universidad de Valdehierro": the name itself whole, what it is in short.
  if (
    words.some((word, at) => at > 0 && word.length >= 5 && label.endsWith(word)) &&
    /^.{3}/.exec(first)?.[0] === label.slice(0, 3) &&
    isMadeOf(label, words, 0)
  )
    return true
  return (
    first.length >= 4 &&
    label.startsWith(first) &&
    // "Perk Shopping" begins with the host's name, but the host does not shorten it.
    label !== first &&
    !words.some((_, index) => words.slice(0, index + 1).join('') === label) &&
    isMadeOf(label.slice(first.length), rest, isLikelyCompany(name) ? 1 : 0)
  )
}

/** Whether the letters are the beginnings (two letters or more) of these words, each in its turn; `spare` words may be left over. */
function isMadeOf(letters: string, words: readonly string[], spare: number): boolean {
  if (letters === '') return words.length <= spare
  const [first = '', ...rest] = words
  for (let length = Math.min(first.length, letters.length); length >= 2; length--)
    if (letters.startsWith(first.slice(0, length)) && isMadeOf(letters.slice(length), rest, spare)) return true
  return false
}

/**
 * "Birmingham Acme Automotive Ltd", "Glasgow Acme Automotive Ltd", "Leeds Acme Automotive Ltd": where three names end in the same
 * legal one, which begins with the host's own word, that one is the company and what stands before it is one of its places.
 */
export function legalNamesIn(names: readonly string[], label: string): Map<string, string> {
  const ends = new Map<string, string[]>()
  for (const name of names) {
    const words = name.split(' ')
    const own = words.findLastIndex((word) => word.length >= 4 && label.startsWith(lettersOf(word)))
    const legal = words.slice(own).join(' ')
    if (own > 0 && splitCompany(legal).suffix !== '') ends.set(legal, [...(ends.get(legal) ?? []), name])
  }
  return new Map(
    [...ends].flatMap(([legal, all]) => (all.length >= 3 ? all.map((name) => [name, legal] as const) : [])),
  )
}
