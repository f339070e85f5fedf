import { DOMParser } from 'linkedom'

/** Longest page that is parsed, in characters; what follows is left out. */
const MAX_PAGE = 20_000_000

/** Parses a page as a browser would see it, as far as a DOM library can: no scripts run, nothing is loaded. */
export function pageDocument(html: string): Document {
  const text = html.slice(0, MAX_PAGE)
  // The library wants one root; a fragment gets the one that a browser would make.
  const whole = /<(?:html|body|head)[\s>]/i.test(text.slice(0, 100_000))
    ? text
    : `<!DOCTYPE html><html><head></head><body>${text}</body></html>`
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document
}
