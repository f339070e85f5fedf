import type { ByteReader } from './byte-reader.ts'
import { classOf } from './phrase.ts'
import { openTexts, type PackedTexts, type TextList } from './text-list.ts'

/**
 * Part of a folded piece: text of one class. `sound` only where the piece is one Han character. Whoever writes it remembers where
 * it stands, from `start` up to `end`; less than zero before that.
 */
export type FoldedPart = {
  readonly text: string
  readonly kind: 'sign' | 'word' | 'han'
  readonly sound: string
  start: number
  end: number
}

/** The words of a chunk, each once. */
export type Pieces = {
  readonly length: number
  /** As they are written, and `=` with what each folds to where that is not its lower case. */
  readonly texts: PackedTexts
  readonly folds: PackedTexts
  text(piece: number): string
  folded(piece: number): readonly FoldedPart[]
}

const PLAIN = /^[0-9a-z]+$/u

export function readPieces(reader: ByteReader): Pieces | null {
  const length = reader.count()
  const texts = openTexts(reader.section(), length)
  const folds = openTexts(reader.section(), length)
  const sounds = openTexts(reader.section(), length)
  if (!texts || !folds || !sounds) return null
  const known: (readonly FoldedPart[] | undefined)[] = []
  return {
    length,
    texts,
    folds,
    text: (piece) => texts.at(piece) ?? '',
    folded: (piece) => (known[piece] ??= foldedParts(piece, { texts, folds, sounds })),
  }
}

type Lists = { readonly texts: TextList; readonly folds: TextList; readonly sounds: TextList }

function foldedParts(piece: number, { texts, folds, sounds }: Lists): FoldedPart[] {
  const other = folds.at(piece) ?? ''
  const folded = other === '' ? (texts.at(piece) ?? '').toLowerCase() : other.slice(1)
  if (PLAIN.test(folded)) return [{ text: folded, kind: 'word', sound: '', start: -1, end: -1 }]
  const characters = [...folded]
  const sound = characters.length === 1 ? (sounds.at(piece) ?? '') : ''
  return runsOf(characters).map(({ text, kind }) => ({ text, kind, sound, start: -1, end: -1 }))
}

/** Neighbours of one class together; Han characters each for itself, for every one begins a token. */
function runsOf(characters: readonly string[]): { text: string; kind: FoldedPart['kind'] }[] {
  const runs: { text: string; kind: FoldedPart['kind'] }[] = []
  for (const character of characters) {
    const kind = classOf(character)
    const last = runs.at(-1)
    if (last?.kind === kind && kind !== 'han') last.text += character
    else runs.push({ text: character, kind })
  }
  return runs
}
