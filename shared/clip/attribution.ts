import { findAddress, parseMailbox } from './address-list.ts'
import { foldPhrase } from './line-fold.ts'
import { MARKERS } from './reply-markers.ts'
import type { Address } from './types.ts'

/** Lines `start` to `end` (exclusive) that say who wrote the text below; `offset` > 0 when they begin inside line `start`. */
export type Attribution = { start: number; end: number; offset: number; from: Address | null; certain: boolean }

/** An attribution wraps over few lines, the longest seen being date, name, bracket, address, verb. */
const MAX_WRAP = 6

const VERBS = unique(MARKERS.flatMap((row) => row.verb)).toSorted((one, other) => other.length - one.length)
const VERB_SOURCE = VERBS.map(escapeRegExp).join('|')
const LEADS = unique(MARKERS.flatMap((row) => row.lead))
const LEAD = new RegExp(`^(?:-{2,} ?)?(?:${LEADS.map(escapeRegExp).join('|')})(?=[\\s\\d,，])`, 'i')

const MONTH =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mrt|mei|mai|maj|okt|dez|des|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|fev|set|out|gen|mag|giu|lug|ott|tháng|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|stycz|ocak|şub|nis|haz|tem|ağu|eyl|eki|kas|ara'
const DATE = new RegExp(
  `\\d{1,4} ?[-./] ?\\d{1,2} ?[-./] ?\\d{1,4}|\\d{4} ?[年년] ?\\d{1,2} ?[月월]|\\d{1,2} ?月 ?\\d{1,2} ?日|(?:^|[^\\p{L}])(?:${MONTH})\\p{L}{0,8}\\.?,? ?\\d{1,4}|\\d{1,2}\\.?(?: de|º| den)? (?:${MONTH})\\p{L}{0,8}|\\d{1,2}-(?:${MONTH})[\\p{L}.]{0,8}-\\d{2,4}`,
  'iu',
)
const TIME = /\d{1,2}[:h.]\d{2}(?!\d)|\d{1,2} ?[時时点點]|GMT|UTC|\d ?[ap]\.? ?m\b/i
/** A date or a time near the start, as after a weekday: "Wed, 17 Nov 2021, 3:32 PM". */
const EARLY = 26
const STARTS_WITH_DATE = /^[-<("“ ]{0,3}(?:\d{4} ?[-./年년] ?\d{1,2} ?[-./月월] ?\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})/

const ENDS = new RegExp(`(?:${VERB_SOURCE})(?: the following| folgendes)?[ :-]*$`, 'iu')
const INSIDE = new RegExp(`(?:^|[\\s\\d,，])(?:${VERB_SOURCE})(?=[\\s:,，])`, 'iu')
const ENDS_WITH_VERB_SPACE = new RegExp(
  `(?:^|[\\s>)"”,，\\d\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}])(?:${VERB_SOURCE})(?: the following)?[ :-]*$`,
  'iu',
)

/**
 * Finds the attribution that ends at a line, wrapped over a few lines above it or not. `folded` holds lines by `foldLine`
 * without quote marks; `quotedNext` says that quoted text follows, which makes weak forms certain enough.
 */
export function attributionEndingAt(folded: readonly string[], at: number, quotedNext: boolean): Attribution | null {
  const last = stripDashes(folded[at] ?? '')
  if (isFramed(folded[at] ?? '') && ENDS_WITH_VERB_SPACE.test(last)) {
    return { start: at, end: at + 1, offset: 0, from: senderOf(last), certain: true }
  }
  if (last === '' || !couldEnd(last)) return null
  let text = ''
  let weak: Attribution | null = null
  let blanks = 0
  for (let start = at, filled = 0; start >= 0 && filled < MAX_WRAP; start--) {
    const line = stripDashes(folded[start] ?? '')
    if (line === '') {
      // One empty line may stand between all of them, as where each line has become a paragraph.
      if (++blanks > Math.min(filled, 3) || folded[start - 1] === '') break
      continue
    }
    filled++
    if (start < at && /[.!?。！？]$/.test(line) && !/(?:\b\p{L}|\b\p{L}{3,4}|\d)\.$/u.test(line)) break
    text = text === '' ? line : `${line} ${text}`
    const found = judge(text, quotedNext)
    if (!found) continue
    const attribution: Attribution = {
      start,
      end: at + 1,
      offset: offsetIn(folded[start] ?? ''),
      from: senderOf(text),
      certain: found === 'strong',
    }
    // A verb with an address may still belong to the date on the line above.
    if (startsLikeOne(line)) return overMailbox(attribution, text, folded)
    if (!weak || (attribution.certain && !weak.certain)) weak = attribution
  }
  return weak
}

/**
 * "Ann Lee <ann@x.example>" above "于…写道：", "Ann Lee <ann@x.example> schrieb am Mittwoch," above "3. September um 14:02:":
 * languages that put the name first wrap there.
 */
function overMailbox(found: Attribution, text: string, folded: readonly string[]): Attribution {
  const above = stripDashes(folded[found.start - 1] ?? '')
  const mailbox = found.from?.address || findAddress(text) ? null : MAILBOX_FIRST.exec(above)
  if (!mailbox || ((mailbox[1] ?? '') !== '' && !INSIDE.test(`${mailbox[1]} `))) return found
  return { ...found, start: found.start - 1, offset: 0, from: senderOf(above) }
}

const MAILBOX_FIRST = /^[^:：]{0,60}[<(][^\s<>()]+@[^\s<>()]+[>)],?( [^:：@.]{2,40})?$/u

/**
 * Some phones put the history on the line of its attribution: "On Thu, 5 Mar 2026 at 14:02, Ann Lee<ann@x.example> wrote:
 * Are you coming?". Only with its date in front and the address right before the verb.
 */
export function attributionInside(folded: readonly string[], at: number): Attribution | null {
  const first = folded[at] ?? ''
  if (!startsLikeOne(first)) return null
  // Yahoo in Chinese breaks the line before the address.
  const isWrapped = !first.includes('@') && /^<\S+@/.test(folded[at + 1] ?? '')
  const line = isWrapped ? `${first} ${folded[at + 1] ?? ''}` : first
  const verb = line.includes('@') ? INLINE_VERB.exec(line) : null
  if (!verb || verb.index > 200) return null
  const text = line.slice(0, verb.index + verb[0].length).trim()
  return judge(text, false) === 'strong'
    ? { start: at, end: at + (isWrapped ? 2 : 1), offset: 0, from: senderOf(text), certain: true }
    : null
}

const INLINE_VERB = new RegExp(`[>)],? ?(?:${VERB_SOURCE}) ?[:：](?= \\S)`, 'iu')

/** "---- Ann wrote ----": dashes on both sides are a client's. */
function isFramed(line: string): boolean {
  return line.length < 200 && /^[-_=]{2,} ?\S.*\S ?[-_=]{2,}$/.test(line)
}

/** True for a line that could be the last of an attribution: a cheap test before the costly ones. */
function couldEnd(line: string): boolean {
  return /[:>]$/.test(line) || ENDS.test(line.slice(-40)) || /GMT[+-]?[\d:]*/.test(line)
}

function startsLikeOne(line: string): boolean {
  return (LEAD.test(line) && /\d/.test(line)) || STARTS_WITH_DATE.test(line) || datedEarly(line)
}

function datedEarly(text: string): boolean {
  const date = DATE.exec(text)
  return date !== null && date.index < EARLY && (TIME.exec(text)?.index ?? 99) < 50
}

type Judgement = 'strong' | 'weak' | null

function judge(text: string, quotedNext: boolean): Judgement {
  const address = findAddress(text) !== null
  const dated = DATE.test(text) || /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text)
  const timed = TIME.test(text)
  const leads = LEAD.test(text)
  const colon = text.endsWith(':')
  const byVerb =
    ENDS_WITH_VERB_SPACE.test(text.slice(-60)) || (colon && (namesAfterVerb(text, address) || datesAfterVerb(text)))
  if (byVerb) {
    if (text.length > 300 && !address) return null
    if (address && (dated || leads)) return 'strong'
    if (dated && (timed || leads || colon)) return /[:-]$/.test(text) || timed || quotedNext ? 'strong' : null
    if (address && (colon || quotedNext) && text.length < 200) return 'strong'
    return quotedNext && text.length < 120 && (leads ? /\d/.test(text) : colon) ? 'weak' : null
  }
  // A date, then a name and an address: Gmail in many languages, Yandex, Japanese clients.
  const dateFirst = STARTS_WITH_DATE.test(text) || (LEAD.test(text) && dated) || datedEarly(text)
  if (dateFirst && address && (colon ? timed || quotedNext : quotedNext && text.endsWith('>')) && text.length < 260)
    return 'strong'
  if (quotedNext && colon && text.length < 200 && QUOTING_WORDS.test(text)) return 'strong'
  // In a language we have no words for: date, address and colon right above quoted text.
  if (quotedNext && colon && text.length < 260 && (address ? dated || timed : dated && timed && text.length < 120))
    return 'strong'
  if (STARTS_WITH_DATE.test(text) && /GMT[+-]\d/.test(text) && text.length < 120) return 'strong'
  return null
}

/** "Quoting Ann Lee <ann@x.example>:", "Zitat von …": webmails of the Horde family name the writer without a verb. */
const QUOTING_WORDS =
  /^(?:quoting|zitat von|zitiere|citation de|citando(?: a)?|mensaje citado por|citaat van|citeren|citat (?:från|fra)|citerar|citerer|lainaus|cytowanie|cytat|citace|citát|citování|цитата|цитирую|цитирование|idézet|idézem|alıntı|παράθεση|引用|引述)(?=[\s"'<])/iu

/** "Ann Lee wrote on 02/06/2026 16:12:": a name, the verb, and nothing but a moment behind it. */
function datesAfterVerb(text: string): boolean {
  const verb = text.length < 120 ? INSIDE.exec(text) : null
  if (!verb || !/^["'“]?[\p{Lu}\p{Lo}]/u.test(text) || text.slice(0, verb.index).split(' ').length > 6) return false
  const rest = text.slice(verb.index + verb[0].length)
  const words = rest.slice(0, DATE.exec(rest)?.index ?? 0).match(/\p{L}+/gu) ?? []
  return TIME.test(rest) && DATE.test(rest) && words.length <= 2 && /\d\)?(?: ?[ap]\.?m\.?)? ?[:：]$/i.test(text)
}

/** "schrieb Ann Lee:" names somebody after the verb; "we sent the following items:" does not. */
function namesAfterVerb(text: string, hasAddress: boolean): boolean {
  const verb = INSIDE.exec(text)
  if (!verb || hasAddress) return verb !== null
  const rest = text
    .slice(verb.index + verb[0].length)
    .replace(/[\s:：]+$/, '')
    .trim()
  return /^["'“]?[\p{Lu}\p{Lo}]/u.test(rest) && rest.split(' ').length <= 6
}

/** "reply On Wed, Apr 4, 2012 at 3:59 PM, bob@example.com wrote:": some clients lose the break before the attribution. */
function offsetIn(line: string): number {
  const bare = stripDashes(line)
  if (LEAD.test(bare) || STARTS_WITH_DATE.test(bare)) return 0
  const match = /^(.{1,200}?)(?: |-{2,} ?)On (?:\p{L}{3}, )?(?:\d|\p{L}{3} \d)/u.exec(line)
  return match ? (match[1] ?? '').length : 0
}

/** The end of a wrapped attribution that begins with the bracket of its address, not with a quote mark: "> wrote:". */
export function isBracketEnd(text: string): boolean {
  return BRACKET_END.test(text.slice(0, 60))
}

const BRACKET_END = new RegExp(`^ {0,3}> ?(?:(?:${VERB_SOURCE}) ?[:：]?|[:：])\\s*$`, 'iu')

/** Who is named in an attribution. */
function senderOf(text: string): Address | null {
  const place = findAddress(text)
  const bare = text.replace(/[ :：-]+$/, '')
  if (!place) {
    const name = nameIn(bare)
    return name === '' || /^(?:you|i|me|вы писали|ви писали|вы|ви|vous|du|sie|tu|tú)$/i.test(name)
      ? null
      : { name, address: '' }
  }
  const name = nameIn(text.slice(0, place.start).replace(/[<([][^<([]{0,40}$/, ''))
  return parseMailbox(`${JSON.stringify(name.replace(/["\\]/g, ''))} <${place.address}>`)
}

/** The name that stands after the date and before the verb or the address; in "Ann Lee schreef op 1-6-2026" before both. */
function nameIn(text: string): string {
  const quoting = QUOTING_WORDS.exec(text)
  if (quoting)
    return text
      .slice(quoting[0].length)
      .replace(/^[\s"'“]+/, '')
      .replace(/(?<![\s<("”'’])[\s<("”'’]+$/, '')
  return nameBehindDate(text) || nameBeforeDate(text)
}

function nameBeforeDate(text: string): string {
  const date = DATE.exec(text)?.index ?? -1
  if (date < 2 || LEAD.test(text)) return ''
  const verb = INSIDE.exec(text)?.index ?? date
  const name = text
    .slice(0, Math.min(date, verb))
    .replace(/(?:\s|^)(?:於|在|于|op|on|am|den|le|el|il|em|w dniu)\s*$/iu, '')
  return /^[\p{Lu}\p{Lo}][^\d:：]{1,59}$/u.test(name.trim())
    ? name.replace(/(?<![\s,，:("'“])[\s,，:("'“]+$/, '').trim()
    : ''
}

function nameBehindDate(text: string): string {
  let rest = text.replace(ENDS_WITH_VERB_SPACE, '')
  const verb = INSIDE.exec(rest)
  if (verb) rest = rest.slice(verb.index + verb[0].length)
  rest = rest.slice(lastDateEnd(rest))
  return dropFillers(rest.replace(LEAD, ''))
    .replace(/[\s,，<("“”':：]+$/, '')
    .replace(/^["“']+/, '')
    .trim()
}

/** Small words and marks that clients put between the date and the name. */
const FILLER =
  /^(?:[\s,;，、:：\-–()）[\]"'“”.日]+|(?:um|à|at|às|om|a las|alle(?: ore)?|kl\.?|o|la|heeft|hat|пользователь|користувач|użytkownik|odesílatel|user|ο χρήστης|keltezéssel|klo|uhr|uur|h|р|г|[ap]\.? ?m|π\.μ|μ\.μ|上午|下午|午前|午後|от|from|von|GMT[+-]?[\d:]*|UTC|[+-]\d{4})(?=[\s,."“、，\]]))/iu

function dropFillers(text: string): string {
  let rest = text
  for (let turn = 0; turn < 8; turn++) {
    const next = rest.replace(FILLER, '')
    if (next === rest) break
    rest = next
  }
  return rest
}

const DATE_PARTS = new RegExp(
  `${DATE.source}|\\d{1,2} ?h ?\\d{2}(?=[ ,])|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.? ?m\\.?)?(?: ?(?:GMT|UTC)?[+-]\\d{1,2}:?\\d{0,2})?(?: (?:GMT|UTC|E[SD]T|P[SD]T|C[SD]T|M[SD]T|CES?T|BST|IST|JST|EES?T|MSK|AE[SD]T|HKT|SGT)(?=[ ,]))?|(?:^|\\D)(?:19|20)\\d\\d(?: ?г\\.)?(?=\\D)|\\d ?[日時时분]|[ap]\\.?m\\.?(?=[ ,])|周[一二三四五六日天]|[(（][^()（）]{1,5}[)）]`,
  'giu',
)

function lastDateEnd(text: string): number {
  let end = 0
  for (const match of text.matchAll(DATE_PARTS)) end = match.index + match[0].length
  return end
}

function stripDashes(line: string): string {
  return line
    .replace(/^[-_=\s]{2,}/, '')
    .replace(/[-_=\s]{2,}$/, '')
    .trim()
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list.map((word) => foldPhrase(word)))]
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
