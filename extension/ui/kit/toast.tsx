import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { Kbd } from './kbd.tsx'
import type { Keys } from './shortcuts.ts'
import './toast.css'

export type Toast = {
  readonly message: string
  readonly icon?: IconName
  /** Usually "Undo" with `mod+z`; the key itself is bound by the page, which can undo longer than the toast stays. */
  readonly action?: { readonly label: string; readonly onPress: () => void; readonly keys?: Keys }
}

const TOAST_MS = 8000

/** The toast on screen, if any. */
export const currentToast = signal<Toast | null>(null)

/** Shows a short result with its undo. The newest replaces the one before. */
export function showToast(toast: Toast): void {
  currentToast.value = toast
}

export function dismissToast(): void {
  currentToast.value = null
}

/** Where toasts appear: one per page, inside the sheet or panel it belongs to. Stays while hovered or focused. */
export function ToastHost() {
  const toast = currentToast.value
  const [held, setHeld] = useState(false)

  useEffect(() => {
    if (!toast || held) return
    const timer = setTimeout(dismissToast, TOAST_MS)
    return () => clearTimeout(timer)
  }, [toast, held])
  useEffect(() => {
    if (!toast) setHeld(false)
  }, [toast])

  return (
    <div class="k-toast-host" role="status">
      {toast && (
        <div
          key={toast.message}
          class="k-toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <Icon name={toast.icon ?? 'done'} />
          <span class="k-toast-message">{toast.message}</span>
          {toast.action && <ToastAction {...toast.action} />}
        </div>
      )}
    </div>
  )
}

function ToastAction({ label, onPress, keys }: NonNullable<Toast['action']>) {
  return (
    <button
      type="button"
      class="k-toast-action"
      onClick={() => {
        dismissToast()
        onPress()
      }}
    >
      {label}
      {keys !== undefined && <Kbd keys={keys} />}
    </button>
  )
}
