import { toPlain } from './phone-scan.ts'

// Words that people of many countries put between a number and the extension behind it.
const WORDS = [
  '[转轉](?:分[机機]|[内內][线線]|接)?|接|分机号?码?|分機號?碼?|內線|内线|内線(?:番号)?|內线',
  '(?<=,),|,(?=\\d{1,6}#)|ext(?:ension|ensi[oó]|ensi[oó]n|ens[aã]o|ention|en|ens|ns?|s)?|xtn|ekst|x|#|\\*',
  'durchw(?:ahl(?:nummer)?)?|nebenst|dw|klappe|nebenstelle|nst|apparat|app|intern(?:al|o|e)?|int|poste|p(?=\\.)',
  'interior|anexo|anx|ramal|ramais|r(?=[.:])|interno|local|loc|toestel|tst|doorkies(?:nummer)?|anknytning|ankn|ank|linje|lokal(?:nummer|nr)?|lok|kućni|alanumero|alanro|paikallis',
  'wewn(?:ętrzny)?|wew|w(?=\\.)|linka|(?<=[,;/(–-] ?)l(?=\\.)|klapka|kl|mellék|mell|доп|доб(?:авочный)?|дод(?:атковий)?|внутренний|внутрішній|внутр|вн|лок(?:ал)?|вътр(?:ешен)?|εσωτ(?:ερικό)?|dahili|dah(?=\\.)|iç hat',
  "שלוחה|שלו['׳]|تحويلة|تحويله|داخلي|داخلی|فرعي|máy lẻ|nhánh|(?:số )?nội bộ|ต่อ|sambungan|samb|pes(?:awat)?|psw|vid(?=\\.)|iekš|sise|extensió|내선(?:번호)?|교환|구내",
].join('|')

// Whose number it is, in brackets, as Japanese cards say before the extension: "022-555-0142(代表) 内線 4021".
const WHOSE = '(?: ?[([]([^()[\\]\\d]{1,12})[)\\]])?'

/**
 * "转 806", "(ext. 204)", "– poste 22", ";ext=7": nothing but marks before the word and between it and the digits. Behind a bar or a
 * bullet another thing of the card begins: only a whole word is an extension there, for "#200" is a suite and "p. 3" a page.
 */
const BEHIND = new RegExp(
  `${WHOSE}(?:[ ,;/–-]{0,3}|[ ,;/|·•–-]{1,3}(?=[([]?[ ]?(?:\\p{L}{3}|\\p{Lo})))[([]?[ ]?(?:${WORDS})(?:[ .]{0,2}(?:no|nr|номер|num(?:ber|mer|ero)?|nº|n°|รหัส|رقم))?[ .:=：号號#№-]{0,4}(\\d{1,6})(?!\\d|(?:st|nd|rd|th)\\b)[ ]?[)\\]]?`,
  'iuy',
)

/** Hungarian and Turkish say the number first: "/ 112 mellék", ", 112-es mellék", "/ 12 dahili". */
const BEFORE = /[ ,;/–-]{1,3}[([]?(\d{1,5})(?:-\p{L}{1,3})?\.? ?[([]?(?:mellék|dahili)(?!\p{L}|[ .:]{0,3}\d)[)\]]?/iuy

/** `worded`: a word says so, not a mark alone, and with it that the number is a phone. `whose`: what brackets before it say of the number. */
type Extension = { ext: string; end: number; worded: boolean; whose: string }

/** The extension that stands right behind a number; `from` is where the number ends, `end` where the extension does. */
export function readExtension(line: string, from: number): Extension | null {
  const behind = matchAt(BEHIND, line, from)
  if (behind) return toExtension(behind, from, behind[2] ?? '', behind[1] ?? '')
  const before = matchAt(BEFORE, line, from)
  return before ? toExtension(before, from, before[1] ?? '', '') : null
}

function matchAt(pattern: RegExp, line: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(line)
}

function toExtension(match: RegExpExecArray, from: number, ext: string, whose: string): Extension {
  return { ext, end: from + match[0].length, worded: /\p{L}{2}|\p{Lo}/u.test(match[0]), whose }
}

/** `0212 555 01 42 / 12 dahili`: where the digits of a run end that the word behind it makes an extension; 0 when none does. */
export function lengthBeforeExtension(run: string, behind: string): number {
  if (!/^(?:-\p{L}{1,3})?\.? ?(?:(?:mellék|dahili)(?!\p{L}|[ .:]{0,3}\d)|\((?:mellék|dahili)\))/iu.test(behind))
    return 0
  return /^(.*\d)[ ,;/–-]{1,3}\d{1,5}$/.exec(run)?.[1]?.length ?? 0
}

/** "ramal 27", "内線 12", "Ext.: 118": an extension alone in its cell or on its line, of the number before it. */
export function extensionAlone(text: string): string | null {
  const plain = toPlain(text.trim().slice(0, 40))
  if (!/^\p{L}/u.test(plain)) return null
  // One letter is too little to be a word, but what else would "x204" be alone in its cell?
  const short = /^x ?(\d{1,6})$/i.exec(plain)?.[1]
  if (short !== undefined) return short
  const found = readExtension(plain, 0)
  return found?.worded && found.end === plain.length ? found.ext : null
}
