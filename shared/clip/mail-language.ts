import { toSimplified } from '../lib/text-fold.ts'
import { foldPhrase } from './line-fold.ts'
import { MARKERS } from './reply-markers.ts'

/** Characters that only one of the two Chinese scripts has, among the most frequent in mail. */
const TRADITIONAL =
  /[們這個來對時會後從實點當發動現進還過裡麼開關無兩請謝報價單聯絡電話郵經總務業處區號樓貨運寄書師該說讓給]/u
const SIMPLIFIED =
  /[们这个来对时会后从实点当发动现进还过里么开关无两请谢报价单联络电话邮经总务业处区号楼货运书师该说让给]/u

/** Chinese sets the dot of Japan before the points of a list, "・主色", and の for 的 on signs. */
const KANA = /(?!の)[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Frequent in Chinese and in no Japanese word: beside them の is for show. */
const CHINESE_ONLY =
  /[您你們们這这嗎吗呢啊吧麼么哪她它给讓让还啦哦妳咱谁很时对实发动现进过谢报价单联络电话邮经总务业处货运书师该说]|(?<!目)的(?!確)/u

/** Small words that stand in nearly every sentence of one language and hardly in another. */
const WORDS: readonly (readonly [string, string])[] = [
  ['de', 'und der die das ist nicht mit wir sie ich für auf ein eine bitte danke grüße freundlichen'],
  ['fr', 'et le la les est pas avec nous vous je pour une des votre merci bonjour cordialement'],
  ['es', 'y el los las es con para una por que su gracias hola saludos estimado'],
  ['it', 'e il gli è con per una che non grazie saluti cordiali buongiorno della sono'],
  ['pt', 'e os as é com para uma que não obrigado obrigada bom olá você em atenciosamente'],
  ['nl', 'en de het een is niet met wij u voor van groet bedankt graag vriendelijke'],
  ['sv', 'och att det som är inte med vi för hej tack hälsningar vänliga'],
  ['da', 'og at det som er ikke med vi til hej tak hilsen venlig'],
  ['pl', 'i w na nie z jest się do dzień dobry dziękuję pozdrawiam proszę'],
  ['en', 'the and is are you to of for with please thanks regards we this that'],
]
const LANGS_OF_WORD = new Map<string, string[]>()
for (const [lang, list] of WORDS)
  for (const word of list.split(' ')) LANGS_OF_WORD.set(word, [...(LANGS_OF_WORD.get(word) ?? []), lang])

const LANG_OF_SIGN_OFF = new Map(
  MARKERS.toReversed().flatMap((row) => row.signOff.map((phrase) => [foldPhrase(phrase), row.lang] as const)),
)

/**
 * The language of a mail as a BCP 47 tag, by script, then by its sign-off and small words; undefined when unsure. `given` is the language
 * that the caller expects, and decides where nothing but の tells Japanese from Chinese.
 */
export function mailLanguage(lines: readonly string[], given?: string): string | undefined {
  const text = lines.join('\n').slice(0, 5_000)
  if (KANA.test(text)) return 'ja'
  if (/の/u.test(text) && !CHINESE_ONLY.test(text) && !/\p{Script=Hangul}/u.test(text))
    return given !== undefined && /^zh(?:-|$)/.test(given) ? given : 'ja'
  if (/[\uac00-\ud7a3]/.test(text)) return 'ko'
  if (count(text, /\p{Script=Han}/gu) * 4 > count(text, /\p{Script=Latin}/gu))
    return isTraditional(text) && !SIMPLIFIED.test(text) ? 'zh-Hant' : 'zh-Hans'
  if (/[іїєґ]/i.test(text) && /\p{Script=Cyrillic}/u.test(text)) return 'uk'
  if (count(text, /\p{Script=Cyrillic}/gu) > text.length / 4) return 'ru'
  if (/\p{Script=Greek}{3}/u.test(text)) return 'el'
  return languageOfSignOff(lines) ?? languageOfWords(text)
}

/** One of the frequent characters, or two of all that the simplified script writes otherwise. */
function isTraditional(text: string): boolean {
  if (TRADITIONAL.test(text)) return true
  const plain = [...toSimplified(text)]
  return [...text].filter((char, at) => char !== plain[at]).length > 1
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function languageOfSignOff(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(-20)) {
    const lang = LANG_OF_SIGN_OFF.get(foldPhrase(line.replace(/(?<![,.!\s])[,.!\s]+$/, '')))
    if (lang) return lang
  }
  return undefined
}

function languageOfWords(text: string): string | undefined {
  const votes = new Map<string, number>()
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    for (const lang of LANGS_OF_WORD.get(word) ?? []) votes.set(lang, (votes.get(lang) ?? 0) + 1)
  }
  const [best, second] = [...votes].toSorted((one, other) => other[1] - one[1])
  return best && best[1] >= 2 && best[1] > (second?.[1] ?? 0) ? best[0] : undefined
}
