import type { Fields } from '#shared/fields/value.ts'

/** A stretch of text, and whether a captured value was read there. */
export type Piece = { readonly text: string; readonly used: boolean }

const MAX_LINES = 7
const MAX_CHARS = 420

/** The lines of a mail that prove a draft, with the used parts marked; without any proof, how the mail begins. */
export function excerptOf(text: string, quotes: readonly string[]): Piece[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const wanted = quotes
    .flatMap((quote) => quote.split('\n'))
    .map((quote) => quote.trim())
    .filter((quote) => quote.length > 1)
  const used = lines.flatMap((line, index) => (wanted.some((quote) => line.includes(quote)) ? [index] : []))
  const first = used[0] === undefined ? 0 : Math.max(0, used[0] - 1)
  const shown = lines
    .slice(first, Math.max(first + 2, Math.min(first + MAX_LINES, (used.at(-1) ?? 0) + 1)))
    .join('\n')
    .slice(0, MAX_CHARS)
  return markQuotes(shown, wanted)
}

/** What a draft quotes from the words of the mail, not from its header. */
export function quotesOf(origin: Fields): string[] {
  return Object.values(origin).flatMap((mark) =>
    Array.isArray(mark) && mark[0] !== 'header' && typeof mark[2] === 'string' ? [mark[2]] : [],
  )
}

function markQuotes(text: string, quotes: readonly string[]): Piece[] {
  const ranges = quotes.flatMap((quote) => placesOf(text, quote)).toSorted((a, b) => a[0] - b[0])
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of ranges) {
    if (end <= at) continue
    if (start > at) pieces.push({ text: text.slice(at, start), used: false })
    pieces.push({ text: text.slice(Math.max(at, start), end), used: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), used: false })
  return pieces
}

function placesOf(text: string, quote: string): [start: number, end: number][] {
  const places: [number, number][] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length))
    places.push([at, at + quote.length])
  return places
}
