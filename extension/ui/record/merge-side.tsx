import type { Pick } from './merge-draft.ts'
import { Avatar } from '../kit/avatar.tsx'
import './merge-row.css'

type MergeSideProps = {
  readonly side: Pick
  readonly name: string
  readonly id: string
  /** Not kept yet. */
  readonly fresh?: boolean
  readonly title: string
  readonly detail: string
}

/** The head of one of two people who may be the same: it stands over that one's values. */
export function MergeSide({ side, name, id, fresh = false, title, detail }: MergeSideProps) {
  return (
    <div class="r-merge-side" data-side={side}>
      <Avatar name={name} id={id} size={28} fresh={fresh} />
      <span>
        <span class="r-merge-title data">{title}</span>
        <span class="r-merge-detail">{detail}</span>
      </span>
    </div>
  )
}
