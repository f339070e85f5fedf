/* oxlint-disable jsx-a11y/control-has-associated-label -- a separator has no name */
import { Fragment, type RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { stepIndex } from './focus.ts'
import { IconButton, type IconButtonProps } from './button.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { Kbd } from './kbd.tsx'
import { Popover } from './popover.tsx'
import { ariaKeys, isComposing, type Keys } from './shortcuts.ts'
import type { Alignment } from './place.ts'
import './menu.css'

export type MenuItem = {
  readonly id: string
  readonly label: string
  readonly onPress: () => void
  readonly icon?: IconName | undefined
  readonly keys?: Keys | undefined
  readonly danger?: boolean
  /** A tick in front: for choices that are on. */
  readonly checked?: boolean
  readonly disabledReason?: string | undefined
  /** A line above it. */
  readonly separated?: boolean
}

export type MenuProps = {
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly anchor: RefObject<HTMLElement | null>
  readonly open: boolean
  readonly onClose: () => void
  readonly align?: Alignment
}

/** A list of actions. Arrows, Home, End and first letters move; the keys at the end are only hints. */
export function Menu({ label, items, anchor, open, onClose, align = 'start' }: MenuProps) {
  return (
    <Popover open={open} onClose={onClose} anchor={anchor} label={label} align={align} role="menu">
      <MenuItems items={items} onClose={onClose} />
    </Popover>
  )
}

function MenuItems({ items, onClose }: { readonly items: readonly MenuItem[]; readonly onClose: () => void }) {
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]')[at]?.focus(), [at])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const next = stepIndex(event.key, at, items.length) ?? firstLetterIndex(event, items, at)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    setAt(next)
  }

  return (
    <div ref={list} class="k-menu" role="none" onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {item.separated && index > 0 && <div class="k-menu-line" role="separator" />}
          <button
            type="button"
            class="k-menu-item"
            role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
            aria-checked={item.checked}
            aria-disabled={item.disabledReason !== undefined || undefined}
            aria-keyshortcuts={ariaKeys(item.keys)}
            data-danger={item.danger ?? false}
            tabIndex={index === at ? 0 : -1}
            onPointerMove={() => setAt(index)}
            onClick={() => {
              if (item.disabledReason !== undefined) return
              onClose()
              item.onPress()
            }}
          >
            {item.checked === undefined ? (
              item.icon && <Icon name={item.icon} />
            ) : (
              <span class="k-menu-tick">{item.checked && <Icon name="done" />}</span>
            )}
            <span class="k-menu-label">
              {item.label}
              {item.disabledReason !== undefined && <span class="k-menu-reason">{item.disabledReason}</span>}
            </span>
            {item.keys !== undefined && <Kbd keys={item.keys} />}
          </button>
        </Fragment>
      ))}
    </div>
  )
}

function firstLetterIndex(event: KeyboardEvent, items: readonly MenuItem[], at: number): number | null {
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return null
  const letter = event.key.toLocaleLowerCase()
  const after = [...items.keys()].map((offset) => (at + 1 + offset) % items.length)
  return after.find((index) => items[index]?.label.toLocaleLowerCase().startsWith(letter)) ?? null
}

export type MenuButtonProps = Pick<MenuProps, 'items' | 'align'> &
  Pick<IconButtonProps, 'label' | 'icon' | 'size' | 'keys'>

/** An icon button with its menu. */
export function MenuButton({ label, icon, size = 'md', keys, items, align = 'end' }: MenuButtonProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <IconButton
        label={label}
        icon={icon}
        size={size}
        keys={keys}
        popup="menu"
        expanded={open}
        buttonRef={button}
        onPress={() => setOpen(!open)}
      />
      <Menu label={label} items={items} anchor={button} open={open} onClose={() => setOpen(false)} align={align} />
    </>
  )
}
