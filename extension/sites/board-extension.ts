import { withBranch } from '#shared/clip/phone-branch.ts'
import { extensionAlone } from '#shared/clip/phone-extension.ts'
import { isCallCentre } from '#shared/clip/phone-parse.ts'
import { findPhones } from '#shared/clip/phone.ts'
import type { Phone } from '#shared/clip/types.ts'
import { EXTENSION_WORD } from './extension-words.ts'
import { labelKind } from './labels.ts'
import { isTerm } from './page-lines.ts'
import { columnKind } from './table-column.ts'
import type { TextContext } from './text-context.ts'

/** Behind Han and Hangul `#` is an extension, but for a floor or a room. */
const WORD = `(?:(?<=[\\p{Script=Han}\\p{Script=Hangul}] ?)(?<![楼樓室栋棟] ?)#|\\bx|poste|${EXTENSION_WORD})`
const ON_LINE = new RegExp(`${WORD}\\s*[:：.]?\\s*[-–]?\\s?(\\d{1,6})(?!\\d|\\s?[号號호楼樓층室线線])`, 'iu')
/** "Pastor, ext. 101", "ห้อง SC-412 โทรภายใน 2104": behind the post or the room, and at the end. */
const BEHIND = new RegExp(
  `(?:[,;–—·|-]\\s*${WORD}|\\s(?:โทรภายใน|分機|分机|內線|内線|内线|내선|داخلی|ext(?:ension|n)?\\.?|durchwahl|toestel|wew\\.))\\s*[:：.]?\\s*(\\d{1,6})$`,
  'iu',
)
/** "办公室：总机转8301" */
const FROM_BOARD = /(?:总机|總機|代表號|代表号)\s?[转轉]\s?(\d{1,6})$/u
/** "-12", "12", "über -12", "-22 (mornings)": what a column of extensions holds. */
const CELL = /^(?:über |via )?[-–#]? ?(\d{2,6})(?: ?\([^()]{1,40}\))?$/u
/** "Tel. -20": German usage, the branch behind the dash. */
const DASHED = /(?:^|[\s,;(])(?:tel(?:efon)?|fon|durchwahl|nebenstelle|nst)[.:]{0,2} ?[-–] ?(\d{1,5})$/iu

/** The switchboard with the extension that a card gives alone: `林志豪 分機 216`, `分機 216` on a line of its own. */
export function boardExtension(
  range: readonly [number, number],
  nameLine: number,
  context: TextContext,
): { phone: Phone; quote: string } | undefined {
  for (let at = range[0]; at <= range[1]; at++) {
    const said = saidAt(at, nameLine, context)
    const board = said && boardOutside(range, context.contacts)
    if (!board) continue
    const quote = context.lines[at]?.text ?? ''
    const phone = reachedBy(board, said)
    if (phone) return { phone: { ...phone, raw: quote.slice(0, 100) }, quote }
  }
  return undefined
}

/** An extension, or with `isBranch` the last digits of a number of its own; `isDashed` says that nothing but a dash tells so. */
type Said = { readonly digits: string; readonly isBranch: boolean; readonly isDashed: boolean }

function saidAt(at: number, nameLine: number, { lines, contacts, heads }: TextContext): Said | undefined {
  const line = lines[at]
  const quote = line?.text ?? ''
  if (!line || quote === '' || quote.length > 200) return undefined
  // In a table the head of the column says what the bare digits are.
  const cell = quote.length < 60 ? CELL.exec(quote)?.[1] : undefined
  const isCell = cell !== undefined && (columnKind(line.block, heads) === 'extension' || isTermOfExtension(lines, at))
  const isFree = (contacts[at]?.phones ?? []).every(({ value }) => value.kind === 'mobile')
  // "Poste 10 — rdv@…": what follows is another thing.
  const [first = ''] = quote.slice(0, 60).split(/\s[–—|·]\s/u)
  const alone = extensionAlone(first.replace(/^[^\p{L}\d]{1,3}/u, ''))
  const said = at === nameLine ? ON_LINE.exec(quote)?.[1] : (alone ?? (isFree ? BEHIND.exec(quote)?.[1] : undefined))
  const branch = DASHED.exec(quote)?.[1]
  const digits = (isCell ? cell : undefined) ?? FROM_BOARD.exec(quote)?.[1] ?? said ?? branch
  if (digits === undefined) return undefined
  const isBranch = digits === branch || /durchwahl|\bdw\b|klappe|^[^\d\p{L}]{0,2}(?:über )?[-–]/iu.test(quote)
  return { digits, isBranch, isDashed: digits === branch }
}

/** `<th>分機</th><td>6601</td>`: the term in front says so. */
function isTermOfExtension(lines: TextContext['lines'], at: number): boolean {
  const [line, before] = [lines[at], lines[at - 1]]
  return line !== undefined && before !== undefined && isTerm(before, line) && labelKind(before.text) === 'extension'
}

/**
 * In Germany, Austria and Switzerland a branch stands in the place of the switchboard's zero ("0911 708-0" and "-12"), in Austria of
 * any branch, or behind the number ("87 23 45" and "DW 10"). Elsewhere a dash says nothing, and an extension is dialled after the answer.
 */
function reachedBy({ e164, raw }: Found, { digits, isBranch, isDashed }: Said): Omit<Phone, 'raw'> | undefined {
  const country = BRANCHING.find(([code]) => e164.startsWith(code))?.[1]
  if (!country && isDashed) return undefined
  const base = isBranch && country ? baseOf(raw, country) : ''
  const [own] = base === '' || !country ? [] : findPhones(`Tel: ${withBranch(base, digits) ?? ''}`, { region: country })
  return own ? { e164: own.e164, kind: 'work' } : { e164, ext: digits, kind: 'work' }
}

/** A number with the branch that another takes the place of; '' where none can be told. */
function baseOf(raw: string, country: string): string {
  if (/[-–/ ] ?0$/.test(raw)) return raw.replace(/[–/ -] ?0$/, '-0')
  if (country !== 'AT') return ''
  return /-\d{1,4}$/.test(raw) ? raw : `${raw}-0`
}

const BRANCHING = [
  ['+49', 'DE'],
  ['+43', 'AT'],
  ['+41', 'CH'],
] as const

/** A number of the page that a house may have; `lines` are the places where it stands. */
type Found = { readonly e164: string; readonly raw: string; readonly lines: number[]; weight: number }

const boardsByPage = new WeakMap<TextContext['contacts'], readonly Found[]>()

/**
 * The number that most likely is the house's, of those that stand outside of the card in question: of several that weigh the same the
 * last above it, for a page may show several houses, each over its people.
 */
function boardOutside([start, end]: readonly [number, number], contacts: TextContext['contacts']): Found | undefined {
  const boards = boardsByPage.get(contacts) ?? boardsOf(contacts)
  boardsByPage.set(contacts, boards)
  const outside = boards.filter(({ lines }) => lines.some((at) => at < start || at > end))
  const best = outside.filter((board) => board.weight === outside[0]?.weight)
  const above = ({ lines }: Found): number => lines.findLast((at) => at < start) ?? -1
  return best.reduce<Found | undefined>((last, one) => (last && above(last) >= above(one) ? last : one), undefined)
}

/** What is called a switchboard, ends in the zero of one or stands there more often weighs more. */
function boardsOf(contacts: TextContext['contacts']): readonly Found[] {
  const byNumber = new Map<string, Found>()
  for (const [at, { phones }] of contacts.entries())
    for (const { value, quote } of phones) {
      if (value.kind === 'fax' || value.kind === 'mobile' || value.ext !== undefined || isCallCentre(value.e164))
        continue
      const found = byNumber.get(value.e164) ?? { e164: value.e164, raw: value.raw, lines: [], weight: 0 }
      byNumber.set(value.e164, found)
      if (found.lines.at(-1) !== at) found.lines.push(at)
      if (SWITCHBOARD.test(quote)) found.weight = 4
    }
  for (const found of byNumber.values()) found.weight += zeroWeight(found.raw) + Math.min(found.lines.length, 3)
  return [...byNumber.values()].toSorted((one, other) => other.weight - one.weight)
}

/** A branch of zero is the house's own; elsewhere a house takes a round number, which decides where nothing else does: "(32) 247 61 80". */
function zeroWeight(raw: string): number {
  if (/\d[-–] ?0$/.test(raw)) return 3
  const zeros = /0*$/.exec(raw.replace(/\D/g, ''))?.[0].length ?? 0
  return Math.min(zeros, 2) * 0.4
}

const SWITCHBOARD =
  /代表(?:電話|电话|番号|號|号)|[（(]代表?[)）]|總機|总机|대표(?:전화|번호)|zentrale|switchboard|\bmain (?:number|line|phone|tel|switchboard|office)|(?<!\p{L})(?:pbx|pabx|r\.a\.|kpbx)(?!\p{L})|centralita|centralino|\bstandard ?:|santral|ústředna|centrala|központ|followed by|τηλεφωνικό κέντρο|многоканальн|коммутатор|מרכזי(?:ה|ת)|רב[ -]קווי|سنترال|تلفنخانه|ตู้สาขา|tổng đài|\(\d{1,2} (?:lines|lignes|خط|hat)\)|standard téléphonique/iu
