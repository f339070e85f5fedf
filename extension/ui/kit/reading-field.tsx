import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Field, type FieldProps } from './field.tsx'
import { isComposing } from './shortcuts.ts'
import './reading-field.css'

export type ReadingFieldProps = Omit<FieldProps, 'onInput' | 'onEnter' | 'onCancel' | 'onLeave' | 'inputRef'> & {
  readonly onSave: (value: string) => void
  /** What stands there when the value is empty. */
  readonly emptyText: string
  /** How the value is shown while reading, if not as plain text: a chip, a date in words. */
  readonly children?: ComponentChildren
}

/** Plain text that becomes a field on click, Enter or typing, and plain text again after Enter, Escape or leaving. */
export function ReadingField({ children, emptyText, ...props }: ReadingFieldProps) {
  const [opening, setOpening] = useState<string | null>(null)
  const text = useRef<HTMLButtonElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const refocus = useRef(false)

  useLayoutEffect(() => {
    if (opening !== null) startTyping(input.current, opening)
    else if (refocus.current) text.current?.focus()
    refocus.current = false
  }, [opening])

  const close = (): void => {
    refocus.current = true
    setOpening(null)
  }

  if (opening !== null) {
    return <Field {...props} inputRef={input} onEnter={close} onCancel={close} onLeave={() => setOpening(null)} />
  }
  const { label, value, labelPlace = 'above', after, disabled = false } = props
  return (
    <div class="k-field" data-label={labelPlace}>
      <span class={labelPlace === 'hidden' ? 'visually-hidden' : 'k-field-label'} aria-hidden="true">
        {label}
      </span>
      <div class="k-field-main">
        <button
          ref={text}
          type="button"
          class="k-reading data"
          lang={props.valueLang}
          aria-label={`${label}: ${value || emptyText}`}
          title={value}
          data-empty={value === ''}
          disabled={disabled}
          onClick={() => setOpening('')}
          onKeyDown={(event) => {
            if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.key === ' ') return
            if (event.key.length !== 1) return
            event.preventDefault()
            event.stopPropagation()
            setOpening(event.key)
          }}
        >
          {children ?? (value || emptyText)}
        </button>
        {after}
      </div>
    </div>
  )
}

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
          title={text}
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

// A typed first letter replaces the text, as in a table cell; opening by click or Enter keeps it, all selected.
function startTyping(input: HTMLInputElement | null, first: string): void {
  if (!input) return
  input.focus()
  if (first === '') return input.select()
  input.value = first
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
