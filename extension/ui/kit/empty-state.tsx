import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import './empty-state.css'

export type EmptyStateProps = {
  readonly icon: IconName
  /** The fact: "Nobody has gone quiet". */
  readonly title: string
  /** What will appear here. */
  readonly children?: ComponentChildren
  /** One button. */
  readonly action?: ComponentChildren
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class="k-empty">
      <Icon name={icon} size={24} />
      <p class="k-empty-title">{title}</p>
      {children !== undefined && <div class="k-empty-text">{children}</div>}
      {action !== undefined && <div class="k-empty-action">{action}</div>}
    </div>
  )
}
