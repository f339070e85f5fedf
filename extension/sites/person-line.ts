import { isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { isKnownHanFamily } from '#shared/clip/name-cjk.ts'
import { parseName } from '#shared/clip/name.ts'
import { isHonorific, isLikelyDepartment, isLikelyTitle } from '#shared/clip/title.ts'
import { hostsIn } from './host-sentence.ts'
import { labelKind, splitLabel } from './labels.ts'
import { nameLooks, type NameLooks } from './name-shape.ts'

/** A name found on a line. `support` is what the line itself says in its favour, 0 to 1. */
export type NameHit = NameLooks & {
  title?: string
  dept?: string
  org?: string
  /** A few words behind the name in no known language of jobs: one where the card says how to reach the person. */
  aside?: string
  /** The line says that this is the person to write to. */
  labelled: boolean
  /** The line says that this is who wrote the page. */
  author: boolean
  /** The line begins to tell of the person. */
  about: boolean
  /** The name is the whole line. */
  alone: boolean
}

const LIST =
  /\s*[;；、/／]\s*|(?<=[\p{Script=Han}々])\s?・\s?(?=\p{Script=Han})|,\s+|，\s*|\s+(?:and|und|et|y|e|og|och|&)\s+/u
const BYLINE =
  /^(?:(?:written |posted |published )?by|par|por|von|di|door|av|作者[:：]?|文[/／:：]|撰文[:：]?|记者|記者)\s+/iu
const EXTENSION_BEHIND =
  /[\s,(（|·•–—-]+(?:分機|分机|内线|內線|内線|내선|ext\.?|x|durchwahl|klappe)\s*[:：.]?\s*\d{1,6}\s*$/iu
const SEPARATOR = /\s*(?:[|•·–—/／:：]|\s-\s|,\s|，|\(|（)\s*/u

/** The names that a line shows and what it says of them; `lead` is what it emphasises at its start. */
export function namesOfLine(written: string, lang: string, lead = ''): NameHit[] {
  if (written.length < 2 || !/\p{L}/u.test(written)) return []
  // Leaders join what a typewriter set apart: "Village Clerk............Judy Strand".
  const text = written.replace(/(?<=\p{L})\s?(?:\.{4,}|…{2,}|_{4,})\s?(?=\p{Lu})/gu, ': ')
  const begun = lead ? fromTitledLead(lead, lang) : undefined
  if (begun) return [begun]
  if (text.length > 300) return fromSentence(text.slice(0, 1_000), lang)
  const line = text
    .replace(/\s*\b(?:(?:e-?mail|tel|phone|fax|mobile|cell)\s*[.:：]|[tmpf]\s*[.:：]?\s*(?=[+(\d])).*$/iu, '')
    .replace(/\S+@\S+/g, '')
    .replace(/[\s,(（|·•–—-]*[+(]?\d[\d\s()./-]{6,}\D{0,12}$/u, '')
    .replace(EXTENSION_BEHIND, '')
    .replace(/[\s|,:：–—-]+$/u, '')
  const led = lead ? fromLead(line, lead, lang) : undefined
  if (led) return [led]
  const labelled = fromLabel(text, lang)
  if (labelled.length > 0) return labelled
  const inside = fromInnerLabel(text, lang)
  if (inside) return [inside]
  const owner = fromOwner(line, lang)
  if (owner) return [owner]
  const byline = BYLINE.exec(line)
  if (byline) return authors(line.slice(byline[0].length), lang)
  const whole = wholeName(line, lang)
  if (whole.length > 0) return whole
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
  if (looksBefore) return [hit(looksBefore, { title: inner, alone: true })]
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
  const rest = line.slice(lead.length).replace(/^[\s,|–—:：-]+|[\s,|]+$/gu, '')
  if (!looks || looks.belief < 0.25 || rest === '' || rest.length > 80) return undefined
  // "Nataša Zupančič, prodaja": small letters behind a comma say what somebody does, in whatever language.
  const said = /^,\s*(\p{Ll}[\p{L}&/-]*(?:\s[\p{L}&/-]+){0,3})$/u.exec(line.slice(lead.length))?.[1]
  const role = roleOf(rest) ?? (said && looks.belief >= 0.4 ? { aside: said } : undefined)
  const isShort = /\p{Script=Han}|\p{Script=Hangul}/u.test(lead) && rest.length <= 10
  return role || isShort || looks.belief >= 0.5 ? { ...looks, ...role, alone: false } : undefined
}

/** `<b>Steven Rothman, Founding Partner.</b> Steven has …`: what is emphasised names somebody and the job. */
function fromTitledLead(lead: string, lang: string): NameHit | undefined {
  if (!/[,–—-]\s*\p{L}.*[.:]?$/u.test(lead) || lead.length > 100) return undefined
  const [named] = fromParts(lead.replace(/[\s.:]+$/u, ''), lang) ?? []
  return named?.title && named.belief >= 0.4 ? { ...named, about: true } : undefined
}

/** A value whose label says that it is a person. */
export function announced(text: string, lang: string): NameHit[] {
  const [, family = '', given = ''] = /^(\p{Lu}[\p{L}'’ -]{1,30}), (\p{Lu}[\p{L}'’. -]{1,30})$/u.exec(text) ?? []
  const turned = family ? nameLooks(`${given} ${family}`, lang) : null
  if (turned) return [hit({ name: parseName(text, { lang }), belief: Math.max(0.4, turned.belief) }, { alone: true })]
  const words = text.split(/[\s\u3000]+/)
  const last = words.at(-1) ?? ''
  const isDepartment = words.length === 2 && isLikelyDepartment(words[0] ?? '')
  const alone = isDepartment ? familyAlone(last, lang) : undefined
  return alone ? [{ ...alone, dept: words[0] ?? '', alone: true }] : []
}

/** `Nguyen, Patricia` · `WONG Mei Ling, Grace`: lists sort by the family, and a given name stands behind the comma. */
function familyFirst(line: string, lang: string): NameHit[] | undefined {
  const match =
    /^((?:(?:van|von|de|der|den|del|la|le|zu) )*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}), ((?:(?:Dr|Prof)\. )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]+))?)$/u.exec(
      line,
    )
  const [, family = '', given = ''] = match ?? []
  // Turned round, the two have to make a name that is known by its given part; "Austin, Jordan" may be places.
  const turned = match ? nameLooks(`${given} ${family}`, lang) : null
  if (!turned || turned.belief < (/^\p{Lu}{2,} /u.test(family) ? 0.4 : 0.5)) return undefined
  const name = parseName(line, { lang })
  // "Lam Chi Keung, Stephen" is one name in two ways; "Anna Berger, Maria" may be two.
  if (name.alias === undefined && (nameLooks(family, lang)?.belief ?? 0) >= 0.5) return undefined
  return name.order === 'none' ? undefined : [hit({ name, belief: turned.belief }, { alone: true })]
}

function hit(looks: NameLooks, more: Partial<NameHit>): NameHit {
  const { dept } = looks.name
  // A form of address is no job, also where it is a degree in front of the name.
  const said = looks.name.title
  const title = said && !isHonorific(said) && !looks.name.full.startsWith(said) ? said : undefined
  return {
    ...(title && { title }),
    ...(dept && { dept }),
    labelled: false,
    author: false,
    about: false,
    alone: false,
    ...looks,
    ...more,
  }
}

const NO_JOB =
  /author|text|photo|image|illustrat|translat|^(?:by|from|to|cc|re|fw|subject|an|von|starring|cast|guest|featuring|with)$/i

/** `Churchwarden: Mrs Joan Fettes`: in front of a name with its form of address even a word nobody lists is an office. */
function addressed({ label, value }: { label: string; value: string }, lang: string): NameHit[] {
  const isOffice = /^\p{Lu}/u.test(label) && label.split(' ').length <= 4 && label.length < 40 && !NO_JOB.test(label)
  const name = value
    .replace(/\s*[–—|,(-]?\s*[+(]?\d.*$/u, '')
    .replace(/\S+@\S+/g, '')
    .replace(/[\s–—|,-]+$/u, '')
  if (!isOffice) return []
  const looks = nameLooks(name, lang)
  if (looks && ADDRESSED.test(name)) return [hit(looks, { title: label })]
  // Or the line says how to reach whoever is named.
  return looks && looks.belief >= 0.5 && /@|\d[\d\s()./-]{5,}\d/.test(value) ? [hit(looks, { labelled: true })] : []
}

const ADDRESSED =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Revd|Fr|Herr|Frau|Sr|Sra|Sig|Dott|Mme|Cllr|Hon|Sir|Dame)\.?(?:ssa|ra)?\s/u

// Who answers for what is published has a job beside that.
const LEGAL_ROLE =
  /publication|verantwortlich|représentante? légale?|representante legal|legale rappresentante|responsable de (?:la )?(?:publication|rédaction)|rédact|redakt|datenschutz|data protection|protección de datos/iu

/** Members of a board, in languages where the word means nothing else in front of a name: in English a vocal is sung. */
function isOffice(label: string, lang: string): boolean {
  return /^(?:es|ca|gl)\b/.test(lang) && /^vocal(?:es|s)?(?: \p{L}{1,3})?$/iu.test(label)
}

/** `Contact: Farah Siddiqui, Partner` · `联系人：沈一鸣 总监` · `Geschäftsführer: Matthias Brandner, Sabine von Aich`. */
function fromLabel(text: string, lang: string): NameHit[] {
  const split = splitLabel(text) ?? spacedLabel(text)
  if (!split || split.value === '') return []
  // "马主任：0371-…": called by family and office, with the number behind.
  const called = /^[+(]?\d[\d\s()+-]{5,}$/.test(split.value) ? parseName(split.label, { lang }) : undefined
  if (called?.family && called.title && /^\p{Script=Han}{2,5}$/u.test(split.label))
    return [hit({ name: called, belief: 0.5 }, { labelled: true })]
  const isTitle =
    split.kind === undefined &&
    (isOffice(split.label, lang) || isLikelyTitle(split.label) || isLikelyDepartment(split.label))
  if (split.kind !== 'person' && split.kind !== 'name' && !isTitle) return addressed(split, lang)
  const value = split.value
    .replace(/\S+@\S+/g, '')
    .replace(/[（(]\s*[)）]|[\s,;|–-]+$/gu, '')
    .replace(/\s(?:分機|分机|内线|內線|ext\.?|转|轉)\s*\d.*$/iu, '')
    .replace(
      /(?<!\s)\s+(?:\p{Script=Han}{0,4}(?:電話|电话|手機|手机|邮箱|信箱)|行動|携帯|전화|tel|fax|e-?mail|メール)\s*[:：.].*$/iu,
      '',
    )
    .replace(/\s*[+(]?\d[\d\s()./-]{5,}.*$/, '')
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
    return [{ ...whole, ...(LEGAL_ROLE.test(split.label) && whole.title ? {} : role), labelled: true }]
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
  /(?:^|[\s|｜·•/／])(担当者?|联系人|聯絡人|負責人|负责人|代表者|代表取締役|담당자?|대표이사|대표자?|CEO|Geschäftsführer(?:in)?|Gérante?)\s*[:：]\s*([^:：|｜·•/／]{2,40})/u

function fromInnerLabel(text: string, lang: string): NameHit | undefined {
  const [, label = '', value = ''] = INNER_LABEL.exec(text) ?? []
  const words = value.trim().split(/\s+/)
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const looks = nameLooks(words.slice(0, count).join(' '), lang)
    if (looks) return hit(looks, { labelled: true, ...(isLikelyTitle(label) && { title: label }) })
  }
  return undefined
}

/** `Inh. Henning Brinkmann, Malermeister`: who owns the house, in the short form of small print. */
function fromOwner(line: string, lang: string): NameHit | undefined {
  const [said = ''] = /^(?:Inh|Geschf|Propr)\.?:? (?=\p{Lu})/u.exec(line) ?? []
  const named = said ? oneNamed(line.slice(said.length), lang) : undefined
  return named && named.belief >= 0.25 ? { title: 'Inhaber', ...named, labelled: true } : undefined
}

/** `担当者 佐々木`, `聯絡人 王先生`: in Han writing a space can stand for the colon. */
function spacedLabel(text: string): ReturnType<typeof splitLabel> {
  const [, label = '', value = ''] =
    /^(\p{Script=Han}{2,6})[ \u3000]{1,3}([\p{Script=Han}々][\p{Script=Han}々 ]{0,11})$/u.exec(text.trim()) ?? []
  const kind = labelKind(label)
  return kind === 'person' ? { label, kind, value } : undefined
}

/** `担当：佐々木` · `お問い合わせ先：総務部 斎藤` · `联系人：小陈`: behind a label the family alone says who. */
function familyAlone(text: string, lang: string): NameHit | undefined {
  const value = text.replace(/(?:まで|宛|宛て)$/u, '').trim()
  if (!/^[\p{Script=Han}々ヶ\s\u3000]{1,14}$/u.test(value)) return undefined
  const name = parseName(value, { lang })
  if (!name.family || name.given || name.order === 'none') return undefined
  if (!name.title && !isKnownHanFamily(name.family)) return undefined
  return hit({ name, belief: 0.45 }, {})
}

const BRACKET = /(?<!\s)\s*[(（][^()（）]{2,40}[)）]\s*$/u

function oneNamed(text: string, lang: string): NameHit | undefined {
  const bracket = /^(.{1,30}?)\s*[(（]([^()（）]{2,40})[)）]\s*$/u.exec(text)
  const inner = bracket && isLikelyTitle(bracket[2] ?? '') ? nameLooks(bracket[1] ?? '', lang) : null
  if (inner) return hit(inner, { title: bracket?.[2] ?? '' })
  const looks = nameLooks(text, lang)
  if (looks) return hit(looks, {})
  return fromParts(text, lang)?.[0]
}

function authors(text: string, lang: string): NameHit[] {
  const found: NameHit[] = []
  for (const part of text
    .replace(/(?<!\s)\s+(?:on|in|at|\||·|•|–|—)\s.*$/iu, '')
    .replace(/[,|·]\s*\p{L}*\s*\d.*$/u, '')
    .split(LIST)
    .slice(0, 6)) {
    const looks = nameLooks(part, lang)
    if (looks) found.push(hit(looks, { author: true }))
  }
  return found
}

/** `Dana Whitlock, Broker` · `Broker – Dana Whitlock` · `王小明 总经理` · `代表取締役社長 中村 太郎`. */
function fromParts(line: string, lang: string): NameHit[] | undefined {
  const at = SEPARATOR.exec(line)
  // "Al-Noor Textiles (Pvt) Ltd": the bracket is part of the legal form.
  if (at?.[0].trim() === '(' && splitCompany(line).suffix.length > 2) return undefined
  if (at && at.index > 1) {
    const left = line.slice(0, at.index)
    const right = line.slice(at.index + at[0].length).replace(/[)）]\s*$/u, '')
    const first = nameLooks(left, lang)
    if (first && right) {
      const role = roleOf(right)
      // "Smith & Jones, Springfield" has the same form: without a role the part says little.
      return [hit(first, role ? role : { belief: first.belief * (right.length < 60 ? 0.7 : 0.4) })]
    }
    const second = nameLooks(right, lang)
    const role = roleOf(left)
    if (second && role) return [hit(second, role)]
    // "President - Angela Prescott, First Valley Bank"
    const comma = right.indexOf(', ')
    const named = role?.title && comma > 0 ? nameLooks(right.slice(0, comma), lang) : null
    if (named && named.belief >= 0.25) return [hit(named, { ...roleOf(right.slice(comma + 2)), ...role })]
  }
  return spacedCjk(line, lang)
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

function roleOf(said: string): { title?: string; dept?: string; org?: string } | undefined {
  // "Maître de conférences, courriel": the last word is a link's.
  const text = said
    .replace(/[,，–—|·]\s*([^,，–—|·]{1,20})$/u, (whole: string, last: string) => (labelKind(last) ? '' : whole))
    .replace(/[,，–—|·-]\s*([^,，–—|·-]{1,20})$/u, (whole: string, last: string) => (labelKind(last) ? '' : whole))
    .trim()
  // A sentence about somebody is no job.
  if (/^\d+\s*,|\.\s+\p{Lu}/u.test(text)) return undefined
  const [first = '', second = ''] = text.split(/\s*[,，|]\s*(?:at\s+)?|\s+at\s+/u)
  const org = isLikelyCompany(second) ? { org: second } : {}
  // "Office Manager, keeps everybody on schedule.": the job ends where the sentence goes on.
  const rest = text.slice(first.length)
  if (
    isLikelyTitle(first) &&
    /^,\s(?:who|\p{Ll}{2,}s)\s\p{Ll}/u.test(rest) &&
    !isLikelyDepartment(rest.replace(/^,\s/, ''))
  )
    return { title: first }
  // Boards list their officers, then those who are just on it.
  if (/^(?:(?:board|council|committee) )?member$/i.test(text)) return { title: text }
  if (isLikelyTitle(text) && !isLikelyCompany(second)) return { title: text }
  if (isLikelyTitle(first)) return { title: first, ...org }
  if (isLikelyDepartment(text)) return { dept: text }
  return isLikelyCompany(text) ? { org: text } : undefined
}

/** `Erin Clark and Jerry Dever`: a line of names and nothing else; `Bruce and Tina Chisholm` names the second in full. */
function several(line: string, lang: string): NameHit[] | undefined {
  const parts = line.split(LIST)
  if (parts.length < 2 || parts.length > 8 || line.length > 150) return undefined
  const found = parts.map((part) => nameLooks(part, lang))
  const [first = '', second] = parts
  const last = found[1]
  if (parts.length === 2 && last && last.belief >= 0.5 && second && /^\p{Lu}\p{Ll}+$/u.test(first))
    return [hit(last, { alone: true })]
  if (
    found.some((looks) => looks === null) ||
    found.filter((looks) => looks && looks.belief >= 0.5).length * 2 < parts.length
  )
    return undefined
  return found.filter((looks) => looks !== null).map((looks) => hit(looks, { alone: true }))
}

/** `Vice Mayor Carol Garcia`: a job in front of a name, with nothing between. */
function titledName(line: string, lang: string): NameHit[] | undefined {
  const words = line.split(' ')
  if (words.length < 3 || words.length > 8 || /[.,:;!?]$/.test(line)) return undefined
  // A headline says something with the name: "Remembering Coach Bill Tatum", "Five questions for Chef Marie Lemaire".
  if (/^\p{Lu}?\p{Ll}+ing\s|\s(?:for|with|about|from|by|to|on|as|the|a|an)\s/u.test(line)) return undefined
  for (let cut = words.length - 2; cut > 0; cut--) {
    const title = words.slice(0, cut).join(' ')
    const isTitle =
      isLikelyTitle(title) ||
      /^(?:vice|deputy|senior|junior|assistant|chief|associate|acting|interim)\s\p{L}+$/iu.test(title)
    const looks = isTitle ? nameLooks(words.slice(cut).join(' '), lang) : null
    if (looks && looks.belief >= 0.4) return [hit(looks, { title, alone: true })]
  }
  return undefined
}

function spacedCjk(line: string, lang: string): NameHit[] | undefined {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(line)) return undefined
  const words = line.split(' ')
  for (let cut = 1; cut < Math.min(words.length, 4); cut++) {
    for (const [name, title] of [
      [words.slice(cut).join(' '), words.slice(0, cut).join(' ')],
      [words.slice(0, cut).join(' '), words.slice(cut).join(' ')],
    ] as const) {
      if (!isLikelyTitle(title)) continue
      const looks = nameLooks(name, lang)
      if (looks) return [hit(looks, { title })]
    }
  }
  return undefined
}

const ASK =
  /\b(?:[Cc]ontact|[Cc]all|[Ee]-?mail|[Aa]sk for|[Ss]peak (?:to|with)|[Rr]each|[Ww]rite to|[Tt]alk to|[Gg]et in touch with|[Ww]enden Sie sich an|[Cc]ontactez|[Ss]['’]adresser à|[Hh]ablar con|[Cc]ontactar con|[Ff]alar com|[Rr]ivolgersi a|[Cc]ontattare|[Kk]ontakta|[Nn]eem contact op met)\s+(?:(?:our|the|unsere[nrm]?|notre|nuestr[oa]|il nostro|la nostra) (?:\p{Ll}[\p{L}-]* ){0,3})?((?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}[\p{L}-]+, (?=\p{Lu}))?(\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?(?=[\s,(:;]|\.?$|\.\s)){1,5})/gu
// Who presents the house in the first person: "Hi, I’m Molly Petersen, owner and groomer".
const INTRO =
  /(?:^|[.!,]\s)(?:I['’]m|I am|[Mm]y name is|[Ii]ch bin|[Mm]ein Name ist|[Jj]e m['’]appelle|[Jj]e suis|[Mm]e llamo|[Ss]oy|[Mm]i chiamo|[Ss]ono|[Mm]eu nome é|[Ii]k ben|[Jj]ag heter|[Nn]azywam się)\s(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2})(?:,\s([^,.!]{3,40}))?(?=[\s,.!])/u
const ROLE_BEFORE =
  /\b(?:owner|founder|co-founder|president|principal|director|manager|chairman|broker|attorney|partner|ceo|coordinator)s?(?:,?\s+|\s+of\s+(?=\p{Lu}|the\s)[^,.;:]{2,50},\s+)((?:Dr\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2})\b/giu

const VERB =
  'is|was|has|had|joined|founded|co-founded|started|began|worked|works|leads|led|brings|brought|serves|served|received|earned|graduated|grew|holds|held|specializes|specialises|manages|oversees|attended|completed|studied|obtained|moved|became|enjoys|loves|lives'
const BIO = new RegExp(
  `^((?:(?:Mr|Mrs|Ms|Dr|Prof|Professor)\\.? )?\\p{Lu}[\\p{L}'’.-]*(?: (?:["“(]?\\p{Lu}[\\p{L}'’.-]*[")”]?)){1,3})(?:, [^,.]{2,60},?)? (?:(?:also|currently|first|originally) )?(?:${VERB})\\b`,
  'u',
)

const BIO_OF_TWO =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+) (?:and|&) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+) (?:are|were|have|founded|co-founded|started|own|run|lead|bring|opened)\b/u

/** `Hugh Stearns worked his way through college`: a paragraph about somebody begins with the name, or with the names of two. */
function fromBiography(text: string, lang: string): NameHit[] {
  const both = (BIO_OF_TWO.exec(text)?.slice(1) ?? []).map((name) => nameLooks(name, lang))
  if (both.length > 0 && both.every((looks) => looks && looks.belief >= 0.5))
    return both.filter((looks) => looks !== null).map((looks) => hit(looks, { about: true }))
  const match = BIO.exec(text)
  const looks = match ? nameLooks(match[1] ?? '', lang) : null
  return looks && looks.belief >= 0.5 ? [hit(looks, { about: true })] : []
}

// Who began or leads the house, told on a page about it.
const FOUNDED =
  /\b(?:(?:co-)?founded(?: in (?:19[6-9]|20)\d\d)?|owned(?: and (?:operated|run|managed))?|led|run|headed|gegründet(?: (?:19[6-9]|20)\d\d)?|geleitet|geführt|fondée?(?: en (?:19[6-9]|20)\d\d)?|dirigée?|fundad[ao](?: en (?:19[6-9]|20)\d\d)?|dirigid[ao]|fondat[ao](?: nel (?:19[6-9]|20)\d\d)?|guidat[ao])\s+(?:by|von|par|por|da)\s+((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2})(?:\s+(?:and|und|et|y|e)\s+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}))?/gu

function fromFounding(text: string, lang: string): NameHit[] {
  return [...text.matchAll(FOUNDED)].flatMap((match) =>
    [match[1], match[2]].flatMap((name) => {
      const looks = name ? nameLooks(name, lang) : null
      return looks && looks.belief >= 0.5 ? [hit(looks, { about: true })] : []
    }),
  )
}

/** "Events Manager Imogen Farrar": of several words with capitals the last that make a name, and what stands before them. */
function namedAtEnd(text: string, lang: string): { looks: NameLooks; before: string } | undefined {
  const words = text.replace(/\.$/, '').split(' ')
  for (let from = 0; from < words.length - 1; from++) {
    const looks = nameLooks(words.slice(from).join(' '), lang)
    if (looks && looks.belief >= 0.5) return { looks, before: words.slice(0, from).join(' ') }
  }
  return undefined
}

/** `For tenders please contact Ruth Castellano at …`: in running text only somebody whom the text tells you to ask for. */
function fromSentence(text: string, lang: string): NameHit[] {
  const found: NameHit[] = []
  for (const match of text.matchAll(ASK)) {
    // "contact our Bookings Secretary, Margaret Ellwood, on …": the job stands before the comma.
    const office = (match[1] ?? '').slice(0, -2)
    const named = namedAtEnd(match[2] ?? '', lang)
    if (!named || (office && !isLikelyTitle(office))) continue
    const after = /^\s*(?:\(([^()]{2,50})\)|,\s*([^,.()]{2,60})(?=[,.]))/u.exec(
      text.slice(match.index + match[0].length),
    )
    const title = [office, after?.[1] ?? after?.[2] ?? '', named.before].find((each) => isLikelyTitle(each))
    found.push(hit(named.looks, { labelled: true, ...(title && { title }) }))
  }
  if (found.length > 0) return found
  const hosts = hostsIn(text).map((name) => nameLooks(name, lang))
  if (hosts.length > 0 && hosts.every((looks) => looks && looks.belief >= 0.5))
    return hosts.filter((looks) => looks !== null).map((looks) => hit(looks, { labelled: true }))
  const intro = INTRO.exec(text)
  const self = intro ? nameLooks(intro[1] ?? '', lang) : null
  if (intro && self && self.belief >= 0.5)
    return [hit(self, { about: true, ...(isLikelyTitle(intro[2] ?? '') && { title: intro[2] ?? '' }) })]
  for (const match of text.matchAll(ROLE_BEFORE)) {
    const looks = nameLooks(match[1] ?? '', lang)
    if (looks && looks.belief >= 0.5)
      found.push(hit(looks, { title: match[0].slice(0, match[0].indexOf(match[1] ?? '')).replace(/[,\s]+$/, '') }))
  }
  if (found.length === 0) found.push(...fromFounding(text, lang))
  return found.length > 0 ? found.slice(0, 3) : fromBiography(text, lang)
}
