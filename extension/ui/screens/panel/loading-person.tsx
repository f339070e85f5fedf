import { t } from '../../i18n/t.ts'
import { Skeleton } from '../../kit/skeleton.tsx'
import { useDelayed } from '../../kit/use-delayed.ts'
import { DraftCard } from '../../record/record-card.tsx'

/** What the mail says already stands there at once; bars only when the device needs longer than 120 ms. */
export function LoadingPerson({ name, address }: { readonly name: string; readonly address: string }) {
  return (
    <div aria-busy="true">
      <DraftCard name={name || address} id={address} detail={address} />
      <CardSkeleton part="standing" />
      <CardSkeleton part="facts" />
    </div>
  )
}

const FACTS = [132, 158, 96, 124] as const

/** The room that a part of the card takes, with bars when it is late: nothing jumps when the content comes. */
export function CardSkeleton({ part }: { readonly part: 'standing' | 'facts' }) {
  const late = useDelayed(true, 120)
  return (
    <div class="p-skeleton" data-part={part} data-late={late}>
      {late && (
        <span class="visually-hidden" role="status">
          {t('sync.opening')}
        </span>
      )}
      {late && part === 'standing' && <Skeleton width="132px" />}
      {late &&
        part === 'facts' &&
        FACTS.map((width) => (
          <span key={width} class="p-skeleton-row">
            <Skeleton width="56px" />
            <Skeleton width={`${width}px`} />
          </span>
        ))}
    </div>
  )
}
