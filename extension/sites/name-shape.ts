import { isLikelyCompany } from '#shared/clip/company.ts'
import { isCountry } from '#shared/clip/country-names.ts'
import { GIVEN_NAMES } from '#shared/clip/given-names.ts'
import { splitAsian } from '#shared/clip/name-asian-latin.ts'
import { isKnownHanFamily } from '#shared/clip/name-cjk.ts'
import { personNameScore } from '#shared/clip/name-likely.ts'
import { isRole } from '#shared/clip/name-role.ts'
import { parseName, type ParsedName } from '#shared/clip/name.ts'
import { isLikelyDepartment, isLikelyTitle } from '#shared/clip/title.ts'
import { remembered } from '#shared/lib/remembered.ts'
import { caselessLooks } from './caseless-name.ts'
import { endsLikeFamily } from './family-ends.ts'
import { foldWord } from './fold-word.ts'
import { labelKind } from './labels.ts'
import { MORE_GIVEN_NAMES } from './more-given-names.ts'
import { lessIfPlayed } from './performances.ts'
import { isCalledAfterSaint, isCivic, isCounty, isStreet } from './place-words.ts'
import { WORLD_GIVEN_NAMES } from './world-given-names.ts'

/** How much a text looks like a person's name by itself, 0 to 1: what stands around it is weighed elsewhere. */
export type NameLooks = { readonly name: Readonly<ParsedName>; readonly belief: number }

const PARTICLE =
  "(?:op|in|aan|uit|auf|['’]t|van|von|vom|zu|zur|zum|der|den|de|het|la|le|las|los|del|della|dei|di|da|das|do|dos|du|des|al|el|bin|binti|binte|bint|a\\/[lp]|[ds]\\/o|ibn|ben|af|av|ter|ten|y|e|i|d’|d'|st\\.?)"
const WORD = "(?:(?:[dDlL]['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’.-][\\p{L}\\p{M}]+)*\\.?)"
const SUFFIX =
  '(?:,?\\s+(?:Jr|Sr|II|III|IV|Esq|Ph\\.?\\s?D|M\\.?D|D\\.?D\\.?S|D\\.?M\\.?D|D\\.?O|D\\.?C|D\\.?V\\.?M|R\\.?N|J\\.?D|C\\.?P\\.?A|M\\.?B\\.?A|M\\.?S(?:c)?|B\\.?Sc?|B\\.?A|M\\.?A|P\\.?E|A\\.?I\\.?A|CFP|CFA|FACS|FAAP|NP|PA-?C?|L\\.?C\\.?S\\.?W|LEED AP|PMP|CLU|ChFC|GRI|CRS)\\.?)*'
const TITLES =
  '(?:(?:Revd(?:\\.?\\s+Canon)?|Preb|Juf|Juffrouw|Meester|mec|ifj|id|özv|Alh|Alhaji|Alhaja|Hna|Hno|Barr|em|Doutora?|Mestre|MMag|κ|κα|κος|κ\\.κ|Δρ|Msgr|Mons|Sig\\.na|OMR|DGKP|univ|Assoc|Asst|Assist|Prim|H\\.\\s?E|Sc|др|мр|сц|спец|Dr\\.-\\p{L}+|Univ\\.-Prof|Priv\\.-Doz|PD|DI|DDr|MMag|Prof\\.in|Mag\\.a|Uzm|Op|Doç|Av|Dt|lek|doc|prof|ing|mr|drs|ir|arch|geom|avv|rag|dott|dott\\.ssa|sig|sig\\.ra|arq|abg|dra|Lic|Licda|Arq|Abg|Rag|Maître|Pr|Eng|ThS|PGS|BS|Ông|Bà|инж|д-р|проф|доц|арх|адв|ks|o|bp|abp|mgr|dr|inż|lic|hab|mevr|mevrouw|dhr|mw|p|pan|pani|г-жа|г-н|Fr|Hr|Herrn|Fru|Sig|Sig\\.ra|Dott\\.ssa|Prof\\.ssa|Arch|Geom|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Fr|Sir|Dame|Hon|Herr|Frau|Dipl\\.-\\p{L}+|Ing|Mag|Sr|Sra|Srta|D|Dña|Don|Doña|M|Mme|Mlle|Dott|Dott\\.ssa|Avv|Ir|Drs|Bu|Pak|Cllr|Cr|Atty|Engr|Adv|Datuk|Dato|Datin|Tan Sri|Puan|Encik|Councillor|Councilor|Smt|Shri|Dra|Mgr|MUDr|JUDr|PhDr|RNDr|Bc|med|méd|dent|vet|jur|phil|iur|rer\\.? nat|h\\.? ?c)\\.?(?:ª|º)?\\s+)*'
const LATIN_NAME = new RegExp(
  `^${TITLES}${WORD}(?:\\s+(?:${WORD}|["“(]${WORD}["”)]|‘\\p{Lu}\\p{L}{2,}’|${PARTICLE}(?=\\s)))*\\s+${WORD}${SUFFIX}$`,
  'u',
)
/** "mevr. de Wit", "p. Sikora", "г-жа Зуева": forms of address that are written small, before a family. */
const COURTEOUS = new RegExp(`^(?:mevr|mevrouw|dhr|mw|p|pan|pani|г-жа|г-н)\\.?\\s+(?:${PARTICLE}\\s+)*${WORD}$`, 'u')
const HAS_TITLE =
  /^(?:Revd|Preb\.|Alh\.|Alhaji|Alhaja|Hna\.|Hno\.|CA\.|Assoc\.|Asst\.|Prim\.|H\.\s?E\.|др|мр|инж\.|д-р|проф\.|доц\.|арх\.|адв\.|Maître|Uzm\.|Op\.|Doç|Univ\.|Ông|Bà|Dª|ks\.|bp\.|abp\.|mevr|mevrouw|dhr|mw|p\.|pan|pani|г-жа|г-н|Fr\.|Hr\.|Herrn|Fru|Sig|mgr|dr|inż|mr\.|drs|ir\.|arch|geom|avv|dott|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Herr|Frau|Dipl|Ing|Sr|Sra|Srta|D\.|Dña|Don|Doña|Mme|Mlle|Dott|Avv|Cllr|Councillor|Dra|Mgr|MUDr|JUDr|PhDr|RNDr|Bc|Shri|Smt)[\s.-]/u
const HAS_SUFFIX =
  /(?:,\s*(?:Jr|Sr|Esq|Ph\.?\s?D|M\.?D|D\.?D\.?S|D\.?M\.?D|J\.?D|R\.?N|C\.?P\.?A|P\.?E)|\s(?:Jr\.|Sr\.|III))\.?/u
const HAN_HONORIFIC =
  /(?:先生|女士|小姐|老师|老師|博士|教授|经理|經理|总监|總監|主任|工程师|工程師|律师|律師|医师|醫師|医生|醫生)$/u

// Words that stand on pages with capitals and are hardly ever part of a name: what a menu, a heading or an address is made of.
const PAGE_WORDS = new Set(
  `teachers counselors counsellors nurses custodians paraprofessionals librarians coaches advisors advisers trustees governors inspectors technicians mechanics drivers republic federation kingdom emirates cellar tasting engg ofisi subesi fabrikasi magazasi deposu plastering tiling decorating joinery carpentry guttering scaffolding fencing glazing upholstery locksmiths locksmith removals haulage couriers taxis cabs electrical drainage tarmac groundworks kennels nurseries florist florists outdoors outfitters interiors designs foods motors wines farms vineyards gardens cottages kitchens bakery brewery catering plumbing roofing painting cleaning landscaping flooring dental nissan honda toyota hyundai kia mazda subaru volkswagen audi bmw lexus chevrolet chevy buick cadillac jeep volvo peugeot renault skoda
  surveyors architects solicitors engineers accountants consultants valuers planners introducing presenting announcing celebrating remembering managing senior junior assistant associate chief vice deputy head lead executive regional interim acting inquiries inquiry enquiries admissions alumni results election elections questions reservations receivable payable appointments hours accounts inkjets toners cartridges radiators valves fittings pipe rail rails range salon spares careers career
  about account accessories add address all also and annual apply areas article articles at auto award awards back best blog book books browse business buy call campus car cart catalog categories center centre check
  church city click client clients close college comments commercial community company contact contacts copyright corporate county customer customers day days dealer delivery department design details directions
  director directory district division donate download drive east education email enter event events everything facebook faq faqs features find follow for form forms free from full gallery general get gift gifts give
  google group guide health help high holiday home homes hospital hotel hours house how in index info information insurance international internet in-home investor island join kids lake land latest law learn legal
  library link links list live local location locations log login mail main make management map maps market marketing media meet member members menu message mission mobile money more mountain museum my national
  network new news newsletter north notice now of office offices on online open order other our out overview page pages park parts partner partners past payment people phone photo photos place plan planning policy popular
  portfolio post posts press price prices privacy private product products professional program programs project projects property public quality quick quote read real recent register related rental report request
  research reserved resources restaurant return review reviews rights river road room sale sales save school search security see select send service services share shipping shop shopping show sign site sitemap sites
  solutions south special specials staff start state station step store stories story street subscribe suite summer support system systems team terms testimonials than that the this thank thanks to today top tour tours
  town travel twitter uncategorized united university up us use user valley video videos view visit volunteer water we website weekly welcome west what when where who why winter with work works world year years you your
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday avenue ave boulevard blvd lane highway street st. court plaza square tower building
  floor unit box alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware england florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba london paris
  los san santa las fort saint mount port beach bay hills springs heights falls creek grove island village canada usa america american european african asian chinese english french german spanish italian japanese
  construction builders homeowners realty estate engineering software technologies technology consulting associates industries foundation institute association society council committee court inc llc ltd corp gmbh
  bachelor master doctor science arts engineering history chapter part volume edition section figure table appendix impressum datenschutz kontakt startseite über unsere aktuelles leistungen karriere agb
  hauptsitz zentrale niederlassung zweigstelle filiale geschaftsstelle aussenstelle standort hauptverwaltung betriebsstatte siege agence succursale antenne etablissement sede sucursal sucursales matriz delegacion filial stabilimento magazzino hoofdkantoor hoofdvestiging vestiging kantoor magazijn oddział siedziba filia zakład pobocka sidlo provozovna kontor huvudkontor hovedkontor toimipiste paakonttori merkez sube fabrika szekhely telephely lid leden mitglied mitglieder membre membres miembro membro członek medlem jumelee
  scholarship scholarships fellowship fellowships endowment trophy alumna alumnus fastigheter makina makine ticaret sanayi επιτροπη τμημα διευθυνση συμβουλιο γραφειο landkreis verbandsgemeinde samtgemeinde sansthan samiti parishad vidyalaya mahavidyalaya
  associado associada bolseiro bolseira dispute resolution referat kierownictwo wydzial urzedu centro distribucion emeritus emerita emeriti haus mediatheque bibliotheque mediateca biblioteca quartet quartett quatuor quintet trio orchestre orchestra orchester
  accueil actualités mentions légales nous contactez kontak hubungi tentang beranda layanan inicio nosotros aviso legal política privacidad noticias siamo contatti`
    .split(/\s+/)
    .filter(Boolean)
    .map(foldWord),
)
/** What a municipality is, in front of its name, and the label of an account: "Markt Oberweilbach", "Line ID". */
const HEADED = /^(?:Markt|Marktgemeinde|Gemeinde|Stadt) \p{Lu}|^\p{L}+ ID$/u
// Indonesian sets "our" behind the word: "Tim Kami", "Produk Kami". Kami is a name too.
const OURS = /^(?:tim|produk|lokasi|alamat|klien|mitra|proyek|galeri|cerita|visi|karya) kami$/

/** Letters that Vietnamese alone writes: without their marks "Thị Mỹ" would be words of English pages. */
const VIETNAMESE = /[ơưạảấầẩẫậắằẳẵặẻếềểễệỉỏốồổỗộớờởỡợủứừửữựỳỵỷỹ]/iu

// Given names that are also words of pages: they say nothing alone.
const WEAK_GIVEN = new Set(
  'christian grant mark will rose grace hope faith joy may june april august summer autumn dawn ruby pearl jordan austin victoria charlotte virginia georgia carolina florence sydney paris chelsea jade amber crystal angel star guy rich chase art drew earl duke prince king dean bishop page carol dale glen lane reed case cherry candy daisy rosa viola bill bob pat jan pat sage ivy iris olive basil mason carter bill santiago leon mercedes lourdes concepcion pilar rocio fernando clement faisal can cem fan man lin do an in nova van de la le al ann'.split(
    ' ',
  ),
)

// British and Commonwealth degrees stand bare behind the name; they hold capitals no family is written with ("MBBS", "MBChB").
const POSTNOMINAL =
  /(?<=\p{Ll})(?:,?\s+(?:[B-DF-HJ-NP-TV-XZ]{3,}[a-z]?|[AFM]SCSI|[AF]RCO|[FM]NSE|F?ACA|F?CCA|ACCA|FCA|ATT|CTA|CIMA|RIBA|FRSA|[FM]RICS|OBE|MBE|CBE|MBChB|PhD|(?:B|M|D)(?:Sc|Phil|Ed|Eng|Chir|Pharm))(?:[\s,]+[A-Z][A-Za-z.]*[A-Z]\.?)*)$/u

// Members of professional bodies carry several: "Winnie Tam MHKIS MRICS", "… FHKIS FRICS RPS(GP)". Fellow, member, associate, then a
// body whose letters make no word: families in capitals have vowels between consonants.
const BODIES =
  /(?<=\p{Lu}\p{L}* \p{Lu}[\p{L}-]*\p{Ll})(?:\s+(?:[FMA](?:HK|R|I|B|C|S)[A-Z]{1,5}|[A-Z]{2,4}\([A-Z]{2,3}\))){2,6}$/u

// What a register prints behind a name and a comma: abbreviations with several capitals ("MD, FACC", "BVSc (Hons)", "Ph.D.").
const DEGREES =
  /(?<=\p{Ll})(?:,\s*(?:[A-Z]{2,}[A-Za-z]*(?:-[A-Z]+)*|(?:[A-Z][a-z]{0,2}\.\s?){2,4}|[A-Z][a-z]{0,2}[A-Z][A-Za-z]*)(?:\s?\([A-Z][a-z.]+\))?)+$/u

// Double degrees are joined by a stroke: "BVBiol/BVetMed", "BA/LLB (Hons)".
const JOINED_DEGREES =
  /(?<=\p{Ll}),?\s[A-Z][A-Za-z]{0,4}[A-Z][A-Za-z]{0,4}(?:\/[A-Z][A-Za-z]{0,4}[A-Z][A-Za-z]{0,4}){1,3}(?:\s?\([A-Z][a-z.]+\))?$/u

const SCHOOL =
  /^((?:Dipl\.?[- ]?\p{L}+\.?(?:-\p{L}+\.?)*|Ing\.|[BM]\.(?:Sc|Eng|A)\.) )\((?:FH|TH|TU|Univ\.?|Uni|BA|DH|HTL|ETH|HS)\) /u

/** A form of address or a rank in brackets: "CA. (Mrs.) Neha Mathur", "Dr. (Maj.) Farhan Qureshi (Retd.)". */
const ASIDE =
  /\s?\((?:Mrs?|Ms|Miss|Dr|Smt|Prof|Maj|Col|Capt|Lt|Brig|Gen|Cdr|Retd|Rtd)\.?(?:\s(?:Gen|Col|Cdr|Retd)\.?)?\)/gu

/** What stands in front of a name and is no part of it: "The Rt Revd", Turkey's engineers, the candidates and doctors of sciences of the east. */
const LEARNED =
  /^(?:The (?:(?:Rt|Very|Most)\.? )?(?=(?:Revd?|Ven|Hon|Canon)\b)|(?:\p{Lu}\p{L}{2,4}\. ?)?(?:Yük\. ?)?(?:Müh|Mim)\. ?(?=\p{Lu})|(?:[кд]\. ?\p{Ll}{1,6}\. ?н\.,? )+)/u

/** What is studied and treated ends so: "Interventional Cardiology", "Dental Sciences". */
const FIELD =
  /(?:ology|iatry|iatrics|odontics|surgery|therapy|ography|op(?:a?e)dics|a?esthesia|sciences?|medicine|taxes|taxation|replacement)$/

// "BSc Agric" is what somebody studied.
const DEGREE_FIRST = /^(?:[BM]\.?(?:Sc|Eng|Com|Ed|Tech|Phil)|Ph\.?D|LL\.?[BM])\.?\s/u

/** Reads a text as a name; nothing when it cannot be one. */
export function nameLooks(text: string, lang: string): NameLooks | null {
  return looked(`${lang}\0${text}`)
}

const looked = remembered((asked): NameLooks | null => {
  const [lang, text] = [asked.slice(0, asked.indexOf('\0')), asked.slice(asked.indexOf('\0') + 1)]
  const looks = bareLooks(text, lang)
  return looks && lessIfPlayed(looks, /\(([^()]{3,30})\)$/u.exec(text.trim())?.[1] ?? '')
})

function bareLooks(text: string, lang: string): NameLooks | null {
  const plain = text
    .replace(/^[\s"“”'‘*•·–—|>»-]+|[\s"“”*•·–—|>»:：,;-]+$/gu, '')
    .replace(/\s+/g, ' ')
    // Polish doctors write of what: "dr n. med.", "dr hab. n. farm." are "dr med."
    .replace(/^((?:prof\. )?dr(?: hab\.)? )n\. ?(?=(?:med|farm|praw|hum|ekon|tech)\b)/iu, '$1')
    // Where an engineer studied: "Dipl.-Ing. (FH) Rainer Kaltenegger".
    .replace(SCHOOL, '$1')
    .replace(ASIDE, '')
    .replace(LEARNED, '')
    .replace(/\s*\(\p{Ll}[\p{L} ]*\)$/u, '')
    .replace(/\s+\((?:Hons|Cantab|Oxon)\.?\)$/u, '')
    .replace(JOINED_DEGREES, '')
    .replace(DEGREES, '')
    .replace(POSTNOMINAL, '')
    .replace(BODIES, '')
  if (
    plain.length < 2 ||
    plain.length > 60 ||
    labelKind(plain) !== undefined ||
    DEGREE_FIRST.test(plain) ||
    /[\d@!?%$€£#&=_+<>{}\\]|https?|www/u.test(plain)
  )
    return null
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(plain))
    return cjkLooks(plain, lang)
  return /\p{Lu}/u.test(plain) ? latinLooks(plain, lang) : caselessLooks(plain)
}

function latinLooks(plain: string, lang: string): NameLooks | null {
  if (!LATIN_NAME.test(plain) && !COURTEOUS.test(plain)) return null
  const words = plain.replace(new RegExp(`^${TITLES}`, 'u'), '').split(/\s+/)
  // "Renée d’Entremont", and not "Club d’Échecs".
  if (words.some((word) => /^[dl]['’]/u.test(word)) && !isStrongGiven(foldWord(words[0] ?? ''))) return null
  const folded = words.map(foldWord)
  const isAsian = isSyllables(words)
  const isMarked = isAsian || VIETNAMESE.test(plain)
  if (words.length > 6 || (!isMarked && folded.some((word) => PAGE_WORDS.has(word)) && !isWordFamily(folded)))
    return null
  if (OURS.test(folded.join(' ')) || HEADED.test(plain)) return null
  // "Grandma Ruth's Rhubarb Bars" belong to somebody.
  if (/\p{Ll}['’]s\s/u.test(plain)) return null
  const given = isWordFamily(folded)
    ? 0.35
    : Math.max(isAsian ? 0.4 : 0, hasFamilyEnd(words) ? 0.45 : 0, MUHAMMAD.test(plain) ? 0.6 : 0, givenBelief(folded))
  const titled = HAS_TITLE.test(plain) || HAS_SUFFIX.test(plain)
  if (given < 0.5 && !titled && FIELD.test(folded.at(-1) ?? '')) return null
  // What needs the form of a name is asked for it first: most lines of a page have none, and what follows is dearer.
  if (!titled && !isAsian && given < 0.6 && personNameScore(plain.replace(HAS_SUFFIX, '')) === 0) return null
  if (
    isRole(plain) ||
    isLikelyDepartment(plain) ||
    isLikelyCompany(plain) ||
    isCountry(plain) ||
    isStreet(plain) ||
    isCounty(plain) ||
    isCivic(plain) ||
    isCalledAfterSaint(plain)
  )
    return null
  // Nobody has five names of which the last is a job: "Erin Clark Dallas Web Designer".
  if (
    (given < 0.5 && isLikelyTitle(words.slice(/^(?:md|mohd)\.?$/i.test(words[0] ?? '') ? 1 : 0).join(' '))) ||
    (words.length > 4 && isLikelyTitle(words.at(-1) ?? ''))
  )
    return null
  const name = parseName(plain, { lang })
  if (name.order === 'none') return null
  const shout = plain === plain.toUpperCase()
  return {
    name,
    belief:
      Math.min(0.75, Math.max(given, titled ? 0.55 : 0) + (given >= 0.5 && titled ? 0.15 : 0)) *
      (shout && given < 0.5 ? 0.6 : 1),
  }
}

/** Chan Tai Man, Park So-yeon: a known family before two syllables of its language, whatever else they mean in English. */
function isSyllables(words: readonly string[]): boolean {
  const isForm = words.length === 3 || (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(words[1] ?? ''))
  return isForm && splitAsian(words, { certain: true })?.order === 'family-first'
}

// Families that are words of menus and addresses too: "Michael Lane", "Sarah Park". The place has to speak for them.
const WORD_FAMILIES = new Set(
  'lane park street church day read winter summer king hill bank house rivers case page price best north west gold law place ford field fields wood woods brook brooks stone banks marsh lid haus'.split(
    ' ',
  ),
)

function isWordFamily(folded: readonly string[]): boolean {
  const [first = '', second = ''] = folded
  return folded.length === 2 && WORD_FAMILIES.has(second) && isStrongGiven(first)
}

function isStrongGiven(word: string): boolean {
  return (GIVEN_NAMES.has(word) && !WEAK_GIVEN.has(word)) || MORE_GIVEN_NAMES.has(word) || WORLD_GIVEN_NAMES.has(word)
}

// South Asia shortens the name that most men there begin with.
const MUHAMMAD = /^(?:Md|Mohd|Mst)\.? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u

function hasFamilyEnd(words: readonly string[]): boolean {
  return words.length < 5 && words.some((word, index) => (index > 0 || words.length < 4) && endsLikeFamily(word))
}

/** A known given name in front (or last, where families come first) makes a name believable; initials a little. */
function givenBelief(folded: readonly string[]): number {
  const [first = '', second = ''] = folded
  const last = folded.at(-1) ?? ''
  const parts = first.split('-')
  // Russian, Ukrainian and Bulgarian names carry the father's: nothing else on a page ends so behind two capitals.
  if (folded.length === 3 && folded.some((word, index) => index > 0 && PATRONYMIC.test(word))) return 0.65
  // "Jan-Willem": two given names joined are no words, however short each is.
  const isJoined = parts.length > 1 && parts.every((part) => GIVEN_NAMES.has(part) || isStrongGiven(part))
  if (isStrongGiven(first) || isJoined) return 0.6
  // "Anne-Laure": the first is known, the second only looks like one.
  if (parts.length === 2 && (GIVEN_NAMES.has(parts[0] ?? '') || isStrongGiven(parts[0] ?? '')) && folded.length > 1)
    return 0.5
  if (isStrongGiven(second) && folded.length > 2) return 0.5
  if (GIVEN_NAMES.has(first)) return 0.4
  if (folded.length > 2 && (VIETNAMESE_FAMILY.test(first) || /^(?:thi|van)$/.test(second))) return 0.5
  // Lists of Cyrillic and Greek names put the family first.
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(last) && isStrongGiven(last)) return 0.5
  if (GIVEN_NAMES.has(last)) return 0.3
  return /^\p{L}\.?$/u.test(first) ? 0.3 : 0.25
}

const VIETNAMESE_FAMILY =
  /^(?:nguyen|tran|pham|hoang|huynh|phan|vuong|dang|bui|ngo|duong|dinh|truong|trinh|doan|luong)$/
const PATRONYMIC = /.{2}(?:ович|евич|ич|овна|евна|ична|івна|ївна|ovich|evich|ovna|evna)$/u

// What Japanese given names written in Han characters mostly end with.
const JAPANESE_END =
  /[子美咲郎太一二三男雄夫介輔也哉樹人平助司志史恵香奈菜花江代里理佳加織希乃絵衣音紀貴斗翔大輝光明弘宏浩博正隆孝幸雪行之彦治次朗和義智徳信昭章彰誠実豊健剛英秀栄敏俊華穂帆月葉結愛優真由悠亮涼潤直]$/u

/** Family and given name with a space between, as Japanese pages write them: the given in kana, or with an end that names have. */
function isJapanese(plain: string, lang: string): boolean {
  const given =
    /^[\p{Script=Han}々ヶ]{1,4}[\s\u3000]([\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{1,4})$/u.exec(
      plain,
    )?.[1]
  if (given === undefined) return false
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(given) || (lang.startsWith('ja') && JAPANESE_END.test(given))
}

/** "グエン・ティ・ラン", "古丽娜尔·艾合买提": names of other peoples, by sound, with a dot between their parts. */
const KANA_NAME = /^[\p{Script=Katakana}ー]{2,12}(?:[・＝=][\p{Script=Katakana}ー]{1,12}){1,3}$/u
/** What the trades of Japan are called after other languages: カスタマー・サポート, ヘア・メイク. */
const KANA_TRADE =
  /サービス|サポート|センター|メイク|デザイン|ホテル|カフェ|ショップ|システム|カスタマー|オフィス|スタジオ|クリニック|プラン|セール|ニュース|アクセス|ビル|マンション|グループ|チーム|ヘア|ネイル|エステ|リフォーム|パート|アルバイト/u
/** Characters that write sounds of other languages and hardly a town's or a trade's name. */
const HAN_SOUND = /[尔娜买提克斯努祖依阿布伊玛夫娃奇罗卡贝热孜则格巴扎措姆尼萨]/gu

function isTransliterated(plain: string): boolean {
  if (KANA_NAME.test(plain)) return !KANA_TRADE.test(plain)
  const parts = /^(\p{Script=Han}{2,6})·(\p{Script=Han}{2,6})$/u.exec(plain)?.slice(1) ?? []
  const isOther = (part: string): boolean =>
    isLikelyTitle(part) || isLikelyCompany(part) || isLikelyDepartment(part) || /[店部室区路]$/u.test(part)
  return parts.length === 2 && (plain.match(HAN_SOUND)?.length ?? 0) >= 2 && !parts.some(isOther)
}

/** What a Korean unit does, 국내영업, 생산관리, and the word for members. The last two syllables alone may be a given name. */
const KOREAN_UNIT =
  /^구성원$|^(?:찾아)?오시는 ?길|^(?:국내|해외|경영|고객|기술|생산|품질|자재|영업|인사|재무)\p{Script=Hangul}{1,3}$|^\p{Script=Hangul}{2}(?:영업|관리|기획|구매|개발|총무|회계|마케팅|물류)$/u

function cjkLooks(plain: string, lang: string): NameLooks | null {
  const tight = plain.replace(/\s/g, '')
  if (tight.length > 30 || isRole(plain) || KOREAN_UNIT.test(plain)) return null
  const name = parseName(plain, { lang })
  if (isTransliterated(plain)) return { name, belief: 0.3 }
  if (name.order === 'none' || !name.family) return null
  if (
    isJapanese(plain, lang) &&
    !isLikelyTitle(name.full) &&
    !isLikelyDepartment(name.full) &&
    !isLikelyCompany(name.full)
  )
    return { name, belief: 0.45 }
  const bare = name.full.replace(/[\s・·]/g, '')
  if (
    !/^[\p{Script=Han}々]{2,5}$/u.test(bare) &&
    !/^\p{Script=Hangul}{2,5}$/u.test(bare) &&
    !/\p{Script=Latin}/u.test(plain)
  ) {
    return name.prefix || name.suffix || name.title || HAN_HONORIFIC.test(tight) ? { name, belief: 0.45 } : null
  }
  // 林經理, 김과장: called by family and post.
  const isKnownFamily = !/^\p{Script=Han}/u.test(name.family) || isKnownHanFamily(name.family)
  // "安徽姑娘" is a girl of Anhui: who is called so has a given name of two characters.
  if (name.title === '姑娘' && (name.given ?? '').length < 2) return null
  const isCalled =
    isKnownFamily && name.title !== undefined && name.given === undefined && tight === `${name.family}${name.title}`
  if (!isCalled && (isLikelyTitle(name.full) || isLikelyDepartment(name.full) || isLikelyCompany(name.full)))
    return null
  if (!isCalled && personNameScore(plain) === 0) return null
  const courteous = HAN_HONORIFIC.test(tight) || name.title !== undefined
  const spaced = /^\p{Script=Han}{1,3}[\s\u3000]\p{Script=Han}{1,3}$/u.test(plain) && lang.startsWith('ja')
  return { name, belief: courteous ? 0.6 : spaced ? 0.45 : 0.3 }
}
