import { kindOf } from './block-labels.ts'

const MAX_CELLS = 40
const MAX_LINE = 2_000

/** Cuts a line into the cells it holds: at tabs, bars, bullets and wide gaps, and before each label inside it. */
export function splitCells(line: string): string[] {
  const cells: string[] = []
  for (const part of line.slice(0, MAX_LINE).split(/\t|\s?[|｜¦丨]\s?|\s[•·●■▪◆‣⋅∙*]\s|\s\/\/\s|(?<=\S) {3,}(?=\S)/u)) {
    for (const cell of splitAtLabels(part)) if (cell.trim() !== '' && cells.length < MAX_CELLS) cells.push(cell.trim())
  }
  return cells
}

// A word or two, or spaced Han characters, before a colon; or one capital before a number or address.
const MARKED =
  /(?:\p{Script=Han}(?:[ \u3000]{0,4}\p{Script=Han}){0,5}|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Katakana}\p{M}/&.-]{1,16}(?: [\p{L}]{2,12})?)(?:\([^()]{1,12}\))?[ \u3000]?[:：]/gu
const LETTER =
  /(?<![^\s,;/–-])(?:[TFMPDCEWO]|Tel|Fax|Mob|Mobile|Cell|Ph|Phone|Direct|Office|Mobil|Tél|Email|E-mail|Web)\.? ?(?=[+(]{1,2}\d|\d{2}|[^\s@]{2,40}@|www\.|https?:)/gu

function splitAtLabels(part: string): string[] {
  const cuts = new Set<number>()
  for (const match of part.matchAll(MARKED)) {
    // The extension belongs to the number before it, whatever follows its word.
    if (
      /^(?:durchwahl|dw|ext(?:ension)?|poste|interno|int|dahili|ramal)\b/i.test(match[0]) &&
      /\d[ ,;(–-]{0,4}$/.test(part.slice(0, match.index))
    )
      continue
    const at = labelStart(match[0], match.index)
    if (at > 0 && !isInsideLabel(part, at)) cuts.add(at)
  }
  for (const match of part.matchAll(LETTER)) if (match.index > 0) cuts.add(match.index)
  if (cuts.size === 0) return [part]
  const sorted = [0, ...[...cuts].toSorted((a, b) => a - b), part.length]
  return sorted
    .slice(0, -1)
    .map((from, index) => part.slice(from, sorted[index + 1]).replace(/(?<![\s,;，；/、–-])[\s,;，；/、–-]+$/u, ''))
}

/** Where the known label starts in what stands before the colon: the whole, or its last word or characters. */
function labelStart(text: string, index: number): number {
  const label = text.replace(/[ \u3000]?[:：]$/u, '')
  if (kindOf(label)) return index
  const space = label.lastIndexOf(' ')
  if (space > 0 && kindOf(label.slice(space + 1))) return index + space + 1
  if (!/\p{Script=Han}/u.test(label)) return -1
  for (let length = Math.min(6, label.length - 1); length > 1; length -= 1) {
    if (kindOf(label.slice(-length))) return index + label.length - length
  }
  return -1
}

/** `手机/微信：`, `Tel./Fax:`: the second word belongs to the first label. */
function isInsideLabel(part: string, at: number): boolean {
  return /[\p{L}.][ ]?[/&、+][ ]?$/u.test(part.slice(0, at)) && !/\d[ ]?[/&、+][ ]?$/u.test(part.slice(0, at))
}
