import type { ComponentChildren, Ref } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { isComposing } from './shortcuts.ts'
import './field.css'

export type FieldProps = {
  readonly label: string
  readonly value: string
  /** Enter, Tab and leaving the field save, if the text changed and is valid. */
  readonly onSave?: ((value: string) => void) | undefined
  /** Every keystroke, for forms with one Save at the end. */
  readonly onInput?: ((value: string) => void) | undefined
  /** Above the field, before it (74 px, as in the panel), or only read out. */
  readonly labelPlace?: 'above' | 'before' | 'hidden'
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'date' | 'time' | 'number' | 'password'
  readonly size?: 'md' | 'lg'
  readonly placeholder?: string | undefined
  readonly hint?: string | undefined
  /** An error found elsewhere. */
  readonly error?: string | undefined
  /** Checked on leaving and on Enter: what to do to fix it, or nothing when it is fine. The text is kept either way. */
  readonly validate?: ((value: string) => string | undefined) | undefined
  readonly icon?: IconName | undefined
  /** Inside the field at its end. */
  readonly suffix?: ComponentChildren
  /** After the field: a provenance mark. */
  readonly after?: ComponentChildren
  readonly disabled?: boolean
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly autoComplete?: string | undefined
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'tel' | 'email' | 'url' | undefined
  /** The language of the value, when known: Han shapes differ by it. */
  readonly valueLang?: string | undefined
  /** How to say that the value changed elsewhere while somebody is typing, and the verb that takes it. */
  readonly remote?: { readonly text: (value: string) => string; readonly take: string } | undefined
  readonly onEnter?: (() => void) | undefined
  readonly onCancel?: (() => void) | undefined
  /** Focus left, and what was typed was fine. */
  readonly onLeave?: (() => void) | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

const TICK_MS = 1500
/** More characters than the panel's fields show at their usual size: an address, a web page. */
const LONG = 30

/** A line of text that saves itself. Escape puts the old text back; keys of an input method never save. */
export function Field(props: FieldProps) {
  const {
    label,
    value,
    labelPlace = 'above',
    type = 'text',
    size = 'md',
    hint,
    icon,
    suffix,
    after,
    disabled = false,
  } = props
  const id = useId()
  const draft = useDraft(props)
  const problem = draft.problem ?? props.error
  const note = problem ?? hint
  const remote = draft.changedElsewhere ? props.remote : undefined
  return (
    <div class="k-field" data-label={labelPlace}>
      <label class={labelPlace === 'hidden' ? 'visually-hidden' : 'k-field-label'} for={id}>
        {label}
      </label>
      <div class="k-field-main">
        <div
          class="k-field-box"
          data-size={size}
          data-error={problem !== undefined}
          data-saved={draft.saved}
          data-disabled={disabled}
        >
          {icon && <Icon name={icon} size={14} />}
          <input
            ref={props.inputRef ?? null}
            id={id}
            class="k-field-input data"
            // Preact's types want one literal per kind of input; the attributes here suit them all
            type={type as 'text'}
            value={draft.text}
            data-long={draft.text.length > LONG}
            placeholder={props.placeholder ?? ''}
            disabled={disabled}
            required={props.required ?? false}
            autofocus={props.autoFocus ?? false}
            autocomplete={props.autoComplete ?? 'off'}
            inputMode={props.inputMode ?? 'text'}
            spellcheck={false}
            lang={props.valueLang}
            aria-invalid={problem !== undefined || undefined}
            aria-describedby={note === undefined ? undefined : `${id}-note`}
            onPointerEnter={(event) => nameWhole(event.currentTarget)}
            onInput={(event) => draft.type(event.currentTarget.value)}
            onKeyDown={draft.key}
            onBlur={draft.leave}
          />
          {suffix}
          {problem !== undefined && <Icon name="error" size={14} class="k-field-bad" />}
          {draft.saved && <Icon name="done" size={14} class="k-field-good" />}
        </div>
        {after}
      </div>
      <p id={`${id}-note`} class="k-field-note" data-error={problem !== undefined} hidden={note === undefined}>
        {note}
      </p>
      {remote && (
        <p class="k-field-note" role="status">
          {remote.text(value)}{' '}
          <button
            type="button"
            class="k-field-take"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => draft.take(value)}
          >
            {remote.take}
          </button>
        </p>
      )}
    </div>
  )
}

/** Text that the field cuts off is read whole under the pointer. */
function nameWhole(input: HTMLInputElement): void {
  input.title = input.scrollWidth > input.clientWidth ? input.value : ''
}

// `typed` is what stands in the field while somebody edits, null otherwise; `base` is the value when editing began.
// A ref, because leaving can follow Enter before the next render, and must not save twice.
function useDraft({ value, onSave, onInput, validate, onEnter, onCancel, onLeave }: FieldProps) {
  const typed = useRef<string | null>(null)
  const base = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [, render] = useState({})
  const [problem, setProblem] = useState<string>()
  const [saved, setSaved] = useState(false)
  useEffect(() => () => clearTimeout(timer.current), [])

  const setTyped = (text: string | null): void => {
    typed.current = text
    render({})
  }

  const save = (text: string): void => {
    onSave?.(text)
    setSaved(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setSaved(false), TICK_MS)
  }

  // true when nothing is left to fix
  const finish = (): boolean => {
    const text = typed.current
    if (text === null) return true
    const found = validate?.(text)
    setProblem(found)
    if (found !== undefined) return false
    setTyped(null)
    if (onSave && text !== base.current) save(text)
    return true
  }

  const restore = (): void => {
    const edited = typed.current !== null
    setTyped(null)
    setProblem(undefined)
    if (edited) onInput?.(base.current)
  }

  return {
    text: onInput && !onSave ? value : (typed.current ?? value),
    problem,
    saved,
    changedElsewhere: onSave !== undefined && typed.current !== null && value !== base.current,
    type: (next: string) => {
      if (typed.current === null) base.current = value
      setTyped(next)
      setSaved(false)
      if (problem !== undefined) setProblem(validate?.(next))
      onInput?.(next)
    },
    key: (event: KeyboardEvent) => {
      if (isComposing(event)) return
      if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
        if (onSave) event.preventDefault()
        if (finish()) onEnter?.()
      } else if (event.key === 'Escape' && (typed.current !== null || onCancel)) {
        event.preventDefault()
        event.stopPropagation()
        restore()
        onCancel?.()
      }
    },
    leave: () => {
      if (finish()) onLeave?.()
    },
    take: (next: string) => {
      base.current = next
      setTyped(null)
      onInput?.(next)
    },
  }
}
