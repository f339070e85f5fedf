import type { ComponentChildren } from 'preact'
import type { TimelineItem } from '../../store/timeline.ts'
import { formatWhen } from '../i18n/formats.ts'
import { t } from '../i18n/t.ts'
import { Icon } from '../kit/icon.tsx'
import type { IconName } from '../kit/icons.ts'
import { describeItem } from './timeline-words.ts'
import './timeline.css'

export type TimelineProps = {
  readonly items: readonly TimelineItem[]
  readonly now: number
  /** What stands first: the conversation on screen, when it is not among the items. */
  readonly first?: ComponentChildren
  /** Below the entry of one record: whether the conversation on screen is saved. */
  readonly footOf?: ((item: TimelineItem) => ComponentChildren) | undefined
}

/** What happened with a person, newest first. */
export function Timeline({ items, now, first, footOf }: TimelineProps) {
  if (items.length === 0 && !first) return <p class="r-timeline-empty">{t('timeline.empty')}</p>
  return (
    <div class="r-timeline" role="feed" aria-label={t('timeline.title')}>
      {first}
      {items.map((item) => {
        const { title, detail, icon, quiet } = describeItem(item)
        return (
          <TimelineEntry
            key={`${item.kind} ${item.record.id}`}
            title={title}
            detail={detail}
            icon={icon}
            quiet={quiet}
            when={item.at > 0 ? formatWhen(item.at, now) : ''}
          >
            {footOf?.(item)}
          </TimelineEntry>
        )
      })}
    </div>
  )
}

export type TimelineEntryProps = {
  readonly title: string
  readonly detail: string
  readonly icon: IconName
  readonly when: string
  readonly quiet?: boolean
  readonly children?: ComponentChildren
}

export function TimelineEntry({ title, detail, icon, when, quiet = false, children }: TimelineEntryProps) {
  return (
    <article class="r-entry" data-quiet={quiet} aria-label={title} tabIndex={-1}>
      <span class="r-entry-disc">
        <Icon name={icon} size={12} />
      </span>
      <div class="r-entry-text">
        <div class="r-entry-head">
          <span class="r-entry-title data">{title}</span>
          <span class="r-entry-when numeric">{when}</span>
        </div>
        {detail !== '' && <p class="r-entry-detail data">{detail}</p>}
        {children}
      </div>
    </article>
  )
}
