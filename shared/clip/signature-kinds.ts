import type { LineKind } from './line-kind.ts'
import { isSeveralNames } from './name-line.ts'
import { postscriptStart } from './postscript.ts'
import { followsSentence, headOfSigned } from './signature-head.ts'
import { couldSign, isSignedName } from './signed-name.ts'
import { isGoingOn, signOffParts } from './sign-off.ts'

// What a line at the end of a mail is by its neighbours, after it was judged by itself.

/** "- chairs" looks like a name behind a dash until there are two of them, or a colon above. */
export function listItems(kinds: LineKind[], folded: readonly string[]): void {
  let above = -1
  folded.forEach((line, at) => {
    if (line === '') return
    if (kinds[at] === 'signed' && above >= 0 && /^[-–—~]/.test(line)) {
      const isList = /^[-–—~•*+] ?\S/.test(folded[above] ?? '') && kinds[above] !== 'delimiter'
      if (isList) kinds[above] = kinds[above] === 'signed' ? 'item' : (kinds[above] ?? 'item')
      if (isList || /[:：]$/.test(folded[above] ?? '')) kinds[at] = 'item'
    }
    above = at
  })
}

/** Who indents each paragraph needs no empty line between them: an indented "谢谢！" right below the text is one, and closes it over a name. */
export function indentedThanks(kinds: LineKind[], lines: readonly string[]): void {
  lines.forEach((line, at) => {
    const isParagraph = kinds[at] === 'thanks' && /^(?:\u3000|\s{2})\s*\S/u.test(line)
    const below = kinds[at + 1] === 'blank' ? at + 2 : at + 1
    if (isParagraph && isNameKind(kinds[below])) kinds[at] = 'sign-off'
  })
}

/** "Awaiting your reply" closes as the last words above the name; with more text below it, or on a list, it is text itself. */
export function formsThatGoOn(kinds: LineKind[], folded: readonly string[]): void {
  folded.forEach((line, at) => {
    if (kinds[at] !== 'sign-off') return
    if ((isGoingOn(line) && !isOverName(kinds, folded, at)) || endsList(kinds, line, at)) kinds[at] = 'short'
  })
}

/** "以上" below the points of a notice ends them, not the mail: the writer goes on. */
function endsList(kinds: readonly LineKind[], line: string, at: number): boolean {
  if (!/^(?:以上|이상)(?:です|になります|となります|입니다)?[.。]?$/u.test(line)) return false
  const below = kinds.find((kind, index) => index > at && kind !== 'blank')
  return below !== undefined && TEXT.has(below)
}

function isOverName(kinds: readonly LineKind[], folded: readonly string[], at: number): boolean {
  const isMarked = /[,，]$/.test(folded[at] ?? '')
  const above = kinds[at - 1] === 'blank' ? at - 2 : at - 1
  const isParagraph = kinds[at - 1] === 'blank' || isMarked || followsSentence(folded, at)
  if (!isParagraph || /[:：]$/.test(folded[above] ?? '')) return false
  const below = kinds.slice(at + 1, postscriptStart(kinds, folded, at)).filter((kind) => kind !== 'blank')
  const isFirstWord = below[0] === 'short' && !(isMarked && below.length === 1)
  return !isFirstWord && below.every((kind) => !TEXT.has(kind))
}

/** Lines that are text and no part of a card. */
export const TEXT: ReadonlySet<LineKind> = new Set(['prose', 'item', 'closing'])

/** Chinese letters set a wish in two lines, the word for wishing and below it what is wished: "祝" / "工作顺利". */
export function wishes(kinds: LineKind[], folded: readonly string[]): void {
  for (let at = Math.max(0, folded.length - MAX_CLOSING); at < folded.length - 1; at++) {
    const head = (folded[at] ?? '').replace(/[:：，,]$/u, '')
    if (!/^(?:敬|恭|顺|順|谨|謹)?(?:祝|颂|頌)(?:愿|願)?(?:您|你|大家|各位)?$/u.test(head)) continue
    const below = kinds[at + 1] === 'blank' ? at + 2 : at + 1
    const wish = signOffParts(head + (folded[below] ?? ''))
    if (wish?.name === '') kinds[at] = kinds[below] = 'sign-off'
  }
}

/**
 * Letters close in more ways than any list has: a few words that end in a comma, in a paragraph of their own, above the
 * name that signs. With an exclamation mark they are text, and the name right below them signs all the same.
 */
export function closings(kinds: LineKind[], folded: readonly string[], first: number): void {
  let isTail = true
  for (let at = folded.length - 1; at > Math.max(first, folded.length - MAX_CLOSING); at--) {
    const kind = kinds[at]
    const opens = isTail && (kinds[at - 1] === 'blank' || isShortClosing(folded, at))
    const head = isTail ? headOfSigned(kinds, folded, at) : null
    if (opens && closes(kinds, folded, at)) kinds[at] = 'sign-off'
    else if (head) {
      kinds[at] = head
      if (head === 'role' && kinds[at + 1] === 'name-like') kinds[at + 1] = 'name'
    } else if (opens && pairs(kinds, folded, at)) kinds[at] = 'sign-off'
    else if (isTail && kind === 'name-like' && isCalled(kinds, folded, at)) kinds[at] = 'name'
    else if (kind === 'prose' || kind === 'item' || kind === 'closing') isTail = false
  }
}

/** "Beso," and "Seid umarmt" right below a finished sentence. */
function isShortClosing(folded: readonly string[], at: number): boolean {
  const line = folded[at] ?? ''
  if (line.length > 24 || !/^\p{Lu}[^,，]*[,，]?$/u.test(line)) return false
  return /[,，]$/.test(line) ? /[.!。！]$/.test(folded[at - 1] ?? '') : followsSentence(folded, at)
}

/** Closings are looked for in this many lines at the end. */
const MAX_CLOSING = 30

function closes(kinds: readonly LineKind[], folded: readonly string[], at: number): boolean {
  const line = folded[at] ?? ''
  const kind = kinds[at]
  if (kind !== 'short' && kind !== 'closing' && kind !== 'prose') return false
  const words = line.split(' ').length
  if (line.length > 45 || words > 7 || /[:：@]/.test(line)) return false
  const below = kinds[at + 1] === 'blank' ? at + 2 : at + 1
  const isName =
    isNameKind(kinds[below]) ||
    (kinds[below] === 'short' && UNCASED_NAME.test(folded[below] ?? '')) ||
    isSeveralNames(folded[below] ?? '')
  // "Thanking you," above "Yours truly,", or by itself above the card of an office.
  const isAlone = below === at + 2 || (words <= 4 && followsSentence(folded, at))
  const goesOn = kinds[at + 1] === 'sign-off' || (kinds[at - 1] === 'blank' && isAlone && isLastCard(kinds, below))
  return /[,，،]$/.test(line) && (isName || goesOn)
}

/** A few lines of a card up to the end of the text. */
function isLastCard(kinds: readonly LineKind[], at: number): boolean {
  const below = kinds.slice(at).filter((kind) => kind !== 'blank' && kind !== 'noise' && kind !== 'device')
  return below.length > 0 && below.length <= 6 && below.every((kind) => CARD.has(kind))
}

const CARD: ReadonlySet<LineKind> = new Set(['name', 'name-like', 'role', 'contact', 'short'])

/** "Venligst" and below it "Kaj", a last paragraph of two lines: a few words, and a name that is the last word. */
function pairs(kinds: readonly LineKind[], folded: readonly string[], at: number): boolean {
  const line = folded[at] ?? ''
  const name = folded[at + 1] ?? ''
  return (
    (kinds[at] === 'short' || kinds[at] === 'name-like') &&
    line.length <= 30 &&
    line.split(' ').length <= 4 &&
    // Who writes without stops and capitals goes on: "will call you tonight".
    (/^[\p{Lu}\p{Lo}]/u.test(line) || followsSentence(folded, at)) &&
    !/[:：]$/.test(folded[kinds[at - 1] === 'blank' ? at - 2 : at - 1] ?? '') &&
    !/[:：@?？.。;]|\d{2}/.test(line) &&
    isNameKind(kinds[at + 1]) &&
    isLastText(kinds, at + 1) &&
    couldSign(name) &&
    // Two names are a list, and two words of Han are: their closings are known.
    !isSignedName(line) &&
    !/^\p{Script=Han}+$/u.test(line)
  )
}

/** "Trevlig sommar!" and below it the last word: a name. */
function isCalled(kinds: readonly LineKind[], folded: readonly string[], at: number): boolean {
  const above = folded[at - 1] ?? ''
  return kinds[at - 2] === 'blank' && /[!！]$/.test(above) && above.split(' ').length <= 4 && isLastText(kinds, at)
}

function isNameKind(kind: LineKind | undefined): boolean {
  return kind === 'name' || kind === 'name-like' || kind === 'signed'
}

/**
 * What stands right below a sign-off is who signs, in scripts without capitals too; and a motto between a sign-off that
 * ends in a comma and the sender's name is inside the signature.
 */
export function namesBelow(kinds: LineKind[], folded: readonly string[]): void {
  folded.forEach((line, at) => {
    if (['name-like', 'contact', 'role', 'short'].includes(kinds[at] ?? '') && signsBelow(kinds, folded, at))
      kinds[at] = 'name'
    if (kinds[at] !== 'short' && kinds[at] !== 'prose' && kinds[at] !== 'closing') return
    const above = kinds[at - 1] === 'blank' ? at - 2 : at - 1
    if (kinds[at] === 'short' && isUnderName(kinds, at) && /^[\p{Lu}\p{Lo}]/u.test(line)) kinds[at] = 'role'
    if (!isSignOffKind(kinds[above])) return
    // "Le service des inscriptions": who signs below a formal closing, however they are called.
    if (kinds[at] === 'short' && kinds[above] === 'sign-off' && isLastText(kinds, at) && isCalling(folded, at, above))
      kinds[at] = 'role'
    if (kinds[at] === 'short' && /[,，]$/.test(folded[above] ?? '') && isLastCard(kinds, at)) kinds[at] = 'role'
    if (kinds[at] === 'short' && (UNCASED_NAME.test(line) || POSTED_NAME.test(line))) kinds[at] = 'name-like'
    else if (
      line.length <= MAX_MOTTO &&
      above === at - 1 &&
      /[,，]$/.test(folded[above] ?? '') &&
      kinds[at + 1] === 'name'
    )
      kinds[at] = 'short'
  })
}

/** "Reader in Hydrology": the lines of a card between a closed letter's name and the next empty line. */
function isUnderName(kinds: readonly LineKind[], at: number): boolean {
  let top = at - 1
  while (at - top < 4 && kinds[top] === 'role') top--
  const above = kinds[top - 1] === 'blank' ? top - 2 : top - 1
  return (kinds[top] === 'name-like' || kinds[top] === 'name') && isSignOffKind(kinds[above])
}

/** Right below a closing with its comma any last words are a signature; else only a house. */
function isCalling(folded: readonly string[], at: number, above: number): boolean {
  const line = folded[at] ?? ''
  return isHouse(line) || (above === at - 1 && /[,，،]$/.test(folded[above] ?? '') && line.length <= 50)
}

const HOUSE =
  /^(?:the |le |la |les |el |los |das |die |der |il |i |o |a |de |het |your |ihr |votre |su )?(?:team|equipe|équipe|equipo|service|servicio|servizio|direction|dirección|direzione|secrétariat|secretaría|segreteria|secretaria|sekretariat|rédaction|redaktion|vorstand|geschäftsleitung|comité|committee|staff|crew|office|administration|administración|bureau|familie|family|famille|zespół|ekipa|redakcja|styrelsen|styret|bestyrelsen|bestuur|redactie|команда|служба|администрация|дирекция|редакция|коллектив|tým|csapat|echipa)(?![\p{L}])/iu

function isHouse(line: string): boolean {
  return (
    line.length <= 50 &&
    line.split(' ').length <= 7 &&
    (HOUSE.test(line) || /\b(?:team|crew|committee|office|staff)$|(?:スタッフ|役員|社員)?一同$/iu.test(line))
  )
}

/** Chinese mails of two lines put a whole name right below the text, with a way to reach it or nothing behind it. */
function signsBelow(kinds: readonly LineKind[], folded: readonly string[], at: number): boolean {
  // "秦朗 13862001122", "卫东/海力电气"
  const name =
    /^(\p{Script=Han}{2,4})(?: ?[:：]? ?\+?\d[\d -]{6,20}| ?[/|·] ?\p{Script=Han}{2,12})?$/u.exec(
      folded[at] ?? '',
    )?.[1] ?? ''
  const next = kinds[at + 1]
  const ends =
    next === undefined || next === 'contact' || next === 'device' || (next === 'blank' && isLastText(kinds, at))
  return (
    ends &&
    !/[:：、，,]$/.test(folded[at - 1] ?? '') &&
    !['blank', 'name', 'contact', 'item', undefined].includes(kinds[at - 1]) &&
    // Two names are a list.
    !isSignedName(folded[at - 1] ?? '') &&
    isSignedName(name)
  )
}

export function isLastText(kinds: readonly LineKind[], at: number): boolean {
  return kinds.slice(at + 1).every((kind) => kind === 'blank' || kind === 'device' || kind === 'noise')
}

/** A longer line below a sign-off is text after all. */
const MAX_MOTTO = 60

/** "A." and "Sjoerd Bakema, secretaris" below a sign-off. */
const POSTED_NAME = /^(?:\p{Lu}\.?|\p{Lu}\p{L}+(?: \p{Lu}[^,]{1,24})?, [\p{Ll}\d][\p{L}\d ]{2,30})$/u

const UNCASED_NAME = /^[\p{Lo}\p{M}'’.-]{2,20}(?: [\p{Lo}\p{M}'’.-]{1,20}){0,3}$/u

/** True for a line that closes a letter. */
export function isSignOffKind(kind: LineKind | undefined): boolean {
  return kind === 'sign-off' || kind === 'thanks'
}
