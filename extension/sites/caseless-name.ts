import type { ParsedName } from '#shared/clip/name.ts'
import { ARABIC_GIVEN_NAMES, HEBREW_GIVEN_NAMES, HINDI_GIVEN_NAMES } from './world-given-names.ts'

/** `never` is what a name does not end in, although it begins as one. */
type Script = {
  readonly script: RegExp
  readonly address: RegExp
  readonly given?: ReadonlySet<string>
  readonly family?: RegExp
  readonly never?: RegExp
}

/**
 * Scripts without capitals where names stand as words between spaces. A form of address in front, or a given name that is
 * known, or a family by its end, is what tells a name from other words; without one there is none.
 */
const SCRIPTS: readonly Script[] = [
  {
    script: /^[\p{Script=Arabic}\p{M}\s.\u200c/-]+$/u,
    address:
      /^(?:(?:(?:أ\.\s?د|أ\.\s?م\.\s?د|د|أ|ا|م)\s?\.\s*|(?:الدكتورة?|الأستاذة?|الاستاذة?|المهندسة?|السيدة?|الشيخ|المحامية?|المستشارة?|آقای|خانم|دکتر|مهندس|سرکار|جناب)(?:\s*\/\s*|\s+))+)/u,
    given: ARABIC_GIVEN_NAMES,
  },
  {
    script: /^[\p{Script=Georgian}\s.-]+$/u,
    address: /^(?:ბატონი|ქალბატონი|დოქტორი|პროფ\.)\s+/u,
    family: /.{2}(?:ძე|შვილი|ავა|იანი|უა|ულია|ელია|ალია)$/u,
  },
  {
    script: /^[\p{Script=Thai}\s.]+$/u,
    address:
      /^(?:(?:นางสาว|น\.ส\.|นาย(?!ก)|นาง|คุณ|อาจารย์(?!ประจำ|ที่ปรึกษา|พิเศษ|ใหญ่|ผู้)|ว่าที่(?: ?ร้อย|พัน)(?:ตรี|โท|เอก)|ว่าที่ ?ร\.[ตทอ]\.|(?:จ่า|พัน|ร้อย|สิบ)(?:สิบ)?(?:ตำรวจ)?(?:เอก|โท|ตรี)|ดร\.|ศ\.|รศ\.|ผศ\.|อ\.ดร\.|นพ\.|พญ\.|ทพ\.|ทพญ\.|ภก\.|ภญ\.)\s*)+/u,
  },
  {
    script: /^[\p{Script=Hebrew}\s.'"׳״()־-]+$/u,
    address:
      /^(?:(?:ד["״]ר|עו["״]ד|רו["״]ח|עו["״]ס|רס["״]ן|סא["״]ל|אל["״]מ|אינג['׳]|אדר['׳]|פרופ['׳]|מר|גב['׳]|הרב|הרבנית)\s+(?:\((?:עו["״]ד|מיל['׳]|ד["״]ר|רו["״]ח)\)\s+)?)+/u,
    given: HEBREW_GIVEN_NAMES,
    // "דוד שמש" is a boiler.
    never: /\s(?:שמש|חשמל|שירות|ייעוץ|נוער|משפחה)$/u,
  },
  {
    script: /^[\p{Script=Devanagari}\p{M}\s.]+$/u,
    address:
      /^(?:(?:श्रीमती|श्री|सुश्री|कुमारी|एडवोकेट|अधिवक्ता|डॉ\.?|प्रो\.?|पं\.|कु\.|मो\.(?=\s+(?!नं)\S+\s+\S)|सौ\.|इं\.)\s+)+/u,
    given: HINDI_GIVEN_NAMES,
    // Places and houses are called after people.
    never: /\s(?:नगर|होटल|प्रेस|मार्ग|रोड|विहार|कॉलोनी|नं\.?|नंबर|भवन|चौक|विद्यालय|अस्पताल)$/u,
  },
  { script: /^[\p{Script=Bengali}\p{M}\s.]+$/u, address: /^(?:জনাব|ড\.|ডা\.|অধ্যাপক|মোঃ)\s+/u },
  { script: /^[\p{Script=Tamil}\p{M}\s.]+$/u, address: /^(?:திரு\.?|திருமதி|டாக்டர்|முனைவர்)\s+/u },
]

/** Reads a text in a script without capitals as a name; nothing when nothing speaks for one. */
export function caselessLooks(written: string): { name: ParsedName; belief: number } | null {
  // "คุณณัฐวุฒิ ศรีสุวรรณ (ต้น)": how friends call the person.
  const text = written.replace(/(?<=\S{2} \S+)\s?\([^()\d]{1,14}\)$/u, '')
  const kind = SCRIPTS.find(({ script }) => script.test(text))
  if (!kind || kind.never?.test(text)) return null
  const address = kind.address.exec(text)?.[0] ?? ''
  const words = text.slice(address.length).trim().split(/\s+/)
  // Persian writes its ی and ک where Arabic has ي and ك.
  const first = (words[0] ?? '').replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('״', '"').replaceAll('׳', "'")
  const isKnown =
    kind.given?.has(first) === true ||
    (words.length === 2 && kind.family?.test((words[1] ?? '').split('-').at(-1) ?? '') === true)
  if (
    words.length > 5 ||
    words.some((word) => word.split(/[-\u200c]/u).some((part) => part.length > 15)) ||
    (words.length < 2 && !address)
  )
    return null
  if (!address && !isKnown) return null
  const [given = '', ...rest] = words
  const family = rest.join(' ')
  const name: ParsedName = {
    full: text,
    order: family ? 'given-first' : 'unknown',
    given,
    ...(family && { family }),
    ...(address && { prefix: address.trim() }),
  }
  return { name, belief: address && isKnown ? 0.65 : 0.55 }
}
