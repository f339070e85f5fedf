const COMMENTS =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-list|replies|responses|reviews?|testimonials?)(?:$|[\s_-])/i
const WHOLE = new Set(['BODY', 'HTML', 'MAIN'])

/** True inside what visitors of a page wrote: comments, reviews. Body classes ("comments-open") say nothing. */
export function isByVisitor(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at && level < 12; at = at.parentElement, level++) {
    if (WHOLE.has(at.tagName.toUpperCase())) return false
    if (COMMENTS.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`.slice(0, 300))) return true
  }
  return false
}
