/* oxlint-disable jsx-a11y/no-static-element-interactions -- only listens to what happens to the control inside */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Kbd } from './kbd.tsx'
import { placeBeside } from './place.ts'
import type { Keys } from './shortcuts.ts'
import './tooltip.css'

export type TooltipProps = {
  readonly text: string
  readonly detail?: string | undefined
  readonly keys?: Keys | undefined
  /** What this adds to the control's own name, for those who do not see the tooltip. */
  readonly description?: string | undefined
  /** A function gets the value for `aria-describedby`: set only with a description. */
  readonly children: ComponentChildren | ((describedBy: string | undefined) => ComponentChildren)
}

const HOVER_MS = 400

/** A short text on hover (after 400 ms) and on keyboard focus (at once). Escape hides it; it never takes focus. */
export function Tooltip({ text, detail, keys, description, children }: TooltipProps) {
  const id = useId()
  const anchor = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const hide = (): void => {
    clearTimeout(timer.current)
    setOpen(false)
  }
  useEffect(() => () => clearTimeout(timer.current), [])

  return (
    <span
      ref={anchor}
      class="k-tooltip-anchor"
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') timer.current = setTimeout(() => setOpen(true), HOVER_MS)
      }}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocusIn={(event) => {
        if (event.target instanceof Element && event.target.matches(':focus-visible')) setOpen(true)
      }}
      onFocusOut={hide}
      onKeyDown={(event) => {
        if (event.key === 'Escape') hide()
      }}
    >
      {typeof children === 'function' ? children(description === undefined ? undefined : id) : children}
      {description !== undefined && (
        <span id={id} hidden>
          {description}
        </span>
      )}
      {open && (
        <Bubble anchor={() => anchor.current?.firstElementChild ?? null} text={text} detail={detail} keys={keys} />
      )}
    </span>
  )
}

type BubbleProps = Omit<TooltipProps, 'children' | 'description'> & { readonly anchor: () => Element | null }

function Bubble({ anchor, text, detail, keys }: BubbleProps) {
  const bubble = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const near = anchor()
    if (bubble.current && near) placeBeside(bubble.current, near, 'center')
  }, [])
  return (
    <span ref={bubble} class="k-tooltip" role="tooltip" popover="manual">
      <span>
        {text}
        {detail !== undefined && <span class="k-tooltip-detail">{detail}</span>}
      </span>
      {keys !== undefined && <Kbd keys={keys} />}
    </span>
  )
}
