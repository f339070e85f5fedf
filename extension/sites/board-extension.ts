import type { Phone } from '#shared/clip/types.ts'
import type { TextContext } from './text-context.ts'

const WORD =
  '(?:分機|分机|内線|內線|内线|转|轉|내선|\\bext(?:ension)?\\.?|\\bx|durchwahl|poste|interno|ramal|anexo|доб\\.?)'
const ON_LINE = new RegExp(`${WORD}\\s*[:：.]?\\s*(\\d{1,6})(?!\\d)`, 'iu')
const WHOLE_LINE = new RegExp(`^[^\\p{L}\\d]{0,3}${WORD}\\s*[:：.]?\\s*(\\d{1,6})$`, 'iu')

/** The switchboard with the extension that a card gives alone: `林志豪 分機 216`, `分機 216` on a line of its own. */
export function boardExtension(
  [start, end]: readonly [number, number],
  nameLine: number,
  { lines, contacts }: TextContext,
): { phone: Phone; quote: string } | undefined {
  for (let at = start; at <= end; at++) {
    const quote = lines[at]?.text ?? ''
    const ext = (at === nameLine ? ON_LINE : WHOLE_LINE).exec(quote)?.[1]
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
