import type { PhoneNumber } from 'libphonenumber-js/max'
import { regionOf, regionOfLabel } from './phone-context.ts'
import type { PhoneContext } from './phone-context.ts'
import { kindOfLabel, readLabel } from './phone-labels.ts'
import type { Label } from './phone-labels.ts'
import { hasBranches, withBranch } from './phone-branch.ts'
import { lengthBeforeExtension, readExtension } from './phone-extension.ts'
import { inCountryOf, isLineBeside, isTrunk, readBranch, readTail, shareExtension } from './phone-list.ts'
import type { Line, Read } from './phone-list.ts'
import { isMobile, isNanp, readNumber, readPossible } from './phone-parse.ts'
import { scanRuns, splitRun, toPlain } from './phone-scan.ts'
import type { Run } from './phone-scan.ts'
import type { Phone, PhoneKind } from './types.ts'

export type { PhoneContext } from './phone-context.ts'

/** A number with its place in the text (UTF-16 units) and whether a label such as "Tel" stands before it. */
export type FoundPhone = { phone: Phone; start: number; end: number; labelled: boolean }

const MAX_PHONES = 500

/** Phone numbers in a text, in order, each once. Numbers of orders, registers, dates and the like are left out. */
export function findPhones(text: string, context: PhoneContext): Phone[] {
  const found = new Map<string, Phone>()
  for (const { phone } of locatePhones(text, context)) {
    const key = `${phone.e164} ${phone.ext ?? ''}`
    if (!found.has(key)) found.set(key, phone)
  }
  return [...found.values()]
}

/** Reads a text that is one phone number (a tel: link, a field, a cell): no label or separator is asked for. */
export function parsePhone(text: string, context: PhoneContext): Phone | null {
  const plain = toPlain(text.slice(0, 200))
    .replace(/^\s*tel:/i, '')
    .replace(/%20/g, ' ')
    // A pause in a link is dialled before an extension: "tel:+16125550100,3".
    .replace(/(?<=^\+[\d-]{8,20})[,;pw]{1,4}(?=\d{1,6}#?$)/, ' ext. ')
  const [first] = locatePhones(`Tel: ${plain}`, context)
  return first?.phone ? { ...first.phone, kind: first.phone.kind, raw: first.phone.raw } : null
}

/** Like `findPhones`, with places and repeats. */
export function locatePhones(text: string, context: PhoneContext): FoundPhone[] {
  const region = regionOf(context) ?? regionOfScript(text)
  const found: FoundPhone[] = []
  let offset = 0
  for (const line of toPlain(text).split('\n')) {
    if (found.length >= MAX_PHONES) break
    if (/\d{2}/.test(line)) readLine({ line, written: text.slice(offset, offset + line.length), region, offset }, found)
    offset += line.length + 1
  }
  return found
}

/** Without any country: words that only one of them uses beside its numbers. */
function regionOfScript(text: string): string | undefined {
  if (/分机|电话|传真|手机|座机|转\s?\d|联系/.test(text)) return 'CN'
  return /分機|行動|統一編號/.test(text) ? 'TW' : undefined
}

/** A run without the digits that the number before took as its extension, and without those that the word behind makes one. */
function ownPart(run: Run, taken: number, line: string): Run | null {
  const cut = lengthBeforeExtension(run.text, line.slice(run.end, run.end + 14))
  const own = cut > 0 ? { ...run, text: run.text.slice(0, cut), end: run.start + cut } : run
  if (own.start >= taken) return own
  const rest = /^[ ,;/)-]+/.exec(own.text.slice(taken - own.start))
  if (!rest) return null
  const start = taken + rest[0].length
  const text = own.text.slice(start - own.start)
  return text.replace(/\D/g, '').length >= 6 ? { text, start, end: own.end } : null
}

function readLine(written: Line, found: FoundPhone[]): void {
  let place = written
  let end = 0
  let label: Label = { kind: null, labelled: false, other: false }
  let previous: Read | null = null
  for (const scanned of scanRuns(place.line)) {
    const run = ownPart(scanned, end, place.line)
    if (!run) continue
    const between = place.line.slice(end, run.start)
    const own = readLabel(between)
    const continues = end > 0 && /^[\s/|,;、，；&()[\]-]*(?:(?:or|oder|ou|o|und|and|或|和)[\s(]*)?$/u.test(between)
    const country = regionOfLabel(between)
    if (country !== undefined) place = { ...written, region: country }
    // What begins with a plus is a phone whatever word stands before it.
    if (run.text.startsWith('+')) own.other = false
    label = continues ? label : { ...own, labelled: own.labelled || (country !== undefined && !own.other) }
    end = run.end
    if (label.other || found.length >= MAX_PHONES) continue
    const numbers = readRun(run, place, label, continues ? previous : null)
    const [first] = numbers
    const last = found.at(-1)
    if (first?.ext !== undefined && last && continues && isLineBeside(first, previous) && !isTrunk(first))
      last.phone.ext ??= first.ext
    for (const each of numbers) {
      found.push(toFound(each, place, label))
      previous = each
      end = Math.max(end, each.extEnd)
    }
    const branch = numbers.length === 1 && previous ? readBranch(previous, place, end) : null
    if (branch) {
      found.push(toFound(branch, place, { kind: 'fax', labelled: true, other: false }))
      end = branch.end
    }
  }
}

const STROKE = / ?\/ ?/g

/** A stroke, or a space between two groups that are whole subscriber numbers: "0574-87250410 87250411". */
const BETWEEN = / ?\/ ?|(?<=(?:^|\D)\d{8}) {1,3}(?=\d{8}(?!\d))|(?<=(?:^|\D)\d{7}) {1,3}(?=\d{7}(?!\d))/g

/** The subscriber numbers of one house begin alike; a date or the number of an account behind one does not. */
function isOfOneHouse(text: string): boolean {
  const groups = text.match(/(?<!\d)\d{7,8}(?!\d)/g) ?? []
  return groups.length > 1 && groups.every((group) => group.slice(0, 3) === groups[0]?.slice(0, 3))
}

/** The numbers of one run: one number, a list, or groups that make several. */
function readRun(run: Run, line: Line, label: Label, previous: Read | null): Read[] {
  const place = inCountryOf(previous, line)
  const branched = readBranched(run, place, label)
  if (branched) return branched
  const lists = splitRun(run, isOfOneHouse(run.text) ? BETWEEN : STROKE)
  const head = lists.length > 1 && lists[0] ? readOne(lists[0], place, label) : null
  // "8530 1188 / 8530 1189" are two, "8530 1188/89" too when both ends together are no number of the plan.
  const isList =
    head !== null &&
    (readNumber(run.text, place.region) === null ||
      countsOn(lists) ||
      lists.slice(1).some((part) => readOne(part, place, label) !== null))
  const isBeside = !isList && previous !== null && isLineBeside(run, previous)
  const whole = isList || isBeside ? null : readOne(run, place, label)
  if (whole) return [whole]
  const read: Read[] = []
  let before = previous
  for (const part of lists) {
    if (part.start < (read.at(-1)?.extEnd ?? 0)) continue
    const here = inCountryOf(before, place)
    const tail = readTail(part, before?.number ?? null, here)
    const one = (tail && isLineBeside(part, before) ? tail : null) ?? readOne(part, here, label) ?? tail
    if (one && one === tail) shareExtension(read, one)
    const several = one ? [one] : readGroups(part, place, label)
    read.push(...several)
    before = several.at(-1) ?? before
  }
  return read
}

/** "01 872 4471/2": one digit behind the stroke, higher than the last before it, is the next line of the same switchboard. */
function countsOn(lists: readonly Run[]): boolean {
  const [head, tail, ...more] = lists.map(({ text }) => text)
  return more.length === 0 && /^\d$/.test(tail ?? '') && (tail ?? '') > (head ?? '').slice(-1)
}

/** "+49 341 21 74 86-0/-19": behind the stroke stands another branch, a fax as a rule. */
function readBranched(run: Run, place: Line, label: Label): Read[] | null {
  const [, head = '', digits = ''] = /^(.{5,30}-\d{1,4}) ?\/ ?-(\d{1,4})$/.exec(run.text) ?? []
  const one = head === '' ? null : readOne({ ...run, text: head, end: run.start + head.length }, place, label)
  const other = one && hasBranches(one.number.country) ? readNumber(withBranch(head, digits) ?? '', place.region) : null
  return one && other
    ? [one, { ...run, text: digits, start: run.end - digits.length, number: other, extEnd: run.end }]
    : null
}

/** Numbers side by side with nothing but spaces between them: the longest that reads as one comes first. */
function readGroups(run: Run, place: Line, label: Label): Read[] {
  const groups = splitRun(run, / +/g)
  if (groups.length < 2 || groups.length > 12) return []
  const read: Read[] = []
  for (let from = 0; from < groups.length;) {
    let next = from + 1
    for (let to = Math.min(groups.length, from + 5); to > from; to -= 1) {
      const part = joinGroups(run, groups.slice(from, to))
      const one = readOne(part, place, label)
      if (!one) continue
      read.push(one)
      next = to
      break
    }
    // An international number that does not read leaves no national one behind.
    if (read.length === 0 && run.text.startsWith('+')) return []
    from = next
  }
  return read
}

function joinGroups(run: Run, groups: readonly Run[]): Run {
  const start = groups[0]?.start ?? run.start
  const end = groups.at(-1)?.end ?? run.end
  return { text: run.text.slice(start - run.start, end - run.start), start, end }
}

function readOne(run: Run, place: Line, label: Label): Read | null {
  const extended = readExtension(place.line, run.end)
  const tail = /^(.*\d)( ?- ?)(\d{1,5})$/.exec(run.text)
  const before = tail ? readNumber(tail[1] ?? '', place.region) : null
  // With room around the dash only Chinese cards mean an extension: "+86 10 6555 0142 - 812".
  const head = tail?.[2] === '-' || ['CN', 'TW'].includes(before?.country ?? '') ? before : null
  const whole = readNumber(run.text, place.region)
  if (tail && head && isComplete(head, whole, tail[1] ?? '', tail[3] ?? '')) {
    const end = run.start + (tail[1] ?? '').length
    return isBelievable({ ...run, text: tail[1] ?? '', end }, head, place, label)
      ? { ...run, end, number: head, ext: tail[3] ?? '', extEnd: run.end }
      : null
  }
  const number = whole ?? (label.labelled || standsAlone(run, place) ? readPossible(run.text, place.region) : null)
  if (!number || !(extended?.worded || isBelievable(run, number, place, label))) return null
  return {
    ...run,
    number,
    extEnd: extended?.end ?? run.end,
    ...(extended && { ext: extended.ext, whose: extended.whose }),
  }
}

/** `(02) 806-6782` and nothing else on its line, or a list of such: written as a phone, though the plan may have moved on since. */
function standsAlone(run: Run, place: Line): boolean {
  return /^[([]\d{2,4}[)\]] ?\d{3,4}[ .-]\d{3,4}$/.test(run.text) && /^[\d\s()[\].,/;-]+$/.test(place.line)
}

/** `010-65529988-8012`: the part before the last dash is a whole landline, and with it the number would be too long. */
function isComplete(head: PhoneNumber, whole: PhoneNumber | null, text: string, extension: string): boolean {
  if (isMobile(head)) return false
  const isEastAsian = ['CN', 'TW', 'HK', 'JP', 'KR'].includes(head.country ?? '')
  // One or two digits behind the dash count on in lists of the West; in East Asia they are an extension.
  if (extension.length < 3 && !isEastAsian) return false
  const hasFixedLength = isEastAsian || isNanp(head.country ?? '')
  return (
    whole === null ||
    (hasFixedLength && text.replace(/\D/g, '').length >= 9 && whole.number.length > head.number.length)
  )
}

/** Digits that the plan allows are not yet a phone: written as one, called one, or alone on their line. */
function isBelievable(run: Run, number: PhoneNumber, place: Line, label: Label): boolean {
  if (label.labelled || /^[([]?(?:\+|00[1-9]\d*[ .-])/.test(run.text)) return true
  const digits = run.text.replace(/\D/g, '')
  const alone = place.line.trim().length <= run.text.length + 4
  const grouped = /\d[ ./()-]+\d/.test(run.text)
  const mobile = isMobile(number)
  const region = number.country ?? place.region ?? ''
  if (!grouped)
    return (
      digits.length >= 8 &&
      (alone ||
        (mobile && digits.length >= 10) ||
        (digits.startsWith('0') && digits.length >= 10 && place.line.length < 120))
    )
  const type = number.getType()
  if (type === 'TOLL_FREE' && /^1[ .-]/.test(run.text)) return true
  if (isNanp(region)) return /^(?:1[ .-])?[([]?\d{3}[)\]]?[ ./-]{0,3}\d{3}[ .-]{1,3}\d{4}$/.test(run.text)
  if (
    /^(?:[([]?0|[([]\d{2,4}[)\]])/.test(run.text) ||
    mobile ||
    type === 'TOLL_FREE' ||
    type === 'UAN' ||
    type === 'SHARED_COST'
  )
    return true
  return alone || (NO_TRUNK.has(region) && place.line.length < 120 && digits.length >= 8)
}

/** Regions whose national numbers begin with no zero. */
const NO_TRUNK = new Set(
  (
    'HK SG MO NO DK ES PT PL CZ GR LU IS MT CY EE LV QA KW OM BH CL CR PA GT HN NI SV HT BO CO FO GL AD SM LI GI MC ' +
    'TN SN CI ML BF NE TG BJ CM GA CG TD GN GM GW MR DJ KM CV AO MZ BW LS SZ MU SC RW BI MN MV BT BN FJ NC PF PG WS TO VU'
  ).split(' '),
)

function toFound(read: Read, place: Line, label: Label): FoundPhone {
  const raw = place.written.slice(read.start, read.extEnd).replace(/\s+/g, ' ').trim()
  const after = /^\s*(?:[([]\s*([^()[\]]{1,16}?)\s*[)\]]|[-–]?\s*(fax|cell|mobile|direct|office|home)\b)/iu.exec(
    place.line.slice(read.extEnd, read.extEnd + 24),
  )
  const kind = label.kind ?? kindOfLabel(read.whose || (after?.[1] ?? after?.[2] ?? '')) ?? kindOfType(read.number)
  const phone: Phone = {
    e164: read.number.number,
    kind: refine(kind, read.number),
    raw,
    ...(read.ext !== undefined && { ext: read.ext }),
  }
  return { phone, start: place.offset + read.start, end: place.offset + read.extEnd, labelled: label.labelled }
}

/** A number in a range of mobiles is one even when the label only says "Tel". */
function refine(kind: PhoneKind, number: PhoneNumber): PhoneKind {
  return kind === 'work' && isMobile(number) ? 'mobile' : kind
}

function kindOfType(number: PhoneNumber): PhoneKind {
  const type = number.getType()
  if (isMobile(number)) return 'mobile'
  if (type === 'TOLL_FREE' || type === 'UAN' || type === 'SHARED_COST') return 'main'
  return type === 'FIXED_LINE' || type === 'FIXED_LINE_OR_MOBILE' ? 'work' : 'other'
}
