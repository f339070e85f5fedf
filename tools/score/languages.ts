/** Sets of mails tell the language of a case in its name alone: `email_german_2.txt`, `test_danish_from_block`. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/danish/, 'da'],
  [/dutch/, 'nl'],
  [/finnish/, 'fi'],
  [/french|_fr[_.]/, 'fr'],
  [/german/, 'de'],
  [/italian/, 'it'],
  [/norwegian/, 'no'],
  [/polish/, 'pl'],
  [/portuguese/, 'pt'],
  [/russian|mailru/, 'ru'],
  [/swedish/, 'sv'],
  [/vietnamese/, 'vi'],
]

export function languageOfName(name: string): string {
  return NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? 'en'
}

/** As pages and mails declare it, with the two ways of writing Chinese told apart; sets that hold both say `zh`. */
export function languageOfTag(tag: string): string {
  if (/^zh-(?:TW|HK|MO|Hant)/i.test(tag)) return 'zh-Hant'
  return /^zh/i.test(tag) ? 'zh-Hans' : (tag.split('-')[0] ?? tag)
}

/** Of a text that is told with the region it is read in. */
export function languageOfRegion(region: string): string {
  if (['TW', 'HK', 'MO'].includes(region)) return 'zh-Hant'
  return { CN: 'zh-Hans', DE: 'de', JP: 'ja', KR: 'ko' }[region] ?? 'en'
}
