import { foldText } from '../lib/text-fold.ts'
import type { Address } from './types.ts'

// Whether a line is the sender's name, as far as the header tells it.

/** "苗苗", "小刘", "阿洪": how colleagues call 何苗, 刘洋 and 洪志远. */
const NICKNAME = /^(?:[小老阿]|(?=(\p{Script=Han})\1$)\p{Script=Han})(\p{Script=Han})$/u

/** True when a line holds a part of the sender's name; of a Han name two neighbouring characters. */
export function isSenderName(text: string, tokens: ReadonlySet<string>): boolean {
  // Typography spaces two characters: "邹 静".
  const folded = foldText(text).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
  const words = folded.split(/[^\p{L}\p{N}]+/u)
  if (words.some((word) => word.length > 1 && tokens.has(word))) return true
  const joined = words.join('')
  const called = NICKNAME.exec(folded)?.[2]
  for (const token of tokens) {
    if (called !== undefined && token.length === 2 && token.includes(called)) return true
    if (
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(token)
        ? folded.includes(token) && text.length <= 20
        : token.length >= 4 && joined.startsWith(token) && joined.length <= 24
    )
      return true
  }
  return false
}

/** Words of the sender's name and mailbox; of a Han name every two neighbouring characters. */
export function senderTokens(sender: Address | undefined): Set<string> {
  const tokens = new Set<string>()
  if (!sender) return tokens
  const local = sender.address.split('@')[0] ?? ''
  for (const word of foldText(`${sender.name} ${local.replace(/[._+-]/g, ' ')}`).split(/[^\p{L}\p{N}]+/u)) {
    if (/^[\p{Script=Han}]+$/u.test(word))
      for (let at = 0; at + 2 <= word.length; at++) tokens.add(word.slice(at, at + 2))
    else if (!/^(?:mr|mrs|ms|dr|jr|sr|iii?|the|and|info|mail|sales|office)$/.test(word)) tokens.add(word)
  }
  return tokens
}

/** "Q.A.", "O.", "QA": the sender's initials alone on a line. */
export function isSenderInitials(bare: string, line: string, tokens: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}(?:\. ?\p{Lu}|\p{Lu}){0,2}$/u.test(bare) || /^(?:OK|NO|PS|NB)$/.test(bare)) return false
  const letters = bare.toLowerCase().match(/\p{L}/gu) ?? []
  if (letters.length === 1 && !line.endsWith('.')) return false
  return letters.every((letter) => [...tokens].some((token) => token.startsWith(letter)))
}
