import { foldText } from '../lib/text-fold.ts'
import { readBlock, type BlockContext } from './block.ts'
import { findAddress } from './address-list.ts'
import { speaks } from './block-domain.ts'
import { headerPerson } from './header-person.ts'
import { mailLanguage } from './mail-language.ts'
import { domainOf, isFreeMail } from './mailbox.ts'
import { personNameScore } from './name-likely.ts'
import { isSenderName, senderTokens } from './sender-name.ts'
import { bodyLines, splitLines, type SplitLines } from './reply.ts'
import { signOffParts } from './sign-off.ts'
import { couldSign } from './signed-name.ts'
import { isLikelyDepartment, isLikelyTitle } from './title.ts'
import type { Address, Company, Person } from './types.ts'

export type SignatureContext = { sender?: Address; region?: string; lang?: string }
type ReadSignature = { person: Person | null; company: Company | null; signatureLines: number[] }

/**
 * Reads the card from the signature of a mail body. `signatureLines` are indexes from 0 of the lines of the input text; of
 * HTML, of the lines it shows. Only these lines are read: numbers of others in the text are not the sender's. `person` is
 * null when nobody signed.
 */
export function readSignature(input: { text?: string; html?: string }, context: SignatureContext): ReadSignature {
  const split = splitLines(bodyLines(input), context.sender)
  const card = cardLines(split, context.sender)
  if (card.length === 0) return { person: null, company: null, signatureLines: split.signature }
  const block = readBlock(card, blockContext(split, context))
  const person = context.sender ? ofSender(block.person, card, context.sender) : block.person
  return { person, company: block.company, signatureLines: split.signature }
}

/** Numbers without a country are read by the place that the mail speaks of: given, the sender's domain, the mail's language. */
function blockContext(split: SplitLines, { sender, region, lang }: SignatureContext): BlockContext {
  const own = split.lines.filter((_, index) => split.zones.zones[index] === 'own').map((line) => line.text)
  const spoken = mailLanguage(own, lang) ?? lang
  const host = sender && sender.address !== '' && tellsPlace(sender.address, spoken) ? domainOf(sender.address) : ''
  return {
    source: 'signature',
    ...(region === undefined ? {} : { region }),
    ...(spoken === undefined ? {} : { lang: spoken }),
    ...(host === '' ? {} : { domain: host }),
    ...(sender === undefined ? {} : { sender }),
  }
}

/**
 * "x@yahoo.com.mx" says where its owner lives where the language is one of many countries. Who writes German from yahoo.fr or mail.ru is
 * not called in France or Russia: there the ending of a free mailbox counts only where the language is spoken.
 */
function tellsPlace(address: string, spoken: string | undefined): boolean {
  return !isFreeMail(address) || speaks(domainOf(address), spoken)
}

/** Signature lines without drawn lines, sign-offs and device lines; a name behind a sign-off or a dash stays. */
function cardLines({ lines, tails, signature }: SplitLines, sender: Address | undefined): string[] {
  const device = new Set(tails.flatMap((tail) => tail.device))
  const valediction = new Set(tails.flatMap((tail) => tail.valediction))
  return signature
    .filter((index) => !device.has(index))
    .map((index) => {
      const text = lines[index]?.text ?? ''
      return valediction.has(index) ? signedName(text) || senderBehind(text, sender) : text
    })
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
}

/** "-Ann", "Thanks, Ann" and "LG Ralf" hold the name after the mark, "傅明達 敬上" before it; a sign-off alone holds none. */
function signedName(text: string): string {
  const behind = signOffParts(text.trim())
  if (behind?.certain === true) return behind.name
  if (behind?.marked === true && isNameAlone(behind.name)) return behind.name
  const dashed = /^\s*(?:[-–—~]{1,2}|\/{1,2})\s?(\S.{0,40})$/u.exec(text)
  if (dashed) return dashed[1] ?? ''
  const named = /^.{2,48}?[,，.!！。~、:–—-]+\s*(\S.{0,40}?)[.!]?\s*$/u.exec(text.trim())
  return named ? (named[1] ?? '') : ''
}

/** "Viele Grüße Uwe Hartmann": nothing parts the name from the closing but that the header has it, whole and in this order. */
function senderBehind(text: string, sender: Address | undefined): string {
  const name = sender?.name.trim() ?? ''
  const isPerson = name.includes(' ') && personNameScore(name) >= SURELY
  return isPerson && foldText(text.trim()).endsWith(` ${foldText(name)}`) ? text.trim().slice(-name.length) : ''
}

/** A known given or family name is in it. */
const SURELY = 0.85

/** "LG Ralf" is signed; "LG Euer Vorstand" names nobody. */
function isNameAlone(text: string): boolean {
  return couldSign(text) && !isLikelyTitle(text) && !isLikelyDepartment(text)
}

/** The card of the sender: a given name alone is the sender's when the header says so, and then the full name is the better one. */
function ofSender(person: Person | null, card: readonly string[], sender: Address): Person | null {
  const tokens = senderTokens(sender)
  const signed = card.find((line) => line.length <= 40 && isSenderName(line, tokens))
  if (!person) return signed === undefined ? null : withSigned(headerPerson(sender, 'from'), signed)
  const header = headerPerson(sender, 'from').name
  const name = person.name
  if (!header || !name || findAddress(sender.name)) return person
  // "昆明滇茗茶业 普丽华": what the header says more is the house.
  const more = header.value.full.replace(name.value.full, '').trim()
  const isHouse = /^\p{Script=Han}{4,}$/u.test(more)
  const isPart = more !== '' && !isHouse && header.value.full.includes(name.value.full)
  return isPart ? { ...person, name: { ...header, evidence: [...header.evidence, ...name.evidence] } } : person
}

function withSigned(person: Person, quote: string): Person | null {
  if (!person.name) return null
  return { ...person, name: { ...person.name, evidence: [...person.name.evidence, { source: 'signature', quote }] } }
}
