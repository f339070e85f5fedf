import { ByteReader } from './byte-reader.ts'
import { MAX_TITLE, ROLE } from './index-format.ts'
import type { Card } from './index-row.ts'
import type { Form } from './phrase-columns.ts'
import type { Pieces } from './pieces.ts'

/** The values of all rows: those of a row are from `starts[row]` up to `starts[row + 1]`, each by its form and its place there. */
export type Values = {
  readonly forms: readonly Form[]
  readonly starts: Uint32Array
  readonly form: Uint32Array
  readonly at: Uint32Array
}

/** Reads which form each value of `count` rows has; null where this does not come out even. */
export function readValues(reader: ByteReader, forms: readonly Form[], count: number): Values | null {
  const starts = readStarts(new ByteReader(reader.section()), count)
  const codes = new ByteReader(reader.section())
  const length = starts?.[count] ?? 0
  if (!starts || length > codes.left) return null
  const form = new Uint32Array(length)
  const at = new Uint32Array(length)
  const next = new Uint32Array(forms.length)
  for (let i = 0; i < length; i += 1) {
    const code = codes.number()
    if (code >= forms.length) return null
    form[i] = code
    at[i] = next[code] ?? 0
    next[code] = (at[i] ?? 0) + 1
  }
  const isWhole = !codes.isBroken && codes.left === 0 && forms.every((each, code) => each.length === next[code])
  return isWhole ? { forms, starts, form, at } : null
}

/** Sums of the counts of `count` rows; null where the bytes are not so many numbers. */
export function readStarts(reader: ByteReader, count: number): Uint32Array | null {
  if (count > reader.left) return null
  const starts = reader.sums(count)
  return reader.isBroken || reader.left > 0 ? null : starts
}

/** Puts together what a list draws of a row. A row may have several addresses: the first is the one to use. */
export function readCard({ forms, starts, form, at }: Values, row: number, pieces: Pieces): Card {
  const card = { title: '', company: '', email: '' }
  for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i += 1) {
    const own = forms[form[i] ?? 0]
    if (!own) continue
    const text = () => textOf(own, at[i] ?? 0, pieces)
    if ((own.kind & ROLE.title) !== 0) card.title += text()
    if ((own.kind & ROLE.company) !== 0) card.company += text()
    if ((own.kind & ROLE.email) !== 0) card.email ||= text()
  }
  return { ...card, title: card.title.slice(0, MAX_TITLE) }
}

function textOf({ parts }: Form, at: number, pieces: Pieces): string {
  let text = ''
  for (const { signs, digits, column } of parts) {
    if (signs !== '') text += signs
    else if (digits > 0) text += String(column[at] ?? 0).padStart(digits, '0')
    else text += pieces.text(column[at] ?? 0)
  }
  return text
}
