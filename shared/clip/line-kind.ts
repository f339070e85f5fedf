import { findAddress } from './address-list.ts'
import { foldText } from '../lib/text-fold.ts'
import { LABEL, isContactLine, isDate, isRegister } from './contact-line.ts'
import { isDeviceLine } from './device-line.ts'
import { isBracketed, isNameLike, isNameLine, looksLikeName } from './name-line.ts'
import { isRoleLine, isSentence } from './role-line.ts'
import { isSenderName } from './sender-name.ts'
import { isFamilyAndTitle, isPostedName, isSpacedName, isThaiName } from './signed-name.ts'
import { signOffParts } from './sign-off.ts'
import { isLikelyTitle } from './title.ts'

/** What a line at the end of a mail can be; `closing` is a short sentence, `signed` a name behind a dash. */
export type LineKind =
  | 'blank'
  | 'delimiter'
  | 'sign-off'
  | 'thanks'
  | 'name'
  | 'name-like'
  | 'signed'
  | 'contact'
  | 'role'
  | 'device'
  | 'noise'
  | 'short'
  | 'closing'
  | 'prose'
  | 'item'

/** A longer line is prose; contact lines with several values come close. */
const MAX_LINE = 110

/** What one folded line of a text is by itself; `raw` is the same line as written, `tokens` are the sender's. */
export function lineKind(line: string, raw: string, tokens: ReadonlySet<string>): LineKind {
  if (line === '') return raw.trim() === '' ? 'blank' : 'delimiter'
  if (isDelimiter(line)) return 'delimiter'
  if (isDeviceLine(line)) return 'device'
  const signOff = signOffKind(line, tokens)
  if (signOff) return signOff
  if (isSigned(line, tokens) || isSignedInLine(line, tokens)) return 'signed'
  if (isItem(line) && !LABEL.test(line) && !isNumberedPost(line)) return 'item'
  if (isAsked(line)) return 'prose'
  // Two wide gaps and figures are a row of a table.
  if (/\S(?: {3,}|\t)\S.*\S(?: {3,}|\t)\S/.test(raw) && /\d/.test(line) && !REACHES.test(line)) return 'item'
  if (isRegister(line) && !isItem(line)) return 'contact'
  if (line.length > MAX_LINE || raw.length > MAX_LINE * 2) return 'prose'
  if (isOwnAddress(line, tokens)) return 'name'
  if (isCardLine(line, tokens)) return 'name'
  if (isToldInHan(line)) return 'prose'
  if (isContactLine(line) || isDate(line)) return 'contact'
  if (isNameLine(line, tokens) || (tokens.size === 0 && isPostedName(line))) return 'name'
  if (isFamilyAndTitle(line) || isPostedName(line) || isBracketed(line) || isThaiName(line)) return 'name-like'
  if (isSpacedName(line) && isNamedInLatin(tokens)) return 'name-like'
  if (isRoleLine(line)) return 'role'
  if (isNameLike(line)) return 'name-like'
  if (isSentence(line)) return 'prose'
  // "Let me know." ends a text, not a card.
  return /[.!?。！？]$/.test(line) ? 'closing' : 'short'
}

/** "T. 031-946-3825   M. 010-4823-1957": numbers of phones stand apart like those of a table. */
const REACHES = /@|\d{5}|\d{2,4}-\d{3,4}-\d{4}|(?:^|\s)(?:T|M|F|P|Tel|Fax|Mob)\.?:? ?[+(]?\d/i

/** "地址寄这里：中山市…17号，收件人梁会计。": what goes on behind a comma and ends in a stop is said, not set down. */
function isToldInHan(line: string): boolean {
  const isSentence = /^[^,]{4,60},\p{Script=Han}[^,]{2,40}[。!]$/u.test(line) && !/@|\d{7}|\d{3,4}-\d{4}/.test(line)
  return isSentence && /[寄送][到这這给給往至]|收件人|自提|[见見]面|碰[头頭面]/u.test(line)
}

/** A drawn line. */
export function isDelimiter(line: string): boolean {
  const plain = line.replace(/\s/g, '')
  return (
    (plain.length >= 2 && /^[-_=~*#+—–―━─═·•.ᐧ]+$/u.test(plain)) || plain === 'ᐧ' || plain === '—' || isOrnament(plain)
  )
}

/** "☆━━━━☆", "◆◇◆◇◆◇", "ーーーーー": Japanese and Korean cards are framed with whatever signs please. */
function isOrnament(plain: string): boolean {
  return (
    plain.length >= 5 &&
    /^(?!.*[?!？！…()[\]（）]|.*\p{Emoji_Presentation})(?:[\p{S}\p{P}]|ー)+$/u.test(plain.slice(0, 120))
  )
}

/** A sign-off alone, or before a name: "Cheers, Bob". A line of anything else is none. */
function signOffKind(line: string, tokens: ReadonlySet<string>): 'sign-off' | 'thanks' | 'signed' | null {
  const parts = signOffParts(line)
  if (!parts) return null
  if (parts.name === '') return parts.thanks ? 'thanks' : 'sign-off'
  if (!parts.certain && !looksLikeName(parts.name, tokens)) return null
  // "Thanks, Bob" from somebody else thanks Bob; from nobody known it is Bob's.
  const isOther = tokens.size > 0 ? !isSenderName(parts.name, tokens) : !parts.marked
  return parts.thanks && isOther && !/^cheers\b/i.test(line) ? null : 'signed'
}

/** "-Ann", "— Ann", "//Ann": a name behind a dash. */
function isSigned(line: string, tokens: ReadonlySet<string>): boolean {
  const match = /^(?:[-–—~]{1,2}|\/{1,2}) ?([^-–—\s].{0,40})$/u.exec(line)
  if (!match) return false
  const name = (match[1] ?? '').replace(/[.,!]+$/, '')
  if (tokens.size > 0 && isSenderName(name, tokens)) return name.split(' ').length <= 4
  const words = name.split(' ')
  return (
    (words.length <= 3 && words.every((word) => /^[\p{Lu}\p{Script=Han}][\p{L}.'’-]*$/u.test(word))) ||
    (words.length === 1 && /^\p{Ll}{1,12}$/u.test(name) && line.startsWith('-'))
  )
}

/** "Big hug, Ioana": a few words, a comma and the sender's own name. */
function isSignedInLine(line: string, tokens: ReadonlySet<string>): boolean {
  const name = /^\p{Lu}[^,.:;?!@\d]{1,30}, (\p{L}[\p{L}.'’-]{1,20})$/u.exec(line)?.[1]
  return name !== undefined && tokens.has(foldText(name))
}

function isItem(line: string): boolean {
  return (
    // "j.weiss@…" and "(11) 3456-7890" are no points of a list.
    /^(?:(?:[-–—*•·+○●▪◦>]|\(?\d{1,2}[.)、)](?! ?\d{3,}[- ]?\d{3})) ?|[a-z][.)] (?!\p{Lu}\.))\S/u.test(line) &&
    !/^\+?\d[\d\s().-]{6,}/.test(line) &&
    !/^\+ ?\d/.test(line)
  )
}

/** The header names somebody, in Latin letters alone: it says nothing against a name in others. */
function isNamedInLatin(tokens: ReadonlySet<string>): boolean {
  return tokens.size > 0 && ![...tokens].some((token) => /\p{Script=Han}/u.test(token))
}

/** "1. Vorsitzende", "2. Bürgermeister": German offices are numbered. */
function isNumberedPost(line: string): boolean {
  const post = /^[1-3]\. (\p{Lu}\p{L}+(?: \p{L}+){0,2})$/u.exec(line)?.[1]
  return post !== undefined && isLikelyTitle(post)
}

/** A question that says so first, whatever rooms and houses it names. */
function isAsked(line: string): boolean {
  return /^(?:请问|請問|想请问|想請問|想问)/u.test(line) && /[？?]$/u.test(line)
}

/** "Priya Raman, MPH | Clinical Dietitian | Larkspur Health | 510.555.0142": a whole card in one line, begun by the sender's name or, when nobody says who that is, by any. */
function isCardLine(line: string, tokens: ReadonlySet<string>): boolean {
  const cells = line.split(/ ?[|｜•·] ?| \/\/ /u)
  const [name = ''] = cells
  return (
    cells.length >= 3 &&
    name.length < 50 &&
    (tokens.size > 0 ? name.split(' ').filter((word) => isSenderName(word, tokens)).length > 1 : isNameLike(name)) &&
    /\d{3}|@/.test(line)
  )
}

/** The sender's address alone on a line says who writes as a name does. */
function isOwnAddress(line: string, tokens: ReadonlySet<string>): boolean {
  const place = line.length < 80 ? findAddress(line) : null
  if (!place || place.start > 1 || line.length - place.end > 1) return false
  return isSenderName(line.slice(0, line.indexOf('@')), tokens)
}
