import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { ariaKeys, keyLabels, type Keys } from './shortcuts.ts'
import { Tooltip } from './tooltip.tsx'
import './keycap.css'

export type KeycapProps = {
  readonly label: string
  readonly icon: IconName
  readonly keys: Keys
  /** Whether what it opens is open; pressing again closes it. */
  readonly open?: boolean
  readonly onPress: () => void
  readonly disabledReason?: string | undefined
}

/** A quick action drawn as a key, its letter in the corner. Put five in a `Keycaps`. */
export function Keycap({ label, icon, keys, open = false, onPress, disabledReason }: KeycapProps) {
  return (
    <Tooltip text={disabledReason ?? label} description={disabledReason}>
      {(describedBy) => (
        <button
          type="button"
          class="k-keycap"
          aria-expanded={open}
          aria-keyshortcuts={ariaKeys(keys)}
          aria-disabled={disabledReason !== undefined || undefined}
          aria-describedby={describedBy}
          onClick={() => {
            if (disabledReason === undefined) onPress()
          }}
        >
          <span class="k-keycap-top">
            <Icon name={icon} />
            <span class="k-keycap-key" aria-hidden="true">
              {keyLabels(keys).join(' ')}
            </span>
          </span>
          <span class="k-keycap-label">{label}</span>
        </button>
      )}
    </Tooltip>
  )
}

/** The row of keycaps. Below 340 px only icon and letter stay. */
export function Keycaps({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="k-keycaps-room">
      <div class="k-keycaps" role="group" aria-label={label}>
        {children}
      </div>
    </div>
  )
}
