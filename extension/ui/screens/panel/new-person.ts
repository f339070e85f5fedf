import type { PageClip } from '#shared/clip/drafts.ts'

/** Somebody whom a person names by hand, in the form in which a page would give them. */
export function newPersonClip(name: string): PageClip {
  const value = { full: name, order: 'unknown' as const }
  return {
    url: '',
    title: '',
    lang: '',
    selection: false,
    leftOut: [],
    companies: [],
    warnings: [],
    people: [
      {
        confidence: 1,
        name: { value, confidence: 1, evidence: [{ source: 'typed', quote: '' }] },
        phones: [],
        emails: [],
        urls: [],
        handles: [],
      },
    ],
  }
}
