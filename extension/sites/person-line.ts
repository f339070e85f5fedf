import { isLikelyCompany } from '#shared/clip/company.ts'
import { isPrefix } from '#shared/clip/name-affixes.ts'
import { parseName, takeHonours } from '#shared/clip/name.ts'
import { isHonorific, isLikelyTitle } from '#shared/clip/title.ts'
import { EXTENSION_BEHIND } from './extension-words.ts'
import { fromInnerLabel, fromLabel, fromOwner, NO_JOB, REACHED } from './labelled-name.ts'
import { isReachWord, labelKind, splitLabel } from './labels.ts'
import { hit, type NameHit } from './name-hit.ts'
import { nameLooks, type NameLooks } from './name-shape.ts'
import { fromParts, LIST, oneNamed, roleOf } from './name-with-job.ts'
import { fromSentence } from './sentence-name.ts'

const BYLINE =
  /^(?:(?:written |posted |published )?by|par|por|von|di|door|av|作者[:：]?|文[/／:：]|撰文[:：]?|记者|記者)\s+/iu

// "Resi Gschwandtner mobil: 0664 …": from the word for a number or an address on, the line tells no more of the name.
const NUMBER_BEHIND =
  /\s*(?<!\p{L})(?:(?:direktwahl|durchwahl|direct(?: line| dial)?|ligne directe|e-?mail|tel|telefon\p{L}?|tél|phone|fon|fax|mobile?|mob|cell?|handy|natel|gsm|móvil|movil|celular|cellulare|portable|puh|tlf|tfno|моб|тел|جوال|هاتف|محمول|موبايل|واتساب|همراه|تلفن|נייד|טל['׳]?|מובייל|मोबाइल|फोन|มือถือ|โทร|მობ|ტელ)\s*(?:[:：]|\.(?=\s*(?:[:：+(\d]|$))|(?<=[\u0590-\u10ff]\s?)(?=[+(\d]))|[tmpf]\s*[.:：]?\s*(?=[+(\d])).*$/iu

/** The word for a number that was taken off: "黃柏翰 先生 分機 217 行動 0912-447-305". */
const LABEL_BEHIND = /[\s\u3000]+([^\s\u3000]{1,10})$/u

/** How a name is read, in kana: "上條 直樹（かみじょう なおき）". */
const READING_BEHIND = /\s?[(（][\p{Script=Hiragana}\p{Script=Katakana}ー\s]{2,30}[)）]$/u

/** The same without brackets, where only the style sheet keeps it apart: "大石 浩平おおいし こうへい". */
const READING_JOINED =
  /(?<=^[\p{Script=Han}々]{1,4}[ \u3000][\p{Script=Han}々]{1,4})\s?(?:[ぁ-んー]{1,8}[ \u3000][ぁ-んー]{1,8}|[ァ-ヶー]{1,8}[ \u3000][ァ-ヶー]{1,8})$/u

/** A given name in kana reads as it is written: "阿部 さやかあべ さやか". */
const READING_OF_KANA = /(?<=^[\p{Script=Han}々]{1,4}[ \u3000]([ぁ-んー]{1,8}))[ぁ-んー]{1,8}[ \u3000]\1$/u

/** The same in Latin letters: "ファム・ティ・ランPham Thi Lan". */
const READING_IN_LATIN =
  /(?<=^[\p{Script=Katakana}ー]{1,10}(?:[・＝=][\p{Script=Katakana}ー]{1,10}){1,3})\s?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u

/** Hong Kong says who it is in both its languages: "陳志明先生 Mr. Raymond Chan (項目經理)". */
const IN_ENGLISH =
  /(?<=\p{Script=Han}(?:先生|小姐|女士|太太|博士|醫生))\s?(?:Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}/gu

/** "請來信行銷公關 許庭瑜 …": what asks to turn to somebody, with the way to do it behind. */
const ASKED = /^[请請](?:来信|來信|洽|致電|致电|[联聯][系繫絡络])(?:至|给|給|予)?\s?[:：]?\s?(?=\p{Script=Han}{2})/u

/** Who wrote or took it, as newspapers of scripts without capitals say: "كتب - محمود", "نویسنده: نیلوفر". */
const CREDITED = /^(?:كتبت?|بقلم|تصوير|نویسنده|عکس|מאת|צילום|ผู้เขียน|लेखक)\s*[:：-]?\s/u

/** A line without what tells how to reach somebody, behind the name and what the person does. */
function withoutReach(text: string): string {
  let line = text.replace(NUMBER_BEHIND, '').replace(/\S+@\S+/g, '')
  // Several numbers stand behind one another, each with its word.
  for (let turn = 0; turn < 4; turn++) {
    const before = line
    line = line
      .replace(/[\s,(（|·•–—-]*[+(]?\d[\d\s()./-]{6,}\D{0,12}$/u, '')
      .replace(EXTENSION_BEHIND, '')
      .replace(LABEL_BEHIND, (whole, word: string) => (line !== text && isReachWord(word) ? '' : whole))
      .replace(/[\s|,:：/／–—-]+$/u, '')
    if (line === before) break
  }
  const [reading = ''] = READING_BEHIND.exec(line) ?? []
  // （マネージャー） is a job.
  const isReading = reading !== '' && !isLikelyTitle(reading.replace(/[()（）\s]/gu, ''))
  return (isReading ? line.slice(0, -reading.length) : line)
    .replace(READING_JOINED, '')
    .replace(READING_OF_KANA, '')
    .replace(READING_IN_LATIN, '')
}

// Whom a page presents in a heading: "Meet Dr. Anita Raman, DDS". Other verbs present goods and places.
const MEET = /^Meet (?=\p{Lu})/u

/** What Joomla shows where the script did not run: "This email address is being protected from spambots. …". */
const PROTECTED =
  /(?<!\s)\s*(?:[—–-]\s*)?(?:Esta dirección de correo electrónico está|This email address is being protected|Diese E-Mail-Adresse ist vor|Cette adresse e-?mail est protégée|Questo indirizzo e-?mail è protetto|Dit e-mailadres wordt beveiligd|Este endereço de e-?mail está|Ten adres pocztowy jest chroniony).*$/iu

/** "执业领域：行政法、政府法律顾问": a label that says that fields of work follow, and several of them. */
function listsFields(text: string): boolean {
  const split = splitLabel(text)
  return split?.kind === 'dept' && /[、，;；/]/u.test(split.value) && /\p{Script=Han}/u.test(split.value)
}

/** The names that a line shows and what it says of them; `lead` is what it emphasises at its start. */
export function namesOfLine(whole: string, lang: string, lead = ''): NameHit[] {
  // Typography spreads two-character labels: "电 话：".
  const written = whole
    .replace(PROTECTED, '')
    .replace(IN_ENGLISH, '')
    .replace(ASKED, (asks) => (REACHED.test(whole) ? '' : asks))
    // "Gérant : M. Thierry Garrigou."
    .replace(/(?<=\p{Lu}\p{Ll}{3,})\.$/u, '')
    .replace(/(\p{Script=Han}) (\p{Script=Han})(?=\s?[:：])/gu, (apart, one: string, other: string) =>
      labelKind(one + other) ? one + other : apart,
    )
  if (CREDITED.test(written)) return []
  if (written.length < 2 || !/\p{L}/u.test(written)) return []
  // "Prezes – Jan Król (dyżur: wtorek 12.00–14.00)": when, in brackets.
  const bare = written.replace(/\s*\([^()]{3,40}[:：][^()]{1,40}\)$/u, '')
  // Leaders join what a typewriter set apart: "Village Clerk............Judy Strand".
  const joined = bare.replace(/(?<=\p{L})\s?(?:\.{4,}|…{2,}|_{4,})\s?(?=\p{Lu})/gu, ': ')
  // Behind a degree with a bracket the job is found as behind the name itself.
  const text = takeHonours(joined)?.bare ?? joined
  const begun = lead ? fromTitledLead(lead, lang) : undefined
  if (begun) return [begun]
  if (text.length > 300) return fromSentence(text.slice(0, 1_000), lang)
  const line = withoutReach(text)
  const met = MEET.exec(line)
  const presented = met ? oneNamed(line.slice(met[0].length), lang) : undefined
  if (presented && presented.belief >= 0.5) return [{ ...presented, about: true }]
  const led = lead ? fromLead(line, lead, lang) : undefined
  if (led) return [led]
  const labelled = fromLabel(text, lang)
  if (labelled.length > 0) return labelled
  if (listsFields(text)) return []
  const inside = fromInnerLabel(text, lang)
  if (inside) return [inside]
  const owner = fromOwner(line, lang)
  if (owner) return [owner]
  const byline = BYLINE.exec(line)
  if (byline) return authors(line.slice(byline[0].length), lang)
  const alone = wholeName(line, lang)
  if (alone.length > 0) return alone
  return (
    familyFirst(line, lang) ??
    several(line, lang) ??
    fromParts(line, lang) ??
    fromOffice(line, text, lang) ??
    fromSentence(text, lang)
  )
}

function wholeName(line: string, lang: string): NameHit[] {
  // 黃美玲女士（服務總監）: the brackets hold the job, whatever courtesy the name has.
  const [, before = '', inner = ''] = /^(.{1,30}?)\s*[(（]([^()（）]{2,40})[)）]$/u.exec(line) ?? []
  const looksBefore = inner && isLikelyTitle(inner) && !isHonorific(inner) ? nameLooks(before, lang) : null
  const said = looksBefore?.name.title ?? ''
  // "監査役 五十嵐 俊介（税理士）": the post is said in front.
  const isSaid = said !== '' && !isHonorific(said)
  if (looksBefore) return [hit(looksBefore, { ...(!isSaid && { title: inner }), alone: true })]
  const behind = jobBehind(line, lang)
  if (behind) return [behind]
  const whole = nameLooks(line, lang)
  if (whole) return [hit(called(line, whole, lang) ?? whole, { alone: true })]
  return titledName(line, lang) ?? []
}

/** `Kovács Zoltán asztalosmester`: small letters behind a name are a job where they are known as one. */
function jobBehind(line: string, lang: string): NameHit | undefined {
  const [, name = '', job = ''] =
    /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) (\p{Ll}[\p{L}-]{3,}(?: \p{L}[\p{L}-]+){0,4})$/u.exec(line) ?? []
  const looks = job && isLikelyTitle(job) ? nameLooks(name, lang) : null
  return looks && looks.belief >= 0.3 ? hit(looks, { title: job, alone: true }) : undefined
}

/** `Councilmember Bonnie Gore`: a word that no name begins with, in front of a name that is known, says what the person is. */
function called(line: string, whole: NameLooks, lang: string): NameLooks | undefined {
  const cut = line.indexOf(' ')
  const isCalled = /^\p{Lu}\p{L}+(?:member|man|woman|person)$/u.test(line.slice(0, Math.max(0, cut)))
  if ((whole.belief >= 0.3 && !isCalled) || cut < 4 || line.split(' ').length < 3) return undefined
  const rest = nameLooks(line.slice(cut + 1), lang)
  return rest && rest.belief >= 0.5 ? { ...rest, name: { ...rest.name, title: line.slice(0, cut) } } : undefined
}

/** `<b>Jean-Pierre LEFÈVRE</b> Maire`: the emphasis ends where the name does, whatever follows it. */
function fromLead(line: string, lead: string, lang: string): NameHit | undefined {
  const [looks] = line.startsWith(lead) ? wholeName(lead, lang) : []
  const behind = line.slice(lead.length)
  const rest = behind.replace(/^[\s,|–—:：-]+|[\s,|]+$/gu, '')
  if (!looks || looks.belief < 0.25 || rest === '') return undefined
  // "– Payroll Manager. Steve runs the payroll for …": the job is a sentence of its own before more is told.
  const [, job = ''] = /^\s*[,–—|:-]\s*(\p{L}[^.!?,\d]{2,60})\.\s\p{Lu}/u.exec(behind) ?? []
  if (job !== '' && isLikelyTitle(job) && !NO_LONGER.test(job)) return { ...looks, title: job, alone: false }
  if (rest.length > 80) return undefined
  // "Nataša Zupančič, prodaja": small letters behind a comma say what somebody does, in whatever language.
  const said = /^,\s*(\p{Ll}[\p{L}&/-]*(?:\s[\p{L}&/-]+){0,3})$/u.exec(behind)?.[1]
  const role = roleOf(rest) ?? (said && looks.belief >= 0.4 ? { aside: said } : undefined)
  const isShort = /\p{Script=Han}|\p{Script=Hangul}/u.test(lead) && rest.length <= 10
  return role || isShort || looks.belief >= 0.5 ? { ...looks, ...role, alone: false } : undefined
}

/** Words in front of a job that say that it is somebody else's by now. */
const NO_LONGER =
  /^(?:not|never|former(?:ly)?|retired|late|past|keine?|nicht|ehemalige[rns]?|frühere[rns]?|ancien(?:ne)?|pas|antigu[oa]|ex|già|voormalige?|tidligere|tidigare|były|była|bývalý|bývalá|бывш\p{L}+)(?!\p{L})/iu

/** `<b>Steven Rothman, Founding Partner.</b> Steven has …`: what is emphasised names somebody and the job. */
function fromTitledLead(lead: string, lang: string): NameHit | undefined {
  if (!/[,–—-]\s*\p{L}.*[.:]?$/u.test(lead) || lead.length > 100) return undefined
  const [named] = fromParts(lead.replace(/(?<![\s.:])[\s.:]+$/u, ''), lang) ?? []
  return named?.title && named.belief >= 0.4 ? { ...named, about: true } : undefined
}

const FAMILY_FIRST =
  /^((?:(?:(?:Dr|Prof|Ing|Mag)\.(?: (?:med|phil|jur|rer\. nat)\.)?|Herrn?|Frau|Mrs?\.?|Ms\.?|Mme|Mlle|Dhr\.|Mevr\.|Mw\.) )*)((?:(?:Graf|Gräfin|Freiherr|Freifrau|Baron(?:in)?) (?=v|z))?(?:(?:van|von|de|der|den|del|la|le|zu) )*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}), ((?:(?:Dr|Prof)\. )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]+)| ["“”]\p{Lu}\p{L}+["“”]){0,2})$/u

/** "Wölfel, Jens, Dipl.-Ing. (FH)" */
const DEGREE_LAST = /(?<=, \p{Lu}\p{Ll}+), (?:(?:Dipl|Mag|Ing)(?!\p{L})|[BM]\.\s?(?:Sc|A|Eng)|Ph\.?D|LL\.M).{0,20}$/u

/** `Nguyen, Patricia` · `WONG Mei Ling, Grace`: lists sort by the family, and a given name stands behind the comma. */
function familyFirst(written: string, lang: string): NameHit[] | undefined {
  const line = written.replace(DEGREE_LAST, '')
  const [, title = '', family = '', given = ''] = FAMILY_FIRST.exec(line) ?? []
  // Turned round, the two have to make a name that is known by its given part; "Austin, Jordan" may be places.
  const turned = family === '' ? null : nameLooks(`${given} ${family}`, lang)
  const isAddressed = /^(?:Herrn?|Frau|Mr|Mrs|Ms|Mme|Mlle|Dhr|Mevr|Mw)[. ]/u.test(title)
  const least = isAddressed || /^\p{Lu}{2,} /u.test(family) ? 0.4 : 0.5
  if (!turned || turned.belief < least) return undefined
  const { full: _, ...parts } = parseName(`${title}${given} ${family}`, { lang })
  if (title !== '') return [hit({ belief: turned.belief, name: { ...parts, full: line } }, { alone: true })]
  const name = parseName(line, { lang })
  // "Lam Chi Keung, Stephen" is one name in two ways; "Anna Berger, Maria" may be two.
  if (name.alias === undefined && (nameLooks(family, lang)?.belief ?? 0) >= 0.5) return undefined
  return name.order === 'none' ? undefined : [hit({ name, belief: turned.belief }, { alone: true })]
}

function authors(text: string, lang: string): NameHit[] {
  const found: NameHit[] = []
  for (const [at, part] of text
    .replace(/(?<!\s)\s+(?:on|in|at|\||·|•|–|—)\s.*$/iu, '')
    .replace(
      /\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?,? ?(?=\d).*$/u,
      '',
    )
    .replace(/[,|·]\s*\p{L}*\s*\d.*$/u, '')
    .split(LIST)
    .slice(0, 6)
    .entries()) {
    const looks = nameLooks(part, lang)
    // "By descent to Edwin Pym; Henry Pym": who wrote stands right behind the word.
    if (at === 0 && !looks) return []
    if (looks) found.push(hit(looks, { author: true }))
  }
  return found
}

/** `Tree Warden - Joan Pruitt - (603) 555-0143`: a dash, a known name and its number make an office of a few words in front. */
function fromOffice(line: string, text: string, lang: string): NameHit[] | undefined {
  const [, office = '', name = ''] = /^(\p{Lu}[\p{L}&/' ]{2,38}?) ?[–—|:-] ?(\p{Lu}[^–—|:]{3,40})$/u.exec(line) ?? []
  if (office === '' || office.split(' ').length > 5 || !/@|\d[\d\s().-]{5,}\d/.test(text)) return undefined
  const looks = nameLooks(name, lang)
  const isOffice = !NO_JOB.test(office) && !isLikelyCompany(office) && (nameLooks(office, lang)?.belief ?? 0) < 0.5
  return looks && looks.belief >= 0.5 && isOffice && labelKind(office) === undefined
    ? [hit(looks, { title: office })]
    : undefined
}

/** `Erin Clark and Jerry Dever`: a line of names and nothing else; `Bruce and Tina Chisholm` names the second in full. */
function several(line: string, lang: string): NameHit[] | undefined {
  const parts = line.split(LIST)
  if (parts.length < 2 || parts.length > 8 || line.length > 150) return undefined
  const found = parts.flatMap((part) => listed(part, lang) ?? [])
  const [first = '', second = ''] = parts
  const last = nameLooks(second, lang)
  if (parts.length === 2 && last && last.belief >= 0.5 && /^\p{Lu}\p{Ll}+$/u.test(first))
    return [hit(last, { alone: true })]
  const officers = found.filter(({ title }) => title !== undefined)
  // Of a board those are taken who can be read; a list of names alone is one only when all are.
  const isList = officers.length * 2 >= parts.length ? found.length > 1 : found.length === parts.length
  if (!isList || found.filter(({ belief }) => belief >= 0.5).length * 2 < found.length) return undefined
  // Who stands in a list with its officers is on the board.
  const isBoard = officers.some(({ title = '' }) => OFFICE.test(title))
  return isBoard ? found.map((each) => ({ ...each, labelled: true })) : found
}

const OFFICE =
  /\b(?:chair\w*|president|treasurer|secretary|convenor|vice[- ]?\w+)\b|vorsitz|schriftführ|kassier|kassenwart|schatzmeister|beisitz|trésori|secrétaire|président|tesorer|secretari|presidente|\bvocal\b|consiglier|penningmeester|voorzitter|ordförande|kassör/iu

/** One of a list of names, with the office that some of a board have in brackets: "Siobhán Duignan (Treasurer)". */
function listed(part: string, lang: string): NameHit | undefined {
  const [, name = part, office = ''] = /^([^()]{3,40}) \(([^()]{2,40})\)$/u.exec(part) ?? []
  const looks = nameLooks(name, lang)
  const role = office === '' ? {} : roleOf(office)
  return looks && role ? hit(looks, { ...role, alone: true }) : undefined
}

/** `Vice Mayor Carol Garcia`: a job in front of a name, with nothing between. */
function titledName(line: string, lang: string): NameHit[] | undefined {
  const words = line.split(' ')
  if (words.length < 3 || words.length > 8 || /[.,:;!?]$/.test(line)) return undefined
  // A headline says something with the name: "Remembering Coach Bill Tatum", "Five questions for Chef Marie Lemaire".
  if (/^\p{Lu}?\p{Ll}+ing\s|\s(?:for|with|about|from|by|to|on|as|the|a|an)\s/u.test(line)) return undefined
  for (let cut = words.length - 2; cut > 0; cut--) {
    const title = words.slice(0, cut).join(' ')
    // Of a list of officers the last is not what the others are, and "Your contact is" is no job.
    if (/\),|\s(?:is|ist|est|es|è|é)$/u.test(title)) continue
    // "Prezes – mgr inż. Jan Król": the dash parts the two, and a degree is the name's.
    if (/\s[–—-]$/u.test(title) || (/\s[–—-]\s/u.test(title) && isPrefix(words[cut - 1] ?? '', 3))) continue
    const isTitle =
      isLikelyTitle(title) ||
      /^(?:vice|deputy|senior|junior|assistant|chief|associate|acting|interim)\s\p{L}+$/iu.test(title)
    const looks = isTitle ? nameLooks(words.slice(cut).join(' '), lang) : null
    if (looks && looks.belief >= 0.4) return [hit(looks, { title, alone: true })]
  }
  return undefined
}
