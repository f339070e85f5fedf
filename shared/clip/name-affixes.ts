import { foldText } from '../lib/text-fold.ts'

const PREFIXES = new Set(
  (
    'mmes mdm mtra mtro profr profra enf revd preb juf juffrouw meester ifj ozv alh alhaji alhaja hna hno doutor doutora mestre mmag κ em msgr mons signa omr dgkp cllr councillor president pastor herrn senhor senhora kommr komr iur adw adv domnul doamna sayin sn barr chief bpk bapak ibu cik pn en exmo exma ilmo ilma fam familie nyonya kir ca cs radca mec ' +
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon fr father sister capt captain col colonel gen general lt lieutenant sgt sergeant maj major cmdr adm amb ambassador sen senator rep gov judge justice rabbi imam sheikh sheik ' +
    'herr frau hr hrn dipl diplom ing dipling mag magister drs ir drmed drjur drphil dring drrernat drhc med jur phil rernat hc ddr univprof privdoz pd ' +
    'm mme mlle monsieur madame mademoiselle me maitre dna sra srta senor senora senorita don dona lic licda arq dra doctor doctora profa profra abg sig sigra signor signora dott dottssa profssa dottoressa avv geom rag arch cav on ' +
    'dhr mevr mw mevrouw pan pani mgr bc judr mudr phdr rndr bay bey hanim shri smt sri kum datuk dato datin tan tuan puan encik haji hajjah khun eng engr atty er inz hab vet techn fru p гжа гн pfr pfarrer pfarrerin ks bp abp nat rer oec pol theol habil uzm op doc av dt ths pgs bs инж др мр сц проф доц арх адв пп assoc asst assist prim he cpa cp dent univ sc agr forest biol pharm mult alhaji alhaja hajia hj cr mvdr mddr pharmdr thdr paeddr lek wet stom ifj ozv lect conf ec dl δρ κα κος'
  ).split(' '),
)
// Short forms that are words or names unless they stand in capitals: Austria's DI, a German RA, India's CA.
const CAPITAL_PREFIXES = new Set('DI RA StB WP CA CS'.split(' '))
// One letter or a name of its own: only with a dot, or with two words after it.
const WEAK_PREFIXES = new Set(
  'mons signa mestre κ em m p me on don dona fr pan pani bay bey tan tuan mag ing arch general major judge justice father sister pd med jur phil hc sri kum lic gen rep sen col prof eng er nat rer oec pol theol habil uzm op doc av dt ths pgs bs инж др мр сц проф доц арх адв assoc asst assist prim he iur adw adv sn hon pastor barr bpk pn en cik ca cs kir mec cp dent univ sc agr forest biol pharm mult hj cr lek wet stom ifj ozv lect conf ec dl κα'.split(
    ' ',
  ),
)

/** Forms of address that are names and houses in other languages: Québec's Dre, the accountants, chemists, vets and graduates of Latin America. */
const PREFIXES_BY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  fr: /^Dre\.?$/,
  es: /^(?:D\.|Don|CPN|QFB|MVZ|LAE|LCP|LCC)$/,
  ca: /^D\.$/,
  gl: /^D\.$/,
  eu: /^D\.$/,
}

/** True for a form of address before a name of two words that is one where a language is written, and a name or an initial elsewhere. */
export function isPrefixIn(lang: string | undefined, word: string, count: number): boolean {
  return count > 2 && (PREFIXES_BY_LANGUAGE[(lang ?? '').slice(0, 2).toLowerCase()]?.test(word) ?? false)
}

/** True for a form of address or a degree before a name; `count` is how many words there are. */
export function isPrefix(word: string, count: number): boolean {
  const key = foldText(word.replace(/[ºª]/g, '')).replace(/[.\s'’-]/g, '')
  if (CAPITAL_PREFIXES.has(word) && count > 2) return true
  // French lawyers are Maître, doctors who teach Professeur, shortened without a point: "Me Sylvie Delacourt", "Pr Didier Maillard".
  // So are Australia's councillors: "Cr Jane Doyle".
  if (/^(?:Me|Pr|Cr)$/.test(word)) return count > 2
  // Austria tells women by what stands behind the point: "Mag.a", "Dr.in", "DI(in)".
  if (/^(?:mag|dr|di|ing|prof|mmag|dipl\.-ing)\.?(?:a|ᵃ|in|ⁱⁿ|\(in\))$/iu.test(word) && /[.(ᵃⁱ]/u.test(word))
    return count > 1
  if (/^(?:canon|chief|ibu|sayin|pani|mestre|κα|κος)$/.test(key)) return count > 2
  // "Dipl.-Kfm.", "Dipl.-Wirt.-Ing.": whatever the diploma is in.
  if (/^dipl[.-]/i.test(word) || OTHER_SCRIPTS.test(word)) return count > 1
  // Before a name of two words Sr is Señor with or without its point, and the tilde tells Doña from a given name.
  if (key === 'sr' || key === 'sres') return (word.endsWith('.') && count > 1) || count > 2
  if (/^doña$/iu.test(word)) return count > 1
  // Spanish Dª and Vietnamese Ông, Bà by their marks.
  if (/^(?:d\.?ª\.?|ông|bà)$/iu.test(word)) return count > 1
  if (key === 'dres' || key === 'profdr' || key === 'drdr') return true
  if (!PREFIXES.has(key)) return false
  // Serbian writes др and мр without a point: before a name of two words small letters say enough.
  if (count > 2 && /^(?:др|мр)$/u.test(word)) return true
  return !WEAK_PREFIXES.has(key) || /\.[ºª]?$/.test(word) || key === 'prof' || key === 'ing'
}

// "م. وائل", "عו״ד": one or two letters with a mark, and the forms of address in full.
const OTHER_SCRIPTS =
  /^(?:[\u0621-\u064a]{1,2}[./]|(?:ال)?(?:دكتور|مهندس|سيد|أستاذ|شيخ)ة?|[\u05d0-\u05ea]{1,3}["״][\u05d0-\u05ea]|(?:פרופ|גב)['׳]|מר|คุณ|นาย|นาง|นางสาว|ดร\.)$/u

const GENERATIONS = /^(jr|jnr|sr|snr|junior|senior|ii|iii|iv|v|vi|vii|2nd|3rd|4th|filho|neto|hijo)$/
const DEGREES = new Set(
  (
    'mbbs mbchb mds bds bams bhms dm dgo dnb dch mch facc facs md phd dphil esq esquire mba cpa cfa cfp dds dmd dvm jd llm llb rn np pac pmp pe cissp frcs frcp mrcp obe cbe mbe kbe qc kc sc edd psyd pharmd dpt dnp mph mpa msc bsc msn bsn lcsw lmft fca acca aca ccie rd edm mfa csc drsc frics mrics ceng fiet mcips cipp gri crs emba bvetmed bvsc bvms certavp mrcvs frcvs dipecvs dipacvs rmia emia bcom mcom bbus disa cisa ' +
    // Members and fellows of British chartered bodies.
    'mimeche fimeche mice fice miet fiet mrsc frsc mrsb mbcs fbcs citp mistructe fistructe fcca acma fcma mcipd fcipd micheme fimarest mcibse fcibse mciob fciob mrtpi frsa frcpath frcgp mrcgp frcog mrcog frca frcr'
  ).split(' '),
)
const SHORT_DEGREES = new Set(
  'mt st sh se mm msi skom mkom spd mpd ssos skm spa sppd do ma ba ms bs mp dc od pt pa dpm lpn fnp be me bed med ra cma aia faia leed ap sj op osb'.split(
    ' ',
  ),
)

/** True for `Jr.`, `III`, `MD`, `Ph.D.`; two letters count behind a comma or with dots, because Ma and Do are families. */
export function isSuffix(word: string, afterComma: boolean): boolean {
  const key = foldText(word.replace(/[®™]/g, '')).replace(/[.()\s]/g, '')
  if (GENERATIONS.test(key)) return afterComma || key !== 'v' || word === 'V'
  // Accountants and tax advisers of the Netherlands and trust practitioners, in capitals alone.
  if (/^(?:AA|RB|TEP)$/.test(word)) return true
  if (DEGREES.has(key) || (afterComma && /^dipl[.-]/i.test(word))) return true
  return SHORT_DEGREES.has(key) && (afterComma || /^\p{L}\.\p{L}\.?/u.test(word))
}

/** "Director, BCom CA", "Partner, LLM": a text without the degrees and letters behind its commas. */
export function withoutDegrees(text: string): string {
  const parts = text.split(',')
  const isDegrees = (part = ''): boolean =>
    part
      .trim()
      .split(' ')
      // California or a chartered accountant: only behind a degree.
      .every((word, at) => isSuffix(word, true) || (at > 0 && word === 'CA'))
  while (parts.length > 1 && isDegrees(parts.at(-1))) parts.pop()
  return parts.join(',')
}

/**
 * True for letters behind a whole name that no list holds: FACP, ChFC, SHRM-CP, OTR/L, M.Eng. Two letters with points are left
 * to the lists, for they may be the initials of a given name.
 */
export function isUnlistedDegree(word: string): boolean {
  return (
    isBareCapitals(word) ||
    /^[A-Z]{3,6}[®™]$/.test(word) ||
    /^[A-Z]{1,4}[-/][A-Z]{1,3}[®™]?$/.test(word) ||
    /^[A-Z][a-z]{1,2}[A-Z]{1,3}\.?$/.test(word) ||
    /^[A-Z]\.? ?(?:Eng|Ed|Sc|Phil|Arch|Com|Tech|Pharm|Psych|Mus|Th|Div|Acc|Econ|Kom|Pd|Si|Hum|Farm|Ak|Psi|Kes|Ked|Tr|Ag|Sos|Kep|Keb)\.?$/.test(
      word,
    )
  )
}

/** Capitals that nothing marks as a degree: FACP looks like IBM. */
export function isBareCapitals(word: string): boolean {
  return /^[A-Z]{3,6}$/.test(word) && !isSuffix(word, true)
}

const PARTICLES = new Set(
  (
    'van von vom zu zur zum der den ten ter te het de del dela della dello dei degli delle di da dal dalla dos das do du des la las le les los lo el al af av y i e bin binti binte bte ibn bint abu abou ben ait ould ouled umm bar vanden vander vande dell st san santa saint mac mc o d l vd v/d vdr a/l a/p s/o d/o عبد بن ابن بنت ابو أبو آل ال ام أم בן בר בת אבו ' +
    'freiherr freifrau freiin graf grafin baron baronin baroness ritter edler prinz prinzessin ap ab'
  ).split(' '),
)
// Also given names or middle initials: only in small letters.
const SMALL_ONLY = new Set('vd v/d vdr y i e bar do den o d l ap ab der'.split(' '))
const NOBLE = new Set(
  'freiherr freifrau freiin graf grafin baron baronin baroness ritter edler prinz prinzessin'.split(' '),
)

/** True for words that begin a family name: van der, de la, von, bin, al; noble titles only before one of them. */
export function isFamilyParticle(word: string, next?: string): boolean {
  const key = foldText(word).replace(/[.'’]/g, '')
  // Irish Ó, Ní and Uí by their accent, for Ni is a family too; Welsh ferch; Dutch 't.
  if (/^(?:ó|ní|nic|uí|mhic|ferch|['’]t)$/iu.test(word)) return next !== undefined || /^\p{Lu}/u.test(word)
  if (/^(al|el|ul)-\p{L}/u.test(word.toLowerCase())) return true
  if (/^d['’]\p{L}/u.test(word.toLowerCase())) return false
  // Dutch "op de", "in 't", "uit den": words of place only before an article.
  if (/^(?:in|op|uit|aan|onder|over|voor|auf|unter)$/.test(key))
    return next !== undefined && /^(?:de[mnr]?|het|['’]t)$/i.test(next)
  if (!PARTICLES.has(key)) return false
  if (NOBLE.has(key)) return next !== undefined && /^(von|zu|vom)$/i.test(next)
  return /^\p{Ll}/u.test(word) || !SMALL_ONLY.has(key)
}
