import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing } from './shortcuts.ts'
import './text-area.css'

export type TextAreaProps = {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  /** Ctrl or Cmd Enter; with `oneLine` plain Enter, and Shift Enter breaks the line. */
  readonly onSave?: (() => void) | undefined
  readonly onCancel?: (() => void) | undefined
  readonly oneLine?: boolean
  readonly placeholder?: string | undefined
  readonly hideLabel?: boolean
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly rows?: number
  /** Without its own border, inside a composer that has one. */
  readonly bare?: boolean
  readonly autoFocus?: boolean
  readonly valueLang?: string | undefined
}

/** Text over several lines; grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    value,
    onInput,
    onSave,
    onCancel,
    oneLine = false,
    hideLabel = false,
    error,
    hint,
    bare = false,
  } = props
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const note = error ?? hint
  useLayoutEffect(() => {
    if (area.current) growToFit(area.current)
  }, [value])
  useLayoutEffect(() => {
    if (props.autoFocus) area.current?.focus()
  }, [])
  return (
    <div class="k-field">
      <label class={hideLabel ? 'visually-hidden' : 'k-field-label'} for={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        class="k-text-area data"
        data-bare={bare}
        rows={props.rows ?? (oneLine ? 1 : 3)}
        value={value}
        placeholder={props.placeholder ?? ''}
        lang={props.valueLang}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) return
          const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey || (oneLine && !event.shiftKey))
          if (saves && onSave) {
            event.preventDefault()
            event.stopPropagation()
            onSave()
          } else if (event.key === 'Escape' && onCancel) {
            event.preventDefault()
            event.stopPropagation()
            onCancel()
          }
        }}
      />
      <p id={`${id}-note`} class="k-field-note" data-error={error !== undefined} hidden={note === undefined}>
        {note}
      </p>
    </div>
  )
}

// Browsers with `field-sizing` do this in CSS; the others need the measure.
function growToFit(area: HTMLTextAreaElement): void {
  if (globalThis.CSS?.supports?.('field-sizing', 'content')) return
  area.style.blockSize = 'auto'
  area.style.blockSize = `${area.scrollHeight + 2}px`
}
