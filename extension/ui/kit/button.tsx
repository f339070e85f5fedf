import type { ComponentChildren, Ref } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { Kbd } from './kbd.tsx'
import { ariaKeys, type Keys } from './shortcuts.ts'
import { Tooltip } from './tooltip.tsx'
import { useDelayed } from './use-delayed.ts'
import './button.css'

export type ButtonKind = 'primary' | 'secondary' | 'ghost' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg'

export type ButtonProps = {
  readonly label: string
  readonly onPress: (event: MouseEvent) => void
  readonly kind?: ButtonKind
  /** 24, 28 or 36 px high. */
  readonly size?: ButtonSize
  readonly icon?: IconName | undefined
  /** Shown as a hint and announced; the shortcut itself is bound elsewhere. */
  readonly keys?: Keys | undefined
  /** The work is running: presses are ignored, and after 400 ms the button says so. */
  readonly busy?: boolean
  readonly busyLabel?: string | undefined
  /** Why the button cannot be pressed now. It stays focusable and says this in a tooltip. */
  readonly disabledReason?: string | undefined
  readonly fullWidth?: boolean
  readonly submit?: boolean
  readonly expanded?: boolean | undefined
  readonly popup?: 'menu' | 'dialog' | 'listbox' | undefined
  readonly autoFocus?: boolean
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined
  readonly children?: ComponentChildren
}

/** One primary button per surface. The label is the verb; what it says is also its accessible name. */
export function Button(props: ButtonProps) {
  const { disabledReason } = props
  if (disabledReason === undefined) return <PlainButton {...props} />
  return (
    <Tooltip text={disabledReason} description={disabledReason}>
      {(describedBy) => <PlainButton {...props} describedBy={describedBy} />}
    </Tooltip>
  )
}

function PlainButton(props: ButtonProps & { readonly describedBy?: string | undefined }) {
  const {
    label,
    onPress,
    kind = 'secondary',
    size = 'md',
    icon,
    keys,
    busy = false,
    busyLabel,
    disabledReason,
    children,
  } = props
  const showsBusy = useDelayed(busy, 400)
  const disabled = disabledReason !== undefined
  return (
    <button
      ref={props.buttonRef ?? null}
      type={props.submit ? 'submit' : 'button'}
      class={`k-button ${kind === 'primary' ? 'k-on-accent' : ''}`}
      data-kind={kind}
      data-size={size}
      data-full={props.fullWidth}
      aria-disabled={disabled || undefined}
      aria-describedby={props.describedBy}
      aria-busy={showsBusy || undefined}
      aria-keyshortcuts={ariaKeys(keys)}
      aria-expanded={props.expanded}
      aria-haspopup={props.popup}
      autofocus={props.autoFocus ?? false}
      onClick={(event) => {
        if (disabled || busy) event.preventDefault()
        else onPress(event)
      }}
    >
      <span class="k-button-content" data-hidden={showsBusy}>
        {icon && <Icon name={icon} size={size === 'sm' ? 14 : 16} />}
        {label}
        {children}
        {keys !== undefined && <Kbd keys={keys} />}
      </span>
      {showsBusy && (
        <span class="k-button-content">
          <Icon name="busy" class="k-spin" />
          {busyLabel ?? label}
        </span>
      )}
    </button>
  )
}

export type SplitButtonProps = ButtonProps & {
  readonly moreLabel: string
  readonly onMore: (event: MouseEvent) => void
  readonly moreOpen?: boolean
  readonly moreRef?: Ref<HTMLButtonElement>
}

/** A button and beside it a second one that opens further choices. */
export function SplitButton({ moreLabel, onMore, moreOpen = false, moreRef, ...main }: SplitButtonProps) {
  return (
    <span class="k-split" data-kind={main.kind ?? 'secondary'}>
      <Button {...main} />
      <button
        ref={moreRef ?? null}
        type="button"
        class={`k-button k-split-more ${main.kind === 'primary' ? 'k-on-accent' : ''}`}
        data-kind={main.kind ?? 'secondary'}
        data-size={main.size ?? 'md'}
        aria-label={moreLabel}
        aria-haspopup="menu"
        aria-expanded={moreOpen}
        onClick={onMore}
      >
        <Icon name="down" size={14} />
      </button>
    </span>
  )
}

export type IconButtonProps = {
  /** The accessible name and the tooltip. */
  readonly label: string
  readonly icon: IconName
  readonly onPress: (event: MouseEvent) => void
  readonly size?: 'sm' | 'md'
  readonly keys?: Keys | undefined
  /** A toggle: pressed or not. */
  readonly pressed?: boolean | undefined
  readonly expanded?: boolean | undefined
  readonly popup?: 'menu' | 'dialog' | undefined
  readonly disabledReason?: string | undefined
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined
}

export function IconButton(props: IconButtonProps) {
  const { label, icon, onPress, size = 'md', keys, disabledReason } = props
  const disabled = disabledReason !== undefined
  return (
    <Tooltip text={disabledReason ?? label} keys={keys} description={disabledReason}>
      {(describedBy) => (
        <button
          ref={props.buttonRef ?? null}
          type="button"
          class="k-icon-button"
          data-size={size}
          aria-label={label}
          aria-describedby={describedBy}
          aria-disabled={disabled || undefined}
          aria-pressed={props.pressed}
          aria-expanded={props.expanded}
          aria-haspopup={props.popup}
          aria-keyshortcuts={ariaKeys(keys)}
          onClick={(event) => {
            if (!disabled) onPress(event)
          }}
        >
          <Icon name={icon} size={size === 'sm' ? 14 : 16} />
        </button>
      )}
    </Tooltip>
  )
}
