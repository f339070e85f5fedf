import { HAN_PLACES } from '#shared/clip/company-tables.ts'
import { isKnownHanFamily } from '#shared/clip/name-cjk.ts'
import { personNameScore } from '#shared/clip/name-likely.ts'
import { parseName } from '#shared/clip/name.ts'
import { isHonorific, isLikelyDepartment, isLikelyTitle } from '#shared/clip/title.ts'
import { toSimplified } from '#shared/lib/text-fold.ts'
import { EXTENSION_WORD } from './extension-words.ts'
import { isReachWord, labelKind, splitLabel } from './labels.ts'
import { hit, type NameHit } from './name-hit.ts'
import { nameLooks } from './name-shape.ts'
import { BRACKET, LIST, oneNamed } from './name-with-job.ts'
import { isCredit } from './told-people.ts'

/** A value whose label says that it is a person. */
export function announced(text: string, lang: string): NameHit[] {
  const [, family = '', given = ''] = /^(\p{Lu}[\p{L}'’ -]{1,30}), (\p{Lu}[\p{L}'’. "“”-]{1,30})$/u.exec(text) ?? []
  const turned = family ? nameLooks(`${given} ${family}`, lang) : null
  if (turned) return [hit({ name: parseName(text, { lang }), belief: Math.max(0.4, turned.belief) }, { alone: true })]
  const words = text.split(/[\s\u3000]+/)
  const last = words.at(-1) ?? ''
  const isDepartment = words.length === 2 && isLikelyDepartment(words[0] ?? '')
  const alone = isDepartment ? familyAlone(last, lang) : undefined
  return alone ? [{ ...alone, dept: words[0] ?? '', alone: true }] : []
}

export const NO_JOB =
  /completed|ongoing|guided|supervised|awarded|author|text|photo|image|illustrat|translat|^(?:by|from|to|cc|re|fw|subject|an|von|starring|cast|guest|featuring|with)$/i

/** `Churchwarden: Mrs Joan Fettes`: in front of a name with its form of address even a word nobody lists is an office. */
function addressed({ label, value }: { label: string; value: string }, lang: string): NameHit[] {
  const asked = /^\p{Lu}/u.test(label) && REACHED.test(value) ? askedFor(value, lang) : undefined
  if (asked) return [asked]
  const isOffice = /^\p{Lu}/u.test(label) && label.split(' ').length <= 4 && label.length < 40 && !NO_JOB.test(label)
  const name = value
    .replace(/\s*[–—|,(-]?\s*[+(]?\d.*$/u, '')
    .replace(/\S+@\S+/g, '')
    // "Adeel Qureshi – direct dial 01823 …", "Fiona Strachan (Tiverton) – …": what stands between the name and its number.
    .replace(/\s*[(–—|,].*$/u, '')
    .replace(/[\s-]+$/u, '')
  if (/^\p{Script=Han}{2,8}(?<!热线|熱線|专线|專線)$/u.test(label)) {
    if (CUSTOMER.test(label)) return []
    if (HAN_REACHED.test(value)) return hanReached(value, lang)
    const named = hanAddressed(value, lang)
    if (named) return [named]
  }
  if (!isOffice) return []
  const looks = nameLooks(name, lang)
  if (looks && ADDRESSED.test(name)) return [hit(looks, { title: label })]
  // Or the line says how to reach whoever is named.
  return looks && looks.belief >= 0.5 && REACHED.test(value) ? [hit(looks, { labelled: true, aside: label })] : []
}

const HAN_REACHED = /^[\p{Script=Han} ]{2,4} {1,2}(?:1[3-9]\d[\d -]{8,11}|0\d{2,3}[ -]?\d{3,4}[ -]?\d{4})(?!\d)/u

/** `招展联系：徐亮 18627904153（微信同步）`: whatever the label, a name with its number behind; a hotline has towns there. */
function hanReached(value: string, lang: string): NameHit[] {
  const name = value.replace(/[01]\d.*$/u, '').trimEnd()
  const looks = HAN_PLACES.has(toSimplified(name)) ? null : nameLooks(name, lang)
  return looks ? [hit(looks, { labelled: true })] : []
}

/** `維修合約：黃小姐 2344 0017 內線 18`, `冷氣工程: 陳大文先生 (項目經理) 9123 0045`: a form of address, perhaps a post, and what reaches both. */
function hanAddressed(value: string, lang: string): NameHit | undefined {
  const [, name = '', title = ''] =
    /^(\p{Script=Han}{1,4} ?(?:先生|小姐|女士|太太)) ?(?:[（(]([^()（）]{2,12})[)）])? ?(?=[\d+@#(]|[\w.+-]+@)/u.exec(
      value,
    ) ?? []
  // A number that is masked, or a date, reaches nobody.
  const isReached = REACHED.test(value) && !/\*{2,}|(?:19|20)\d\d[-/.年]\d{1,2}/u.test(value)
  const looks = name !== '' && isReached ? nameLooks(name, lang) : null
  return looks ? hit(looks, { labelled: true, ...(isLikelyTitle(title) && { title }) }) : undefined
}

/** Who bought, wrote a review or won something. */
const CUSTOMER =
  /(?:[顾顧]客|客[户戶]|[网網]友|用[户戶]|[会會][员員]|[买買]家|[学學][员員]|患者|[读讀]者|粉[丝絲]|[评評][论論]|留言|[获獲]?[奖獎]者?|得主|家[长長]|住客)$/u

/** What tells how to reach somebody: an address, a number, an extension. */
export const REACHED = new RegExp(
  `@|[([] ?(?:at|arroba|apenstaartje|chiocciola|malpa|zavináč) ?[)\\]]|\\d[\\d\\s()./-]{5,}\\d|(?<!\\p{L})(?:poste|int|${EXTENSION_WORD})\\.? ?\\d`,
  'iu',
)

/** `School visits: Dafydd Rees-Hopper, Education Officer, office number ext. 204`: the label is what to ask, the job stands behind the name. */
function askedFor(value: string, lang: string): NameHit | undefined {
  const [name = '', title = ''] = value.split(/,\s+|\s+[–—|]\s+/u)
  const looks = isLikelyTitle(title) ? nameLooks(name, lang) : null
  return looks && looks.belief >= 0.5 ? hit(looks, { title, labelled: true }) : undefined
}

const ADDRESSED =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Revd|Fr|Herr|Frau|Sr|Sra|Sig|Dott|Mme|Cllr|Hon|Sir|Dame)\.?(?:ssa|ra)?\s/u

// Who answers for what is published has a job beside that.
const LEGAL_ROLE =
  /publication|verantwortlich|représentante? légale?|representante legal|legale rappresentante|responsable de (?:la )?(?:publication|rédaction)|rédact|redakt|datenschutz|data protection|protección de datos/iu

/** "営業部 担当：小林 大輔（課長）": who is in charge has a post of the own. */
const IN_CHARGE = /(?:担当者?|담당자?|联系人|聯絡人|负责人|負責人|contact)$/iu

/** Members of a board, in languages where the word means nothing else in front of a name: in English a vocal is sung. */
function isOffice(label: string, lang: string): boolean {
  return /^(?:es|ca|gl)\b/.test(lang) && /^vocal(?:es|s)?(?: \p{L}{1,3})?$/iu.test(label)
}

/** `Name: Ada Quill Position: Clerk Tel: …`: the first of several labels on a line, and the post that another one tells. */
function untilNextLabel(line: string): { text: string; title: string } {
  const value = line.search(/[:：]/) + 1
  const cuts = [...line.slice(0, 400).matchAll(/\s(\p{L}[\p{L}./-]{1,20})\s?[:：]/gu)].flatMap((match) => {
    // "Job Title:", "E-mail address:": a label may have a second word.
    const before = /\s\p{L}{2,12}$/u.exec(line.slice(0, match.index))?.[0] ?? ''
    const whole = labelKind(`${before}${match[0].slice(0, -1)}`.trim())
    const kind = whole ?? labelKind(match[1] ?? '')
    const start = whole ? match.index - before.length : match.index
    return kind && start >= value ? [{ kind, start, end: match.index + match[0].length }] : []
  })
  const [first] = cuts
  if (!first) return { text: line, title: '' }
  const at = cuts.findIndex(({ kind }) => kind === 'title')
  const title = at < 0 ? '' : line.slice(cuts[at]?.end, cuts[at + 1]?.start).trim()
  // "Title: Mrs" is how somebody is addressed.
  const isPost = title.length <= 60 && (title.length > 3 || isLikelyTitle(title)) && !isHonorific(title)
  return { text: line.slice(0, first.start), title: isPost ? title : '' }
}

/** `Contact: Farah Siddiqui, Partner` · `联系人：沈一鸣 总监` · `Geschäftsführer: Matthias Brandner, Sabine von Aich`. */
export function fromLabel(written: string, lang: string): NameHit[] {
  const { text, title } = untilNextLabel(written)
  const split = splitLabel(text) ?? spacedLabel(text)
  if (title !== '' && (split?.kind === 'name' || split?.kind === 'person'))
    return fromLabel(text, lang).map((named) => ({ title, ...named }))
  if (!split || split.value === '') return []
  // "马主任：0371-…": called by family and office, with the number behind.
  const called = /^[+(]?\d[\d\s()+-]{5,}$/.test(split.value) ? parseName(split.label, { lang }) : undefined
  if (called?.family && called.title && /^\p{Script=Han}{2,5}$/u.test(split.label))
    return [hit({ name: called, belief: 0.5 }, { labelled: true })]
  // "Mark Hartwell: 07801 442916": the name itself is the label of its number.
  const owner = /^[+(]?\d[\d\s()./+-]{5,}$|^\S+@\S+$/.test(split.value) ? nameLooks(split.label, lang) : null
  if (owner && owner.belief >= 0.5 && !OF_A_HOUSE.test(split.label)) return [hit(owner, { labelled: true })]
  const isTitle =
    split.kind === undefined &&
    (isOffice(split.label, lang) || isLikelyTitle(split.label) || isLikelyDepartment(split.label))
  if (isCredit(split.label) && !/@|\d{3}/.test(split.value)) return []
  if (split.kind !== 'person' && split.kind !== 'name' && !isTitle) return addressed(split, lang)
  const inHan = split.kind === undefined && !CUSTOMER.test(split.label) ? hanAddressed(split.value, lang) : undefined
  if (inHan) return [inHan]
  const value = split.value
    .replace(/\S+@\S+/g, '')
    .replace(/[（(]\s*[)）]|[\s,;|–-]+$/gu, '')
    .replace(WITH_EXTENSION, '')
    .replace(
      /(?<!\s)\s+(?:\p{Script=Han}{0,4}(?:電話|电话|手機|手机|邮箱|信箱)|行動|携帯|전화|tel|fax|e-?mail|メール)\s*[:：.].*$/iu,
      '',
    )
    .replace(/\s*[+(]?\d[\d\s()./-]{5,}.*$/, '')
    // "م. وليد الزهراني - جوال": the word for the number that stood behind it.
    .replace(/[\s,–—|-]+([^\s,–—|-]{1,14})$/u, (rest, last: string) => (isReachWord(last) ? '' : rest))
  const role = isTitle
    ? isOffice(split.label, lang) || isLikelyTitle(split.label)
      ? { title: split.label }
      : { dept: split.label }
    : {}
  const parts = value.split(LIST)
  const isList =
    parts.length > 1 && parts.length < 12 && parts.every((part) => nameLooks(part.replace(BRACKET, ''), lang))
  const whole = isList ? undefined : (oneNamed(value, lang) ?? familyAlone(value, lang))
  // "外贸部：李红霞": a Han name is three characters, and departments list no other such words.
  const least = role.dept && !/^\p{Script=Han}{2,4}(?:\s|$)/u.test(value) ? 0.4 : 0.25
  if (whole && (split.kind !== undefined || whole.belief >= least))
    return [
      {
        ...whole,
        ...(whole.title && (LEGAL_ROLE.test(split.label) || IN_CHARGE.test(split.label)) ? {} : role),
        labelled: true,
      },
    ]
  const found: NameHit[] = []
  for (const part of parts.slice(0, 12)) {
    const named = oneNamed(part, lang) ?? (split.kind === undefined ? undefined : familyAlone(part, lang))
    // A department lists products and topics as easily as people.
    if (named && (split.kind !== undefined || named.belief >= (role.dept ? 0.5 : 0.35)))
      found.push({ ...role, ...named, labelled: true })
    else if (found.length > 0 && isLikelyTitle(part) && !isTitle)
      found[found.length - 1] = { ...(found.at(-1) as NameHit), title: part }
  }
  return found
}

// One line that tells several things: "총무부 담당: …", "株式会社青空 | 代表: …", "Acme Ltd · CEO: …".
const INNER_LABEL =
  /(?:^|[\s|｜·•/／])(担当者?|联系人|聯絡人|負責人|负责人|代表者|代表取締役|담당자?|대표이사|대표자?|개인정보(?:보호|관리)?\s?(?:책임자|담당자)|CEO|Geschäftsführer(?:in)?|Gérante?)\s*[:：]\s*([^:：|｜·•/／]{2,40})/u

export function fromInnerLabel(text: string, lang: string): NameHit | undefined {
  const [, label = '', value = ''] = INNER_LABEL.exec(text) ?? []
  const words = value.trim().split(/\s+/)
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const looks = nameLooks(words.slice(0, count).join(' '), lang)
    if (looks) return hit(looks, { labelled: true, ...(isLikelyTitle(label) && { title: label }) })
  }
  return undefined
}

/** `Inh. Henning Brinkmann, Malermeister`: who owns the house, in the short form of small print. */
export function fromOwner(line: string, lang: string): NameHit | undefined {
  const [said = ''] = /^(?:Inh|Geschf|Propr)\.?:? (?=\p{Lu})/u.exec(line) ?? []
  const named = said ? oneNamed(line.slice(said.length), lang) : undefined
  return named && named.belief >= 0.25 ? { title: 'Inhaber', ...named, labelled: true } : undefined
}

/** `担当者 佐々木`, `聯絡人 王先生`: in Han writing a space can stand for the colon. */
function spacedLabel(text: string): ReturnType<typeof splitLabel> {
  const [, label = '', value = ''] =
    /^(\p{Script=Han}{2,6})[ \u3000]{1,3}([\p{Script=Han}々][\p{Script=Han}々 ]{0,11})$/u.exec(text.trim()) ?? []
  const kind = labelKind(label)
  if (kind === 'person') return { label, kind, value }
  // 상담 담당 한지민 실장
  const [, korean = '', named = ''] =
    /^((?:\p{Script=Hangul}{1,4} ?)?담당자?) (\p{Script=Hangul}{2,4}(?: \p{Script=Hangul}{2,4})?)$/u.exec(
      text.trim(),
    ) ?? []
  return korean && personNameScore(named) > 0 && !KOREAN_WORDS.test(named)
    ? { label: korean, kind: 'person', value: named }
    : undefined
}

// Schools, streets and clinics are called after people.
const OF_A_HOUSE =
  /(?:schule|allee|straße|strasse|kirche|klinik|bibliothek|haus|heim|stiftung|platz|school|hall|house|library|clinic|centre|center|street|road|park|foundation|trust|école|lycée|collège|escuela|colegio|scuola|liceo|via)$/iu

const WITH_EXTENSION = new RegExp(`[\\s(（]${EXTENSION_WORD}\\s*\\d.*$`, 'iu')

const KOREAN_WORDS = /문의|안내|연락처|모집|조회|부서|직원|소개|공무원|선생님?$|상담|예약/u

/** `担当：佐々木` · `お問い合わせ先：総務部 斎藤` · `联系人：小陈`: behind a label the family alone says who. */
function familyAlone(text: string, lang: string): NameHit | undefined {
  const value = text.replace(/(?:まで|宛|宛て)$/u, '').trim()
  if (!/^[\p{Script=Han}々ヶ\s\u3000]{1,14}$/u.test(value)) return undefined
  const name = parseName(value, { lang })
  if (!name.family || name.given || name.order === 'none') return undefined
  if (!name.title && !isKnownHanFamily(name.family)) return undefined
  return hit({ name, belief: 0.45 }, {})
}
