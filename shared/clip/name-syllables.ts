import { PINYIN_SYLLABLE } from './name-tables.ts'

// Syllables of Chinese and Korean in Latin letters.

/** "minseo": two syllables of a Korean given name written as one word; `key` is folded. */
export function isTwoKorean(key: string): boolean {
  for (let at = 2; at < key.length - 1; at++)
    if (isKoreanSyllable(key.slice(0, at)) && isKoreanSyllable(key.slice(at))) return true
  return false
}

/** One syllable as Koreans spell theirs, by the official romanisation or by ear: "seo", "young", "woo". */
export function isKoreanSyllable(key: string): boolean {
  return /^(?:kk|ch|ss|tt|pp|[hgkndtrlmbpsj])?[yw]?(?:ae|eo|eu|oe|ui|oo|ee|ou|[aeiou])(?:ng|[nmlkptrh])?$/.test(key)
}

/** Taiwan's older spelling: Hsiao, Chih, Tzu, Hsuan. */
export function isWadeGiles(key: string): boolean {
  return /^(?:ch|hs|sh|ts|tz|[fhjklmnpstwy])?(?:ih|eh|uan|uang|iung|ung|ang|eng|ing|ien|iang|ieh|ueh|uai|iao|ao|ou|ei|ai|uei|uen|ui|uo|ua|ia|io|iu|un|an|en|in|[aeiou])$/.test(
    key,
  )
}

/** Number of pinyin syllables that make up the word, at most three; 0 when it is not pinyin. */
export function pinyinLength(key: string, depth = 3): number {
  if (key === '' || depth === 0 || key.length > 18) return 0
  PINYIN_SYLLABLE.lastIndex = 0
  for (const end of syllableEnds(key)) {
    if (end === key.length) return 1
    const rest = pinyinLength(key.slice(end), depth - 1)
    if (rest > 0) return rest + 1
  }
  return 0
}

/** The longest syllable at the start and the same without its last letter ("xian" may be "xi" + "an"). */
function syllableEnds(key: string): number[] {
  const longest = PINYIN_SYLLABLE.exec(key)?.[0].length ?? 0
  return [longest, longest - 1, longest - 2].filter((end) => end > 0 && isSyllable(key.slice(0, end)))
}

function isSyllable(text: string): boolean {
  PINYIN_SYLLABLE.lastIndex = 0
  return PINYIN_SYLLABLE.exec(text)?.[0].length === text.length
}
