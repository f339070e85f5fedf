import { isSupportedCountry } from 'libphonenumber-js/max'
import { toSimplified } from '../lib/text-fold.ts'

/** What is known about the place of a number: `region` as ISO 3166 (CN), `lang` as BCP 47, `domain` the site's host. */
export type PhoneContext = { region?: string; lang?: string; domain?: string }

/** The region whose national numbers a text most likely holds: given, of the site's country, of the language. */
export function regionOf(context: PhoneContext): string | undefined {
  const region = context.region?.trim().toUpperCase()
  if (region !== undefined && /^[A-Z]{2}$/.test(region)) return region === 'UK' ? 'GB' : region
  return regionOfDomain(context.domain) ?? regionOfLang(context.lang)
}

function regionOfDomain(domain: string | undefined): string | undefined {
  const ending = domain?.toLowerCase().replace(/\.$/, '').split('.').at(-1) ?? ''
  if (!/^[a-z]{2}$/.test(ending) || GENERIC_ENDINGS.has(ending)) return undefined
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}

// Country endings that the world uses for their sound.
const GENERIC_ENDINGS = new Set(
  'co io ai me tv cc ws fm am gg ly to la sh ac eu su bz vc sc nu ms gs st tk ml ga cf gq pw im is'
    .split(' ')
    .filter((ending) => ending !== 'is'),
)

function regionOfLang(lang: string | undefined): string | undefined {
  if (lang === undefined || lang === '') return undefined
  const parts = lang.replaceAll('_', '-').split('-')
  const region = parts.slice(1).find((part) => /^[A-Za-z]{2}$/.test(part))
  if (region !== undefined) return region.toUpperCase() === 'UK' ? 'GB' : region.toUpperCase()
  if (parts.some((part) => part.toLowerCase() === 'hant')) return 'TW'
  return REGION_BY_LANG.get((parts[0] ?? '').toLowerCase())
}

// Only languages that one country dominates; English, Spanish, Portuguese and Arabic are read by their sites.
const REGION_BY_LANG = new Map(
  'zh CN|ja JP|ko KR|de DE|fr FR|it IT|nl NL|sv SE|da DK|nb NO|no NO|nn NO|fi FI|pl PL|cs CZ|sk SK|hu HU|ro RO|bg BG|el GR|tr TR|ru RU|uk UA|vi VN|th TH|id ID|ms MY|he IL|es ES|et EE|lv LV|lt LT|sl SI|hr HR|sr RS|is IS|hi IN|fa IR|pt PT'
    .split('|')
    .map((entry) => entry.split(' ') as [string, string]),
)

/** The region that a text names by country or great city, for its own numbers; nothing when it names none or several. */
export function regionOfText(text: string): string | undefined {
  const plain = toSimplified(text.slice(0, 4_000))
  const found = new Set<string>()
  for (const [region, pattern] of COUNTRIES) if (pattern.test(plain)) found.add(region)
  return found.size === 1 ? [...found][0] : undefined
}

/** The region that a text names far more often than any other: at least twice, and twice as often as the next. */
export function regionMostNamed(text: string): string | undefined {
  const plain = toSimplified(text)
  const votes = COUNTRIES.map(
    ([region, pattern]) => [region, plain.match(new RegExp(pattern.source, `g${pattern.flags}`))?.length ?? 0] as const,
  )
  const [best, second] = votes.toSorted((one, other) => other[1] - one[1])
  return best && best[1] >= 2 && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : undefined
}

/** The country that a label names: `USA: (302) …`, `UK: 020 …`, `Hong Kong: 2345 …`, a flag. */
export function regionOfLabel(before: string): string | undefined {
  const label = before.slice(-40)
  const flag = /([\u{1f1e6}-\u{1f1ff}])([\u{1f1e6}-\u{1f1ff}])[^\p{L}]*$/u.exec(label)
  if (flag) return flagLetter(flag[1] ?? '') + flagLetter(flag[2] ?? '')
  const code = /(?:^|[^\p{L}.])\(?(USA|U\.S\.A?\.?|U\.K\.|[A-Z]{2})\)?\s?[:：]\s*(?:(?:tel|phone|t|p)\b[.:\s]*)?$/iu
    .exec(label)?.[1]
    ?.replaceAll('.', '')
  if (code !== undefined) return code === code.toUpperCase() && !OTHER_CODES.has(code) ? countryOf(code) : undefined
  const name = /([\p{L} .()]{2,30})[:：]\s*$/u.exec(label)?.[1]
  return name === undefined ? undefined : regionOfText(name)
}

/** Two letters are a country only where there is one: "WA: 0812 …" is rather a messenger. */
function countryOf(code: string): string | undefined {
  const region = { UK: 'GB', USA: 'US' }[code] ?? code
  return isSupportedCountry(region) ? region : undefined
}

function flagLetter(char: string): string {
  return String.fromCharCode((char.codePointAt(0) ?? 0) - 0x1f1e6 + 65)
}

// Letters that are rather "phone", "number", "at" than a country.
const OTHER_CODES = new Set(
  'HP DL FX PH NO TO AT IN IS ME SO BY DO MY ID PM AM TF TL OR OF ON US'.split(' ').filter((code) => code !== 'US'),
)

const COUNTRIES: readonly (readonly [string, RegExp])[] = [
  [
    'CN',
    /中国(?!香港|台湾|澳门)|北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|武汉|成都|西安|青岛|大连|宁波|厦门|东莞|佛山|(?:江苏|浙江|广东|山东|福建|四川|湖北|湖南|河北|河南)省?|\b(?:P\.? ?R\.? ?China|China|Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Suzhou|Ningbo|Xiamen|Qingdao|Chengdu|Dongguan|Jiangsu|Zhejiang|Guangdong)\b/u,
  ],
  ['HK', /香港|九龙|新界|\b(?:Hong ?Kong|Kowloon|Wan ?Chai|Tsim Sha Tsui|Kwun Tong|Tsuen Wan)\b/iu],
  ['TW', /台湾|台北|新北|桃园|台中|台南|高雄|新竹|\b(?:Taiwan|Taipei|Hsinchu|Taichung|Kaohsiung|Tainan|Taoyuan)\b/iu],
  ['MO', /澳门|\b(?:Macau|Macao)\b/iu],
  [
    'JP',
    /日本|东京|大阪|京都|横浜|横滨|名古屋|福冈|札幌|神户|〒\s?\d|\b(?:Japan|Tokyo|Osaka|Yokohama|Nagoya|Kyoto)\b/iu,
  ],
  ['KR', /대한민국|서울|부산|경기도|인천|\b(?:South Korea|Republic of Korea|Korea|Seoul|Busan)\b/iu],
  ['SG', /新加坡|\bSingapore\b/iu],
  ['MY', /\b(?:Malaysia|Kuala Lumpur|Penang|Selangor|Johor)\b/iu],
  ['VN', /\b(?:Vi[eệ]t ?[Nn]am|Hanoi|Hà Nội|Ho Chi Minh|Hồ Chí Minh|TP\.? ?HCM|Đà Nẵng)\b/u],
  ['TH', /\b(?:Thailand|Bangkok)\b|กรุงเทพ/iu],
  ['ID', /\b(?:Indonesia|Jakarta|Surabaya|Bandung|Yogyakarta)\b/iu],
  ['PH', /\b(?:Philippines|Manila|Makati|Quezon City|Cebu)\b/iu],
  ['IN', /\b(?:India|Mumbai|New Delhi|Bangalore|Bengaluru|Chennai|Hyderabad|Pune|Kolkata|Gurgaon|Gurugram|Noida)\b/iu],
  ['AU', /\b(?:Australia|Sydney|Melbourne|Brisbane|Adelaide|Canberra|NSW \d{4}|VIC \d{4}|QLD \d{4})\b/u],
  ['NZ', /\b(?:New Zealand|Auckland|Wellington|Christchurch)\b/iu],
  [
    'GB',
    /\b(?:United Kingdom|England|Scotland|Wales|Northern Ireland|(?<!East |New )London(?!,? (?:ON|Ontario|KY|OH)\b)|Manchester(?!,? NH\b)|Edinburgh|Great Britain|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b/u,
  ],
  ['IE', /\b(?:Ireland(?<!Northern Ireland)|Dublin|Co\. (?:Cork|Dublin|Galway|Kildare))\b/u],
  [
    'US',
    /\b(?:U\.?S\.?A\.?|United States|New York|San Francisco|Los Angeles|Chicago|Boston|Seattle|Houston|Atlanta|Philadelphia|Denver|Austin, Texas)\b|,\s?(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC)\.?,? \d{5}\b(?!-\d{3}\b)/u,
  ],
  [
    'CA',
    /\b(?:Canada|Toronto|Montr[eé]al|Vancouver|Calgary|Ottawa|Ontario|Qu[eé]bec|British Columbia|Alberta)\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/u,
  ],
  [
    'DE',
    /\b(?:Deutschland|Germany|Berlin|München|Munich|Hamburg|Frankfurt|Stuttgart|Köln|Düsseldorf|Allemagne|Alemania|D-\d{5})\b|德国/u,
  ],
  ['AT', /\b(?:Österreich|Austria|Wien|Vienna|Graz|Salzburg|Autriche|A-\d{4})\b/u],
  ['CH', /\b(?:Schweiz|Switzerland|Zürich|Zurich|Genève|Geneva|Basel|Bern|Suisse|Svizzera|CH-\d{4})\b/u],
  ['FR', /\b(?:France|Frankreich|Paris|Lyon|Marseille|Toulouse|Nantes|Francia|F-\d{5}|CEDEX)\b|法国/u],
  ['BE', /\b(?:Belgium|Belgique|België|Belgien|B-\d{4})\b/u],
  ['NL', /\b(?:Netherlands|Nederland|Niederlande|Pays-Bas|Amsterdam|Rotterdam|\d{4} [A-Z]{2}(?= [A-Z]))\b/u],
  ['ES', /\b(?:España|Spain|Spanien|Espagne|Madrid|Barcelona)\b/u],
  ['PT', /\b(?:Portugal|Lisboa|\d{4}-\d{3} \p{Lu}\p{Ll}+)\b/u],
  ['IT', /\b(?:Italia|Italy|Italien|Italie|Milano|Roma|Torino|Bologna|I-\d{5})\b/u],
  ['BR', /\b(?:Brasil|Brazil|São Paulo|Rio de Janeiro|CEP:? ?\d{5}-\d{3})\b/u],
  ['MX', /\b(?:México|Mexico|CDMX)\b/u],
  ['AR', /\b(?:Argentina|Buenos Aires)\b/u],
  ['CL', /\b(?:Chile|Santiago de Chile)\b/u],
  ['CO', /\b(?:Colombia|Bogotá)\b/u],
  ['PE', /\b(?:Perú|Peru)\b/u],
  ['SE', /\b(?:Sverige|Sweden|Stockholm|Göteborg|SE-\d{3} ?\d{2})\b/u],
  ['NO', /\b(?:Norge|Norway|Oslo)\b/u],
  ['DK', /\b(?:Danmark|Denmark|København|Copenhagen|DK-\d{4})\b/u],
  ['FI', /\b(?:Suomi|Finland|Helsinki|FI-\d{5})\b/u],
  ['PL', /\b(?:Polska|Poland|Warszawa|Warsaw)\b/u],
  ['CZ', /\b(?:Česká republika|Czech Republic|Czechia|Praha)\b/u],
  ['HU', /\b(?:Magyarország|Hungary|Budapest)\b/u],
  ['TR', /\b(?:Türkiye|Turkey|İstanbul|Istanbul|Ankara)\b/u],
  ['RU', /Россия|Москва|Санкт-Петербург|\b(?:Russia|Moscow)\b/u],
  ['AE', /\b(?:UAE|U\.A\.E\.|United Arab Emirates|Dubai|Abu Dhabi|Sharjah)\b|الإمارات|دبي|أبوظبي|الشارقة/u],
  ['SA', /\b(?:Saudi Arabia|Riyadh|Jeddah|Dammam)\b|السعودية|الرياض|جدة|الدمام/u],
  ['IL', /\b(?:Israel|Tel Aviv)\b|תל אביב|ירושלים|חיפה|ישראל/u],
  ['ZA', /\b(?:South Africa|Johannesburg|Cape Town)\b/u],
  ['NG', /\b(?:Nigeria|Lagos)\b/u],
  ['KE', /\b(?:Kenya|Nairobi)\b/u],
  ['EG', /\b(?:Egypt|Cairo)\b|القاهرة|الإسكندرية/u],
  ['JO', /\b(?:Jordan|Amman)\b|عمّان|الأردن/u],
  ['UA', /\b(?:Ukraine|Kyiv|Kiev|Lviv|Kharkiv)\b|Київ|Україна|Львів|Харків/u],
  ['GR', /\b(?:Greece|Athens|Thessaloniki)\b|Αθήνα|Ελλάδα|Θεσσαλονίκη/u],
  ['RO', /\b(?:România|Romania|București|Bucharest|Cluj-Napoca)\b/u],
  ['BG', /\b(?:Bulgaria|Sofia, Bulgaria)\b|София|България/u],
  ['HR', /\b(?:Hrvatska|Croatia|Zagreb)\b/u],
  ['RS', /\b(?:Srbija|Serbia|Beograd|Belgrade)\b|Београд|Србија/u],
  ['SK', /\b(?:Slovensko|Slovakia|Bratislava)\b/u],
  ['SI', /\b(?:Slovenija|Slovenia|Ljubljana)\b/u],
]
