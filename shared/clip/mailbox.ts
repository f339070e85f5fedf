import { parse } from 'tldts-icann'
import { foldText } from '../lib/text-fold.ts'
import { domainOf, hostName } from './mail-address.ts'
import { MORE_SHARED_LOCAL_PARTS } from './mailbox-desks-more.ts'
import { SHARED_LOCAL_PARTS } from './mailbox-desks.ts'
import { FREE_MAIL } from './mailbox-tables.ts'

export { addressKey, domainOf, isNoReply } from './mail-address.ts'

/** An address found in a text and where its spelling stands there (UTF-16 units). */
export type FoundAddress = { address: string; start: number; end: number }

const MAX_FOUND = 1_000
const MAX_TRIED = 20_000

/** The part of a host that somebody registered (`a.b.co.uk` -> `b.co.uk`), in lower case; the host itself when there is none. */
export function registrableDomain(host: string): string {
  const name = hostName(host)
  return parse(name, { extractHostname: false }).domain ?? name
}

/** True for mailboxes that belong to a role, not to a person: `info@`, `sales.de@`, `客服@`. */
export function isSharedMailbox(address: string): boolean {
  const local = foldText(address.slice(0, Math.max(0, address.lastIndexOf('@')))).replace(/\+.*$/, '')
  if (isDesk(local.replace(/[^\p{L}\p{N}]/gu, ''))) return true
  const words = local.split(/[^\p{L}]+/u).filter(Boolean)
  const first = words[0] ?? ''
  // "us-sales", "apac-support": a region before the desk.
  if (words.length > 1 && REGIONS.has(first) && words.slice(1).every((word) => isDesk(word))) return true
  // "sales-team", "info2", "support.eu": the first word rules, unless a person's word could follow ("office.manager").
  return isDesk(first) && words.slice(1).every((word) => word.length <= 3 || isDesk(word))
}

const REGIONS = new Set(
  'us usa uk eu emea apac amer latam dach benelux nordics nordic asia europe china cn hk tw jp kr sg au nz ca de fr es it nl be ch at pl global intl international north south east west'.split(
    ' ',
  ),
)

function isDesk(word: string): boolean {
  return SHARED_LOCAL_PARTS.has(word) || MORE_SHARED_LOCAL_PARTS.has(word)
}

/** True for providers that give mailboxes to everybody: their domain says nothing about the company. Takes an address or a host. */
export function isFreeMail(addressOrHost: string): boolean {
  const host = addressOrHost.includes('@') ? domainOf(addressOrHost) : hostName(addressOrHost)
  const domain = registrableDomain(host)
  if (FREE_MAIL.has(host) || FREE_MAIL.has(domain)) return true
  return /^(yahoo|hotmail|outlook|live|msn|gmx|yandex|aol|protonmail|ymail)\./.test(domain)
}

/** Addresses in a text in order, lower-cased, each once; also `a [at] b [dot] c` and full-width spellings. Linear. */
export function findAddresses(text: string): string[] {
  return [...new Set(locateAddresses(text).map((found) => found.address))]
}

/** Like `findAddresses`, with places. */
export function locateAddresses(text: string): FoundAddress[] {
  const plain = withSign(text.replace(/[＠﹫．。﹒\u3000\u00a0]/g, (char) => WIDE[char] ?? char))
  const roomy = roomyAddress(plain)
  if (roomy) return [roomy]
  const found: FoundAddress[] = []
  let tried = 0
  for (const at of plain.matchAll(AT)) {
    if (found.length >= MAX_FOUND || (tried += 1) > MAX_TRIED) break
    const place = addressAround(plain, at.index, at.index + at[0].length, at[0] === '@')
    if (place && place.start >= (found.at(-1)?.end ?? 0)) found.push(place)
  }
  return found
}

// "service#house.cn（#换成@）", "★ = @": the text says what stands for the sign.
const REPLACE =
  '(?<!\\p{L})(?:[Rr]eplac|[Cc]hang|[Ss]ubstitu|[Ee]rsetz|[Tt]ausch|[Rr]emplac|[Ss]ustitu|[Ss]ostitu|[Cc]ambi|[Zz]amie[nń]|[Nn]ahra[dď]|[Зз]амен|[Bb]yt|[Vv]ervang|[Ee]rstat|[Ee]rsätt)\\p{L}{0,12}'
const STANDS_FOR = new RegExp(
  [
    String.raw`SIGN ?[はを请請]?(?:换成?|換成?|改[成为為]|替[换換](?:成|为|為)?|→) ?OTHER`,
    String.raw`SIGN ?[はを](?:半角の?)?OTHER[にへ]`,
    String.raw`[（(] ?SIGN ?= ?OTHER ?[)）]`,
    String.raw`SIGN[을를]? ?OTHER로`,
    // "Replace # with @", "# bitte durch @ ersetzen", "remplacer # par @".
    String.raw`${REPLACE} (?:\p{L}{1,4} )?SIGN (?:with|by|to|durch|mit|par|por|pelo|con|na|на|met|door|med|mot|za|gegen|ile) OTHER`,
    String.raw`SIGN (?:bitte )?(?:durch|mit|gegen) OTHER (?:zu )?(?:ersetz|tausch|austausch)`,
  ]
    .join('|')
    .replaceAll('SIGN', '["“”\'‘’「『(]?([#★☆*＃◆●■△▲※$%])["“”\'‘’」』)]?')
    .replaceAll('OTHER', '["“”\'‘’「『(]?[@＠](?![\\p{Script=Latin}\\d_])["“”\'‘’」』)]?'),
  'u',
)

/** What a text says that stands for the sign in its addresses. */
export function standInOf(text: string): string | undefined {
  const found = /[@＠]/u.test(text) ? STANDS_FOR.exec(text) : null
  return found?.slice(1).find((mark) => mark !== undefined)
}

/** The text with the sign in the place of what stands for it; what that is, the text may say itself. */
export function withSign(text: string, mark = standInOf(text)): string {
  return mark === undefined
    ? text
    : text.replaceAll(
        new RegExp(`(?<=(?:^|[^\\w./:-]|(?<!https?|ftp|/[^\\s/]{0,80}):)[\\w.-]{1,64})[${mark}](?=[\\w-]+\\.)`, 'gu'),
        '@',
      )
}

// "E-mail: pieter @ house.co.za": room around the sign against robots, behind a word that says what it is; "Party: dinner @ home.bar".
const ROOMY =
  /^(\s*(?:e-?mail|mail|courriel|correo|posta|邮箱|郵箱|信箱|メール|이메일)\s?[:：] ?)([\w.+-]{1,64}) @ ([\w-]{1,63}(?:\.[\w-]{2,63})+)\s*$/i

function roomyAddress(text: string): FoundAddress | null {
  const [, before = '', local = '', host = ''] = ROOMY.exec(text.slice(0, 300)) ?? []
  if (local === '' || !isHost(host)) return null
  return {
    address: `${local}@${host}`.toLowerCase(),
    start: before.length,
    end: before.length + local.length + 3 + host.length,
  }
}

const WIDE: Record<string, string> = {
  '＠': '@',
  '﹫': '@',
  '．': '.',
  '。': '.',
  '﹒': '.',
  '\u3000': ' ',
  '\u00a0': ' ',
}
/** What people write for the sign, in brackets, in the languages of Europe and Asia. */
const AT_WORDS = inAnyCase(
  'at|ät|arroba|arrova|arobase|arobas|chiocciola|собака|собачка|равлик|маймунско а|kukac|zavin[áa][čc]|ma[łl]pa|majmun|afna|snabel-?a|snabela|kr[øo]llalfa|alfakr[øo]ll|apestaart|apenstaartje|klammeraffe|miukumauku|παπάκι|παπακι|שטרודל|アット|アットマーク|あっと|艾特|골뱅이|앳|a còng|a-còng',
)
const [OPEN, CLOSE] = ['[[({<（【]', '[\\])}>）】]']
// One letter and a French word are the sign in plain brackets only: （a） counts points of a Chinese text.
const AT_SIGNS = ` ?${OPEN} ?(?:${AT_WORDS}) ?${CLOSE} ?| ?[[({<] ?(?:@|a|chez) ?[\\])}>] ?`
const AT = new RegExp(`@|${AT_SIGNS}| (?:at|AT) `, 'g')
const MAY_HOLD = new RegExp(`[@＠]| at |${AT_SIGNS}`, 'i')

/** Words as they are, with a capital, and in capitals. */
function inAnyCase(words: string): string {
  const forms = words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  return [...new Set(forms)].join('|')
}

/** Whether a text holds the sign or a word for it: cheap to ask before addresses are looked for. */
export function mayHoldAddress(text: string): boolean {
  return MAY_HOLD.test(text)
}

/** And for a point between the names of a host or of a person. */
const DOT_WORDS =
  'dot|punkt|punto|punt|ponto|point|pont|punct|kropka|te[čc]ka|bodka|to[čćc]ka|ta[čćc]ka|piste|prikk|prik|punktum|nokta|точка|тчк|крапка|τελεία|τελεια|ドット|どっと|点|點|닷|점|chấm'
const DOT = new RegExp(`^ ?${OPEN} ?(?:${DOT_WORDS}|\\.) ?${CLOSE} ?`, 'i')
// Without brackets only in small letters or in capitals alone: "at Red Dot Cafe" is a place.
const BARE_DOT = /^ (?:dot|DOT|punkt) /
const DOT_BEHIND = new RegExp(`([a-z0-9_-]{1,40}) ?${OPEN} ?(?:${DOT_WORDS}|\\.) ?${CLOSE} ?$`, 'i')

function addressAround(text: string, start: number, end: number, plainAt: boolean): FoundAddress | null {
  const local = localBefore(text, start, plainAt)
  const host = hostAfter(text, end, plainAt)
  if (local.text === '' || host.text === '') return null
  // Words that say "at" must stand between parts of an address, not in a sentence ("10 [at] the library").
  const isWord = /^ at $/i.test(text.slice(start, end))
  if (isWord && (!host.spelled || /^(the|a|an|our|my|your|this|that|any|all)\./i.test(host.text))) return null
  return isHost(host.text)
    ? { address: `${local.text}@${host.text}`.toLowerCase(), start: local.start, end: host.end }
    : null
}

function localBefore(text: string, end: number, plainAt: boolean): { text: string; start: number } {
  let start = end
  while (start > 0 && end - start < 64 && /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u.test(text.charAt(start - 1))) start -= 1
  let local = text.slice(start, end)
  if (!plainAt) {
    const dot = DOT_BEHIND.exec(text.slice(Math.max(0, start - 60), start))
    if (dot) {
      start -= dot[0].length
      local = `${dot[1]}.${local}`
    }
  }
  // Chinese text runs into an address without a space: an ASCII tail after Han is the address.
  const han = /^.*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}](?=[a-z0-9])/iu.exec(local)
  const skip =
    (han?.[0].length ?? 0) + (/^(?:['./=|*`{]+|mailto:)/.exec(local.slice(han?.[0].length ?? 0))?.[0].length ?? 0)
  const kept = local.slice(skip).replace(/\.+$/, '')
  return { text: kept.length === local.length - skip ? kept : '', start: start + skip }
}

function hostAfter(text: string, from: number, plainAt: boolean): { text: string; end: number; spelled: boolean } {
  let end = from
  let host = ''
  let hasSpelled = false
  while (host.length < 255) {
    const run = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[\p{L}\p{N}])?/u.exec(text.slice(end, end + 64))
    if (!run) break
    host += run[0]
    end += run[0].length
    const isDot = text.charAt(end) === '.' && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))
    const ahead = text.slice(end, end + 16)
    const spelled = isDot ? null : (DOT.exec(ahead) ?? BARE_DOT.exec(ahead))
    if (!isDot && !spelled) break
    if (spelled && plainAt && BARE_DOT.test(spelled[0])) break
    if (spelled) hasSpelled = true
    host += '.'
    end += isDot ? 1 : (spelled?.[0].length ?? 0)
  }
  const trimmed = host.replace(/[.]+$/, '')
  return { ...cutHost(trimmed, end), spelled: hasSpelled }
}

/** `a@b.com邮箱` ends before the Han characters, `a@b.com.Then` before the next sentence; `a@例子.中国` is whole. */
function cutHost(host: string, end: number): { text: string; end: number } {
  const cut = /^([a-z0-9.-]*\.[a-z]{2,})[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/iu.exec(
    host,
  )
  const sentence = /^([a-z0-9.-]+\.[a-z]{2,})\.\p{Lu}\p{Ll}+$/u.exec(host)
  const text = cut?.[1] ?? sentence?.[1] ?? host
  return { text, end: end - (host.length - text.length) }
}

/** A host that could exist: two labels or more, the last one of letters (RFC 3696 §2), no file name. */
function isHost(host: string): boolean {
  const labels = host.split('.')
  const last = (labels.at(-1) ?? '').toLowerCase()
  return (
    labels.length > 1 &&
    !FILE_ENDINGS.has(last) &&
    (/^\p{L}[\p{L}\p{M}]{1,23}$/u.test(last) || /^xn--[a-z0-9-]{2,40}$/.test(last))
  )
}

// `logo@2x.png` is a picture.
const FILE_ENDINGS = new Set('png jpg jpeg gif svg webp css js html htm pdf'.split(' '))
