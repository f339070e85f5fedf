type HtmlPolicy = { createHTML(html: string): string }
type PolicyFactory = { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy }

/** The one Trusted Types policy of our pages (named in the manifest's CSP): text for `DOMParser` and nothing else. */
const policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('sidecard-inert', {
  createHTML: (html) => html,
})

/**
 * A document made of a stranger's markup that does nothing: `DOMParser` runs no script and loads nothing, and what it
 * makes is only ever read. Our policy forbids it a base: whoever reads an address completes it by the page's own.
 */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html')
}
