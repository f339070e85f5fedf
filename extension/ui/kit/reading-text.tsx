import type { ComponentChildren } from 'preact'
import './field.css'
import './reading-field.css'

export type ReadingTextProps = {
  readonly label: string
  readonly text: string
  readonly emptyText: string
  readonly labelPlace?: 'above' | 'before' | 'hidden'
  readonly after?: ComponentChildren
  readonly onOpen: () => void
}

/** A value that is read far more often than changed: plain text that a press turns into whatever edits it. */
export function ReadingText({ label, text, emptyText, labelPlace = 'above', after, onOpen }: ReadingTextProps) {
  return (
    <div class="k-field" data-label={labelPlace}>
      <span class={labelPlace === 'hidden' ? 'visually-hidden' : 'k-field-label'}>{label}</span>
      <div class="k-field-main">
        <button
          type="button"
          class="k-reading data"
          aria-label={`${label}: ${text || emptyText}`}
          data-empty={text === ''}
          onClick={onOpen}
        >
          {text || emptyText}
        </button>
        {after}
      </div>
    </div>
  )
}
