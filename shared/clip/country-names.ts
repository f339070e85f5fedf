import { foldText } from '../lib/text-fold.ts'

/** Countries and territories by ISO 3166-1. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'

/** Languages in whose letters a country of two words looks like somebody: "Costa Rica", "Arabia Saudita". */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']
/** "Hong Kong" is the short name of what the long one calls a region of China. */
const SHORT = ['en']

/** Names that lists of today no longer have, and pages do. */
const FORMER = [
  'Czech Republic',
  'Slovak Republic',
  'Brunei Darussalam',
  'Great Britain',
  'Northern Ireland',
  'Timor Leste',
]

let known: ReadonlySet<string> | undefined

/** True for the name of a country in two words or more: those of one are nobody's whole name. */
export function isCountry(text: string): boolean {
  if (!text.includes(' ')) return false
  known ??= countryNames()
  return known.has(foldText(text))
}

function countryNames(): ReadonlySet<string> {
  const names = new Set(FORMER.map((name) => foldText(name)))
  const add = (language: string, style: 'long' | 'short'): void => {
    const display = new Intl.DisplayNames([language], { type: 'region', style })
    for (const code of CODES.split(' ')) {
      const name = display.of(code) ?? ''
      if (name.includes(' ')) names.add(foldText(name))
    }
  }
  for (const language of LANGUAGES) add(language, 'long')
  for (const language of SHORT) add(language, 'short')
  return names
}
