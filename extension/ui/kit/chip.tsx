/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- Delete bubbles up from the buttons of the group */
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import './chip.css'

export type ChipTone = 'neutral' | 'outline' | 'accent' | 'good' | 'warn' | 'bad'

export type ChipProps = {
  readonly label: string
  readonly tone?: ChipTone
  readonly icon?: IconName | undefined
  /** Makes the chip a button. */
  readonly onPress?: (() => void) | undefined
  /** Adds a small cross; say what it removes: "Remove tag fair". */
  readonly onRemove?: (() => void) | undefined
  readonly removeLabel?: string | undefined
}

/** A tag, a status or a small fact. Its text carries the meaning, the tone only underlines it. */
export function Chip({ label, tone = 'neutral', icon, onPress, onRemove, removeLabel }: ChipProps) {
  const content = (
    <>
      {icon && <Icon name={icon} size={14} />}
      <span class="k-chip-label">{label}</span>
    </>
  )
  if (onPress && !onRemove) {
    return (
      <button type="button" class="k-chip" data-tone={tone} onClick={onPress}>
        {content}
      </button>
    )
  }
  return (
    <span class="k-chip" data-tone={tone}>
      {content}
      {onRemove && (
        <button type="button" class="k-chip-remove" aria-label={removeLabel ?? label} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  )
}

export type FilterChipProps = {
  readonly field: string
  readonly operator: string
  readonly value: string
  /** The whole condition as one sentence: "Tier is VIP, A". */
  readonly label: string
  readonly removeLabel: string
  readonly onField?: ((anchor: HTMLElement) => void) | undefined
  readonly onOperator?: ((anchor: HTMLElement) => void) | undefined
  readonly onValue: (anchor: HTMLElement) => void
  readonly onRemove: () => void
}

/** One condition of a filter: its parts are edited on press, Delete takes the whole away. */
export function FilterChip({
  field,
  operator,
  value,
  label,
  removeLabel,
  onField,
  onOperator,
  onValue,
  onRemove,
}: FilterChipProps) {
  const parts = [
    { name: 'field', text: field, press: onField },
    { name: 'operator', text: operator, press: onOperator },
    { name: 'value', text: value, press: onValue },
  ]
  return (
    <span
      class="k-filter-chip focus-inside"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Delete' && event.key !== 'Backspace') return
        event.preventDefault()
        onRemove()
      }}
    >
      {parts.map(({ name, text, press }) =>
        press ? (
          <button
            key={name}
            type="button"
            data-part={name}
            aria-haspopup="dialog"
            onClick={(event) => press(event.currentTarget)}
          >
            {text}
          </button>
        ) : (
          <span key={name} data-part={name}>
            {text}
          </span>
        ),
      )}
      <button type="button" data-part="remove" aria-label={removeLabel} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  )
}
