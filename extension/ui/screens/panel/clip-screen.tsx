import { useEffect, useState } from 'preact/hooks'
import type { PageClip } from '#shared/clip/drafts.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/clip.ts'
import { Button } from '../../kit/button.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { clipState } from './clip-state.ts'
import { ClipWarnings } from './clip-warnings.tsx'
import { useDesk } from './desk.ts'
import { lazyPart } from './lazy-part.tsx'
import { CardSkeleton } from './loading-person.tsx'

const WebmailOffer = lazyPart(() => import('./webmail-offer.tsx').then(({ WebmailOffer }) => WebmailOffer))

type Review = typeof import('./clip-review.tsx').ClipReview

/** What was read from a page or from files, or how far that is. */
export function ClipScreen({ clip }: { readonly clip: PageClip | 'reading' | 'refused' }) {
  const { services } = useDesk()
  const [Review, setReview] = useState<Review | null>(null)
  useEffect(() => void import('./clip-review.tsx').then(({ ClipReview }) => setReview(() => ClipReview)), [])
  // A box is drawn on a page; files have none.
  const select = typeof clip === 'object' && clip.url !== '' && services.selectArea && (
    <Button label={t('clip.select')} onPress={() => void services.selectArea?.()} />
  )
  const back = <Button kind="ghost" label={t('do.back')} keys="escape" onPress={() => (services.clip.value = null)} />
  if (clip === 'refused') {
    return (
      <>
        <h1 class="visually-hidden">{t('error.page')}</h1>
        <EmptyState
          icon="hidden"
          title={t('error.page')}
          action={
            <>
              <Button kind="primary" label={t('do.tryagain')} onPress={() => void services.readPage()} />
              {back}
            </>
          }
        >
          {t('clip.refused')}
        </EmptyState>
      </>
    )
  }
  if (clip === 'reading' || !Review) {
    return (
      <div aria-busy="true">
        <h1 class="p-title">{t('clip.reading')}</h1>
        <CardSkeleton part="facts" />
        {clip === 'reading' && <div class="p-actions">{back}</div>}
      </div>
    )
  }
  if (clip.people.length === 0) {
    return (
      <>
        <h1 class="visually-hidden">{t('clip.none')}</h1>
        <WebmailOffer url={clip.url} />
        <ClipWarnings clip={clip} />
        <EmptyState
          icon="people"
          title={t('clip.none')}
          action={
            <>
              {select}
              <Button
                label={t('clip.byhand')}
                onPress={() =>
                  void import('./new-person.ts').then(({ newPersonClip }) => (services.clip.value = newPersonClip('')))
                }
              />
              {back}
            </>
          }
        >
          {t('clip.none.text')}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <WebmailOffer url={clip.url} />
      <Review key={clipState(clip).id} clip={clip} />
    </>
  )
}
