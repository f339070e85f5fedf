import { t } from '../../i18n/t.ts'
import { excerptOf, quotesOf } from '../../record/evidence.ts'
import type { Captured } from './use-drafts.ts'

/** The words of the mail that the draft was read from, the used parts marked. */
export function Evidence({ captured: { person, draft, text } }: { readonly captured: Captured }) {
  const quotes = quotesOf({
    ...draft.origin,
    ...(draft.company?.origin !== undefined && { company: draft.company.origin }),
  })
  // The name counts as the header's, and stands in the signature all the same.
  for (const { source, quote } of person.name?.evidence ?? []) if (source !== 'header') quotes.push(quote)
  const pieces = excerptOf(text, quotes)
  if (pieces.length === 0) return null
  return (
    <section class="p-part">
      <h2 class="p-part-head">{t('panel.evidence')}</h2>
      <p class="p-evidence data">
        {pieces.map(({ text: part, used }, index) =>
          used ? <mark key={index}>{part}</mark> : <span key={index}>{part}</span>,
        )}
      </p>
    </section>
  )
}
