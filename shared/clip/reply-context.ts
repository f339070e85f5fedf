import type { MailLine } from './mail-line.ts'
import { oldMark, quoteDepth } from './quote-marks.ts'
import type { Zones } from './quote-reading.ts'

/**
 * The lines of a reply with the quoted passages that it answers in place; `null` for every other line, and for all when it answers none.
 * A passage is answered when the next words below it are the writer's own. `reply` holds the lines of the reply, `null` where a line is
 * none. The lines that say who wrote a passage are left out, and one whose client marks it without ">" gets that mark.
 */
export function contextLines(
  lines: readonly MailLine[],
  { zones, attributions }: Zones,
  reply: readonly (string | null)[],
): (string | null)[] | null {
  const kept: (string | null)[] = [...reply]
  let isAnswered = false
  let hasPassage = false
  for (let index = lines.length - 1; index >= 0; index--) {
    const own = reply[index] ?? null
    const text = lines[index]?.text ?? ''
    if (own !== null) isAnswered ||= own.trim() !== ''
    else if (zones[index] !== 'quote') isAnswered = false
    else if (isAnswered && !attributions.has(index)) {
      kept[index] = marked(text)
      hasPassage ||= text.trim() !== ''
    }
  }
  return hasPassage ? kept : null
}

function marked(text: string): string {
  const old = oldMark(text)
  if (old !== '') return `>${text.trimStart().slice(old.length)}`
  return quoteDepth(text) > 0 || text.trim() === '' ? text : `> ${text}`
}
