import { isLikelyCompany } from '#shared/clip/company.ts'
import { isLikelyDepartment, isLikelyTitle } from '#shared/clip/title.ts'
import { splitLabel } from './labels.ts'
import { nameLooks, type NameLooks } from './name-shape.ts'

/** A name found on a line. `support` is what the line itself says in its favour, 0 to 1. */
export type NameHit = NameLooks & {
  title?: string
  dept?: string
  org?: string
  /** The line says that this is the person to write to. */
  labelled: boolean
  /** The line says that this is who wrote the page. */
  author: boolean
  /** The name is the whole line. */
  alone: boolean
}

const LIST = /\s*[;；、/／]\s*|,\s+|，\s*|\s+(?:and|und|et|y|e|og|och|&)\s+/u
const BYLINE = /^(?:(?:written |posted |published )?by|par|por|von|di|door|av|作者[:：]?|文[/／:：]|撰文[:：]?|记者|記者)\s+/iu
const SEPARATOR = /\s*(?:[|•·–—/／:：]|\s-\s|,\s|，|\(|（)\s*/u

/** The names that a line shows and what it says of them. */
export function namesOfLine(text: string, lang: string): NameHit[] {
  if (text.length < 2 || text.length > 300 || !/\p{L}/u.test(text)) return []
  const line = text.replace(/\s*\b(?:e-?mail|tel|phone|fax|mobile|cell|t|m|p)\s*[.:：].*$/iu, '').replace(/\S+@\S+/g, '').replace(/[\s|,–—-]+$/u, '')
  const labelled = fromLabel(text, lang)
  if (labelled.length > 0) return labelled
  const byline = BYLINE.exec(line)
  if (byline) return authors(line.slice(byline[0].length), lang)
  const whole = nameLooks(line, lang)
  if (whole) return [hit(whole, { alone: true })]
  return fromParts(line, lang) ?? fromSentence(text, lang)
}

function hit(looks: NameLooks, more: Partial<NameHit>): NameHit {
  const { title, dept } = looks.name
  return { ...(title && { title }), ...(dept && { dept }), labelled: false, author: false, alone: false, ...looks, ...more }
}

/** `Contact: Farah Siddiqui, Partner` · `联系人：沈一鸣 总监` · `Geschäftsführer: Matthias Brandner, Sabine von Aich`. */
function fromLabel(text: string, lang: string): NameHit[] {
  const split = splitLabel(text)
  if (!split || split.value === '') return []
  const isTitle = split.kind === undefined && (isLikelyTitle(split.label) || isLikelyDepartment(split.label))
  if (split.kind !== 'person' && split.kind !== 'name' && !isTitle) return []
  const value = split.value.replace(/\S+@\S+/g, '').replace(/[（(]\s*[)）]|[\s,;|–-]+$/gu, '').replace(/\s(?:分機|分机|内线|內線|ext\.?|转|轉)\s*\d.*$/iu, '').replace(/\s*[+(]?\d[\d\s()./-]{5,}.*$/, '')
  const role = isTitle ? (isLikelyTitle(split.label) ? { title: split.label } : { dept: split.label }) : {}
  const whole = oneNamed(value, lang)
  if (whole) return [{ ...whole, ...role, labelled: true }]
  const found: NameHit[] = []
  for (const part of value.split(LIST).slice(0, 12)) {
    const named = oneNamed(part, lang)
    if (named) found.push({ ...named, ...role, labelled: true })
    else if (found.length > 0 && isLikelyTitle(part) && !isTitle) found[found.length - 1] = { ...(found.at(-1) as NameHit), title: part }
  }
  return found
}

function oneNamed(text: string, lang: string): NameHit | undefined {
  const looks = nameLooks(text, lang)
  if (looks) return hit(looks, {})
  return fromParts(text, lang)?.[0]
}

function authors(text: string, lang: string): NameHit[] {
  const found: NameHit[] = []
  for (const part of text.replace(/\s+(?:on|in|at|\||·|•|–|—)\s.*$/iu, '').replace(/[,|·]\s*\p{L}*\s*\d.*$/u, '').split(LIST).slice(0, 6)) {
    const looks = nameLooks(part, lang)
    if (looks) found.push(hit(looks, { author: true }))
  }
  return found
}

/** `Dana Whitlock, Broker` · `Broker – Dana Whitlock` · `王小明 总经理` · `代表取締役社長 中村 太郎`. */
function fromParts(line: string, lang: string): NameHit[] | undefined {
  const at = SEPARATOR.exec(line)
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
  }
  return spacedCjk(line, lang)
}

function roleOf(text: string): { title?: string; dept?: string; org?: string } | undefined {
  const [first = '', second = ''] = text.split(/\s*[,，|]\s*(?:at\s+)?|\s+at\s+/u)
  const org = isLikelyCompany(second) ? { org: second } : {}
  if (isLikelyTitle(text) && !isLikelyCompany(second)) return { title: text }
  if (isLikelyTitle(first)) return { title: first, ...org }
  if (isLikelyDepartment(text)) return { dept: text }
  return isLikelyCompany(text) ? { org: text } : undefined
}

function spacedCjk(line: string, lang: string): NameHit[] | undefined {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(line)) return undefined
  const words = line.split(' ')
  for (let cut = 1; cut < Math.min(words.length, 4); cut++) {
    for (const [name, title] of [[words.slice(cut).join(' '), words.slice(0, cut).join(' ')], [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]] as const) {
      if (!isLikelyTitle(title)) continue
      const looks = nameLooks(name, lang)
      if (looks) return [hit(looks, { title })]
    }
  }
  return undefined
}

const ASK = /\b(?:contact|call|e-?mail|ask for|speak (?:to|with)|reach|write to|talk to|get in touch with)\s+(?:our \p{L}+ )?((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2})\b/gu
const ROLE_BEFORE = /\b(?:owner|founder|co-founder|president|principal|director|manager|chairman|broker|attorney|partner|ceo|coordinator)s?,?\s+((?:Dr\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2})\b/giu

/** `For tenders please contact Ruth Castellano at …`: in running text only somebody whom the text tells you to ask for. */
function fromSentence(text: string, lang: string): NameHit[] {
  const found: NameHit[] = []
  for (const match of text.matchAll(ASK)) {
    const looks = nameLooks(match[1] ?? '', lang)
    if (looks && looks.belief >= 0.5) found.push(hit(looks, { labelled: true }))
  }
  if (found.length > 0) return found
  for (const match of text.matchAll(ROLE_BEFORE)) {
    const looks = nameLooks(match[1] ?? '', lang)
    if (looks && looks.belief >= 0.5) found.push(hit(looks, { title: match[0].slice(0, match[0].indexOf(match[1] ?? '')).replace(/[,\s]+$/, '') }))
  }
  return found.slice(0, 3)
}
