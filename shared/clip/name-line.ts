import { foldText } from '../lib/text-fold.ts'
import { isKinName } from './kin-name.ts'
import { isFamilyParticle } from './name-affixes.ts'
import { areNicknames } from './nicknames.ts'
import { ROLE } from './role-line.ts'
import { isSenderInitials, isSenderName } from './sender-name.ts'
import { isFamilyAndTitle, isSignedName, isThaiName } from './signed-name.ts'
import { isLikelyDepartment, isLikelyTitle } from './title.ts'

// Lines of a card that name somebody: the sender, or anybody where a name is expected.

/** A line that is the sender's name, whole or in part. */
export function isNameLine(line: string, tokens: ReadonlySet<string>): boolean {
  const bare = undecorated(line)
    .replace(/[.,!，。]+$/, '')
    .trim()
  if (bare === '' || bare.length > 50 || /[?？]$/.test(line)) return false
  // "辻本です。お疲れさまです。" begins a mail.
  if (/(?:です|でございます|と申します)(?:$|[。、])/u.test(line)) return false
  // "2 x Lantern, brass" is no signature of the shop "Lantern Hill".
  if (/\d/.test(bare) && bare.split(' ').filter((word) => tokens.has(foldText(word))).length < 2) return false
  // With a comma behind it a name is called, unless it is the sender's own in full: "Ольга Ветрова," over her post.
  const words = bare.split(' ')
  if (/[,，]$/.test(line) && !(words.length > 1 && words.every((word) => tokens.has(foldText(word))))) return false
  // "郑老师" for 郑晓东
  if (isFamilyAndTitle(bare) && [...tokens].some((token) => token.length === 2 && token.startsWith(bare.charAt(0))))
    return true
  if (isSenderName(bare, tokens) && bare.split(' ').length <= 6) return true
  return isSenderInitials(bare, line, tokens) || isNickname(bare, tokens)
}

/** "Pat" for Patrick: what the sender is called, alone on the line. */
function isNickname(bare: string, tokens: ReadonlySet<string>): boolean {
  const word = foldText(bare)
  return /^\p{Lu}\p{Ll}+$/u.test(bare) && [...tokens].some((token) => areNicknames(word, token))
}

/** "Pili (presidenta)": whom the bracket is about comes first. */
export function isBracketed(line: string): boolean {
  const word = /^(\p{Lu}\p{L}{1,20}) \([^()@]{2,24}\)$/u.exec(line)?.[1]
  return word !== undefined && !isLikelyTitle(word) && !isLikelyDepartment(word) && !ROLE.test(word)
}

/** "苗苗 (^_^)", "Noor 😘", "Jo (no. 14)": a name without what stands behind it. */
function undecorated(line: string): string {
  return line
    .replace(SIGNED_FOR, '')
    .replace(/^(\p{Lu}\p{L}{1,20}) \([^()@]{2,24}\)$/u, '$1')
    .replace(
      / ?(?:\([^\p{L}\p{N}()]{1,8}\)|[;:]-?[)D]|(?:\p{Extended_Pictographic}\ufe0f?){1,3}|[~～♪♡♥☆★]{1,2}|(?<= )x{1,4})$/u,
      '',
    )
}

/** "v/ Turid Haugland", "i.A. Jens Rot", "gez. Rot": offices sign by the hand of somebody. */
const SIGNED_FOR =
  /^(?:v\/|(?:i\. ?[AaVv]|ppa|p\. ?p|p\. ?o|gez|sgd|undert)\.|im auftrag|per pro|\(-\)|p\/o) ?(?=\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]+){0,3}$)/iu

/**
 * "Anjali Deol, PT, DPT", "Desmond Achebe, CFP®": what a chamber allows to be set behind a name, in capitals. States behind a
 * town look the same, and so do legal forms behind a house.
 */
const DEGREES =
  /(?<=^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})(?:, (?!(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[AEINOST]|N[CDEHJMVY]|O[HKR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|MB|SK|N[BLST]|P[AER]|YT|USA?|UK|UAE|LLC|INC|LTD|LLP|CORP|PLC|PLLC|LP|GMBH|AG|SA|SAS|SRL|BV|KG)(?![\p{L}]))[A-Z][A-Za-z]{0,2}[A-Z]{1,4}(?:-[A-Z]{1,4})?[®™]?){1,4}$/u

/** One to four capitalised words, or two to four Han characters: a name when something else says so. */
export function isNameLike(line: string): boolean {
  const bare = undecorated(line)
    .replace(/ ?\((?:she|he|they|er|sie|elle|il|ella|él)\b[^()]{0,20}\)$| ?[|/·] ?(?:she|he|they)\/\p{L}{2,6}$/iu, '')
    .replace(DEGREES, '')
    .replace(
      /,? (?:Esq|Ph\.?D|M\.?D|MBA|CPA|J\.?D|Jr|Sr|PE|PMP|M\.?Sc|B\.?Sc|P\.? ?Eng|RN|LL\.?M)\.?$|, (?:ing|ir|arch|avocate?|notaire|urb)\.?$/u,
      '',
    )
    .replace(/[.!]$/, '')
    .trim()
  if (isKinName(bare)) return true
  // "Sjoerd Bakema, secretaris"
  const [name = '', post = ''] = /^(\p{Lu}[^,]{4,30}), (\p{Ll}[\p{L} ]{3,30})$/u.exec(bare)?.slice(1) ?? []
  if (post !== '' && isLikelyTitle(post)) return name.includes(' ') && looksLikeName(name, new Set())
  return bare.length <= 40 && !/[,，?？:：]$/.test(line) && looksLikeName(bare, new Set())
}

/** A text in the form of a name, with the sender's own whatever its form. */
export function looksLikeName(text: string, tokens: ReadonlySet<string>): boolean {
  if (tokens.size > 0 && isSenderName(text, tokens)) return true
  const words = text.split(' ')
  const isCapital = (word = ''): boolean => /^\p{Lu}[\p{L}.'’-]*$/u.test(word)
  // "Sanne de Vries", "Ludwig van der Berg": particles stand in small letters inside a name.
  const isNamed = words.every(
    (word, at) => isCapital(word) || (at > 0 && at < words.length - 1 && isFamilyParticle(word)),
  )
  if (words.length <= 5 && words.filter(isCapital).length <= 4 && isNamed) return true
  // "Margit and Sven": two who sign together.
  if (words.length <= 5 && TWO.test(text)) return true
  if (isThaiName(text)) return true
  // "白珮瑜 Peggy", "Peggy Pai 白珮瑜"
  const both =
    /^(?:(\p{Script=Han}{2,4})(?: ?[|/·] ?| )(\p{Lu}[\p{L} .-]{1,24})|(\p{Lu}[\p{L} .-]{1,24}?)(?: ?[|/·] ?| )(\p{Script=Han}{2,4}))$/u.exec(
      text,
    )
  if (both) return isSignedName(both[1] ?? both[4] ?? '') && !ROLE.test(both[2] ?? both[3] ?? '')
  return (
    /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4}(?: \p{Script=Hangul}{2,4})?|\p{Script=Hiragana}{2,4})$/u.test(
      text,
    ) && !ROLE.test(text)
  )
}

/** "Peter und Anja Krüger", "Nana and Grandpa", "Катя, Дима и мелкие": who sign together. */
export function isSeveralNames(text: string): boolean {
  const bare = undecorated(text)
  return bare.length <= 50 && (TWO.test(bare) || THREE.test(bare))
}

const THREE =
  /^\p{Lu}[\p{L}.'’-]+(?:, \p{Lu}[\p{L}.'’-]+){1,4},? (?:and|&|\+|und|et|y|e|och|og|en|i|a|ja|и|й|та|és|și|si|ve|και|ו) \p{L}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?$/u

const TWO =
  /^\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]+)? (?:and|&|und|et|y|e|och|og|en|i|ja|и|és|și|ve) \p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]+)?$/u
