import type { ByteReader } from './byte-reader.ts'
import { readShape, type ShapePart } from './phrase.ts'
import { openTexts } from './text-list.ts'

/** Values of one kind and shape, in their order: `columns` has for each slot what stands there, a number or the place of a piece. */
export type Form = {
  readonly kind: number
  readonly mask: number
  readonly length: number
  readonly parts: readonly (ShapePart & { readonly column: Uint32Array })[]
}

/** The bytes of a step between two numbers of so many digits. */
export function digitWidth(digits: number): 1 | 2 | 3 | 4 {
  return digits <= 2 ? 1 : digits <= 4 ? 2 : digits <= 6 ? 3 : 4
}

/** The bytes of the place of a piece. */
export function pieceWidth(pieces: number): 1 | 2 | 3 {
  return pieces <= 256 ? 1 : pieces <= 65_536 ? 2 : 3
}

/** Reads all forms; null where a slot tells of a piece that there is not. */
export function readForms(reader: ByteReader, pieces: number): Form[] | null {
  const length = reader.count(2)
  const kinds = reader.raw(length)
  const masks = reader.raw(length)
  const shapes = openTexts(reader.section(), length)
  if (!shapes) return null
  const forms: Form[] = []
  for (let i = 0; i < length; i += 1) {
    const values = reader.number()
    const parts = readShape(shapes.at(i) ?? '').map((part) => ({
      ...part,
      column: readColumn(reader, part, values, pieces),
    }))
    if (parts.some(({ signs, digits, column }) => signs === '' && digits === 0 && column.some((at) => at >= pieces)))
      return null
    forms.push({ kind: kinds[i] ?? 0, mask: masks[i] ?? 0, length: values, parts })
  }
  return reader.isBroken ? null : forms
}

function readColumn(reader: ByteReader, { signs, digits }: ShapePart, length: number, pieces: number): Uint32Array {
  if (signs !== '') return NONE
  if (digits === 0) return reader.planes(length, pieceWidth(pieces))
  const column = reader.planes(length, digitWidth(digits))
  let last = 0
  for (let i = 0; i < column.length; i += 1) {
    const step = column[i] ?? 0
    last += (step & 1) === 0 ? step / 2 : -(step + 1) / 2
    column[i] = last
  }
  return column
}

const NONE = new Uint32Array(0)
