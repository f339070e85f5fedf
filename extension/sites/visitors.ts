import { textOf } from './dom-text.ts'
import type { Line } from './page-lines.ts'

const COMMENTS =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-list|replies|responses|reviews?|reviewers?|jdgm-rev|testimonials?|kundenstimmen?|kundenmeinung(?:en)?|bewertung(?:en)?|avis-clients?|temoignages?|testimonios?|opiniones|recensioni?|recenzje|depoimentos?|quote[_-](?:by|author|source))(?:$|[\s_-])/i
const WHOLE = new Set(['BODY', 'HTML', 'MAIN'])

/** True inside what visitors of a page wrote: comments, reviews. Body classes ("comments-open") say nothing. */
export function isByVisitor(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at && level < 12; at = at.parentElement, level++) {
    if (WHOLE.has(at.tagName.toUpperCase())) return false
    if (COMMENTS.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`.slice(0, 300))) return true
  }
  return false
}

const QUOTATION = /^[«»"“”„‘‚「『].{20,}[«»"“”’」』][.!?…]?$/u
const SENTENCE_END = /[.!?…][«»"“”’]?$/u

/** What else a box with a quotation says: who spoke, what they are, where. */
const MOST_BESIDE = 150

/** Right behind words in quotation marks or in a quotation, and nothing else is in their box: who said them about the house. */
export function isQuoted(index: number, lines: readonly Line[]): boolean {
  const said = lines[index]
  for (const at of [index - 1, index - 2]) {
    const { text, block } = lines[at] ?? {}
    if (!said || text === undefined || !block) continue
    const isQuotation =
      QUOTATION.test(text) ||
      (text.length > 20 && SENTENCE_END.test(text.slice(-2)) && block.closest('blockquote') !== null)
    if (isQuotation && isAllOf(text, boxOfBoth(block, said.block))) return true
  }
  return false
}

/** A list of cards with a saying each begins with a name. */
function isAllOf(quotation: string, box: Element): boolean {
  const text = textOf(box, quotation.length + 2 * MOST_BESIDE)
  return text.length <= quotation.length + MOST_BESIDE && text.startsWith(quotation.slice(0, 20))
}

function boxOfBoth(one: Element, other: Element): Element {
  let box = one
  while (!box.contains(other) && box.parentElement) box = box.parentElement
  return box
}
