import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { rememberFocus } from './focus.ts'
import './dialog.css'

export type DialogProps = {
  readonly open: boolean
  readonly onClose: () => void
  /** The question, or what the dialog is for. */
  readonly title: string
  /** The consequence, with numbers. */
  readonly children?: ComponentChildren
  /** Buttons, the one that acts last. Put `autoFocus` on the safe or likely one. */
  readonly actions?: ComponentChildren
  readonly width?: 'sm' | 'md' | 'lg'
  /** Only read out: for a palette whose field says enough. */
  readonly hideTitle?: boolean
  /** Without inner space, at the upper third of the window. */
  readonly bare?: boolean
}

/** The browser's own modal dialog: what lies behind cannot be reached, Escape closes, focus goes back. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null
}

function OpenDialog({ onClose, title, children, actions, width = 'sm', hideTitle = false, bare = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [giveBack] = useState(rememberFocus)

  // A layout effect, so that what is inside can take focus in its own effects.
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    element.showModal()
    element.querySelector<HTMLElement>('[autofocus]')?.focus()
    return () => {
      element.close()
      giveBack(element)
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      class="k-dialog"
      data-width={width}
      data-bare={bare}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget && isOnBackdrop(event)) onClose()
      }}
    >
      <h2 id={id} class={hideTitle ? 'visually-hidden' : 'k-dialog-title'}>
        {title}
      </h2>
      {children !== undefined && <div class="k-dialog-body">{children}</div>}
      {actions !== undefined && <div class="k-dialog-actions">{actions}</div>}
    </dialog>
  )
}

// The backdrop belongs to the dialog element; only the place tells a press on it from one on the padding.
function isOnBackdrop(event: PointerEvent): boolean {
  if (!(event.currentTarget instanceof Element)) return false
  const { left, right, top, bottom } = event.currentTarget.getBoundingClientRect()
  return event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom
}
