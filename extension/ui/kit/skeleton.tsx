import type { ComponentChildren } from 'preact'
import { useDelayed } from './use-delayed.ts'
import './skeleton.css'

/** A grey bar where a text will be. Give it the size of what comes. */
export function Skeleton({
  width = '100%',
  height = '10px',
  round = false,
}: {
  readonly width?: string
  readonly height?: string
  readonly round?: boolean
}) {
  return <span class="k-skeleton" data-round={round} style={{ inlineSize: width, blockSize: height }} />
}

export type LoadingProps = {
  readonly loading: boolean
  /** Says what is being read, for those who do not see the bars. */
  readonly label: string
  readonly skeleton: ComponentChildren
  readonly children: ComponentChildren
}

/** Shows the skeleton only when reading takes longer than 120 ms, so that quick reads never flicker. */
export function Loading({ loading, label, skeleton, children }: LoadingProps) {
  const late = useDelayed(loading, 120)
  if (!loading) return <>{children}</>
  return (
    <div aria-busy="true">
      {late && (
        <>
          <span class="visually-hidden" role="status">
            {label}
          </span>
          <div aria-hidden="true">{skeleton}</div>
        </>
      )}
    </div>
  )
}

/** Rows of a table still to come, as high as the real ones. */
export function SkeletonRows({ rows }: { readonly rows: number }) {
  return (
    <>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="k-skeleton-row">
          <Skeleton width="16px" height="16px" />
          <Skeleton width="24px" height="24px" round />
          <Skeleton width={`${108 + ((row * 17) % 40)}px`} />
          <Skeleton width={`${68 + ((row * 23) % 40)}px`} />
          <Skeleton width={`${48 + ((row * 11) % 36)}px`} />
        </div>
      ))}
    </>
  )
}
