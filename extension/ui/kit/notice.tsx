import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import './notice.css'

export type NoticeTone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad'

export type NoticeProps = {
  readonly title: string
  readonly tone?: NoticeTone
  readonly icon?: IconName
  /** The consequence, in a sentence. */
  readonly children?: ComponentChildren
  /** Buttons, at the end. */
  readonly actions?: ComponentChildren
}

const toneIcons: Readonly<Record<NoticeTone, IconName>> = {
  neutral: 'info',
  accent: 'info',
  good: 'done',
  warn: 'warning',
  bad: 'error',
}

/** A fact that stays true until somebody handles it. At most one per surface. */
export function Notice({ title, tone = 'neutral', icon, children, actions }: NoticeProps) {
  const id = useId()
  return (
    <section class="k-notice" data-tone={tone} aria-labelledby={id}>
      <Icon name={icon ?? toneIcons[tone]} />
      <div class="k-notice-text">
        <p id={id} class="k-notice-title">
          {title}
        </p>
        {children !== undefined && <div class="k-notice-body">{children}</div>}
        {actions !== undefined && <div class="k-notice-actions">{actions}</div>}
      </div>
    </section>
  )
}
