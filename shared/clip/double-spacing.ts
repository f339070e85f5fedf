/** Stretches shorter than this say nothing of how they are spaced. */
const MIN_LINES = 4

/**
 * Editors that make each line a paragraph put an empty line between any two, and three where the writer left one. The indexes of the
 * lines that remain when such a text is set in single spacing, `null` for a text that is not set in double.
 */
export function singleSpaced(lines: readonly string[]): number[] | null {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]))
  const gaps = filled.slice(1).map((index, at) => index - (filled[at] ?? 0) - 1)
  const isDouble = gaps.length >= MIN_LINES - 1 && !gaps.includes(0) && gaps.includes(1) && gaps.some((gap) => gap >= 3)
  if (!isDouble) return null
  return filled.flatMap((index, at) => ((gaps[at] ?? 0) >= 2 ? [index, index + 1] : [index]))
}
