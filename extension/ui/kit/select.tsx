import { useId } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import './select.css'

export type SelectOption<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  readonly disabled?: boolean
}

export type SelectProps<Value extends string = string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly SelectOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly labelPlace?: 'above' | 'before' | 'hidden'
  readonly size?: 'sm' | 'md' | 'lg'
  readonly hint?: string | undefined
  readonly disabled?: boolean
  readonly after?: ComponentChildren
}

/** A choice among few plain options, the browser's own list. From eight options on use `Combobox`. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, labelPlace = 'above', size = 'md', hint, disabled = false, after } = props
  const id = useId()
  return (
    <div class="k-field" data-label={labelPlace}>
      <label class={labelPlace === 'hidden' ? 'visually-hidden' : 'k-field-label'} for={id}>
        {label}
      </label>
      <div class="k-field-main">
        <span class="k-select" data-size={size}>
          <select
            id={id}
            value={value}
            disabled={disabled}
            aria-describedby={hint === undefined ? undefined : `${id}-note`}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.currentTarget.value)
              if (chosen) onChange(chosen.value)
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" size={14} />
        </span>
        {after}
      </div>
      <p id={`${id}-note`} class="k-field-note" hidden={hint === undefined}>
        {hint}
      </p>
    </div>
  )
}
