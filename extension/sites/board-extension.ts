import { extensionAlone } from '#shared/clip/phone-extension.ts'
import type { Phone } from '#shared/clip/types.ts'
import { columnKind } from './table-column.ts'
import type { TextContext } from './text-context.ts'

const WORD =
  '(?:分機|分机|内線|內線|内线|转|轉|내선|\\bext(?:ension)?\\.?|\\bx|durchwahl|poste|interno|ramal|anexo|dahili|toestel|wewn?\\.|klapka|linka|máy lẻ|доб\\.?|дод\\.?)'
const ON_LINE = new RegExp(`${WORD}\\s*[:：.]?\\s*(\\d{1,6})(?!\\d)`, 'iu')

/** The switchboard with the extension that a card gives alone: `林志豪 分機 216`, `分機 216` on a line of its own. */
export function boardExtension(
  [start, end]: readonly [number, number],
  nameLine: number,
  { lines, contacts, heads }: TextContext,
): { phone: Phone; quote: string } | undefined {
  for (let at = start; at <= end; at++) {
    const quote = lines[at]?.text ?? ''
    const line = lines[at]
    // In a table the head of the column says what the bare digits are.
    const isCell = /^\d{2,6}$/.test(quote) && line !== undefined && columnKind(line.block, heads) === 'extension'
    const ext =
      at === nameLine
        ? ON_LINE.exec(quote)?.[1]
        : isCell
          ? quote
          : extensionAlone(quote.slice(0, 60).replace(/^[^\p{L}\d]{1,3}/u, ''))
    const board = ext ? boardOutside([start, end], contacts) : undefined
    if (ext && board) return { phone: { e164: board.e164, ext, kind: 'work', raw: quote.slice(0, 100) }, quote }
  }
  return undefined
}

/** The first number of the page that a house has and no card in question. */
function boardOutside([start, end]: readonly [number, number], contacts: TextContext['contacts']): Phone | undefined {
  for (const [at, { phones }] of contacts.entries()) {
    if (at >= start && at <= end) continue
    for (const { value } of phones)
      if (value.kind !== 'fax' && value.kind !== 'mobile' && value.ext === undefined) return value
  }
  return undefined
}
