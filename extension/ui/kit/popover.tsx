/* oxlint-disable jsx-a11y/no-static-element-interactions -- the role is a prop; Escape bubbles up from inside */
import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { focusables, rememberFocus } from './focus.ts'
import { placeBeside, type Alignment } from './place.ts'
import { isComposing } from './shortcuts.ts'
import './popover.css'

export type PopoverProps = {
  readonly open: boolean
  readonly onClose: () => void
  /** What it belongs to: it opens beside it and focus returns to it. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  readonly align?: Alignment
  /** Roles other than a small dialog bring their own keyboard: a menu, a list. */
  readonly role?: 'dialog' | 'menu' | 'listbox' | 'none'
  /** Focus stays where it is, as for a list under a text field. */
  readonly keepFocus?: boolean
  /** At least as wide as the anchor. */
  readonly matchWidth?: boolean
  readonly children: ComponentChildren
}

/** A small layer beside its trigger. Escape, a press outside and tabbing out close it. */
export function Popover(props: PopoverProps) {
  return props.open ? <OpenPopover {...props} /> : null
}

function OpenPopover({
  onClose,
  anchor,
  label,
  align = 'start',
  role = 'dialog',
  keepFocus = false,
  matchWidth = false,
  children,
}: PopoverProps) {
  const layer = useRef<HTMLDivElement>(null)
  const isAnchorPressed = useRef(false)
  // at the first render, because the effects of what is inside may move focus before ours
  const [giveBack] = useState(rememberFocus)

  useLayoutEffect(() => {
    const element = layer.current
    if (!element || !anchor.current) return
    if (matchWidth) element.style.minInlineSize = `${anchor.current.offsetWidth}px`
    placeBeside(element, anchor.current, align)
  })

  useLayoutEffect(() => {
    const element = layer.current
    if (keepFocus || !element) return
    const first = element.querySelector<HTMLElement>('[autofocus]') ?? focusables(element)[0] ?? element
    first.focus()
    return () => giveBack(element, anchor.current)
  }, [])

  useEffect(() => {
    const isOutside = (target: EventTarget | null): boolean =>
      target instanceof Node && !layer.current?.contains(target) && !anchor.current?.contains(target)
    const onPointerDown = (event: Event): void => {
      isAnchorPressed.current = event.target instanceof Node && Boolean(anchor.current?.contains(event.target))
      if (isOutside(event.target)) onClose()
    }
    const onMoved = (event: Event): void => {
      if (isOutside(event.target)) onClose()
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    window.addEventListener('resize', onClose)
    window.addEventListener('scroll', onMoved, true)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true)
      window.removeEventListener('resize', onClose)
      window.removeEventListener('scroll', onMoved, true)
    }
  }, [onClose])

  return (
    <div
      ref={layer}
      class="k-popover"
      popover="manual"
      role={role === 'none' ? undefined : role}
      aria-label={role === 'none' ? undefined : label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (isComposing(event) || event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
      onFocusOut={(event) => {
        const isPress = isAnchorPressed.current
        isAnchorPressed.current = false
        // The press has moved focus to the trigger, whose click is about to close us: closed by now, it would open us again.
        if (isPress && event.relatedTarget instanceof Node && anchor.current?.contains(event.relatedTarget)) return
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) onClose()
      }}
    >
      {children}
    </div>
  )
}
