import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'
import './checkbox.css'

export type CheckboxProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** Some but not all of what it stands for. */
  readonly mixed?: boolean
  /** The label is only read out, as in a table. */
  readonly hideLabel?: boolean
  readonly detail?: string | undefined
  readonly disabled?: boolean
  readonly tabIndex?: number | undefined
}

export function Checkbox({
  label,
  checked,
  onChange,
  mixed = false,
  hideLabel = false,
  detail,
  disabled = false,
  tabIndex,
}: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.indeterminate = mixed
  }, [mixed])
  return (
    <label class="k-check">
      <input
        ref={input}
        type="checkbox"
        class="k-check-input"
        checked={checked}
        disabled={disabled}
        tabIndex={tabIndex}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="k-check-box">{mixed ? <Icon name="remove" size={12} /> : <Icon name="done" size={12} />}</span>
      <span class={hideLabel ? 'visually-hidden' : ''}>{label}</span>
      {detail !== undefined && <span class="k-check-detail">{detail}</span>}
    </label>
  )
}

export type RadioProps = {
  readonly label: string
  readonly name: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly detail?: string | undefined
  readonly disabled?: boolean
}

export function Radio({ label, name, checked, onChoose, detail, disabled = false }: RadioProps) {
  return (
    <label class="k-check">
      <input type="radio" class="k-check-input" name={name} checked={checked} disabled={disabled} onChange={onChoose} />
      <span class="k-radio-disc" />
      <span>{label}</span>
      {detail !== undefined && <span class="k-check-detail">{detail}</span>}
    </label>
  )
}

/** For settings that act at once, nothing else. */
export function Switch({
  label,
  checked,
  onChange,
  hideLabel = false,
  disabled = false,
}: Omit<CheckboxProps, 'mixed' | 'detail'>) {
  return (
    <label class="k-check">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        class="k-check-input"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="k-switch-track" />
      <span class={hideLabel ? 'visually-hidden' : ''}>{label}</span>
    </label>
  )
}
