import type { ComponentChildren } from 'preact'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'

export type ComposerBoxProps = {
  readonly label: string
  readonly saveLabel: string
  readonly saveKeys: string
  readonly onSave: () => void
  readonly onClose: () => void
  /** Cancel: closes, and what was typed goes. */
  readonly onCancel: () => void
  /** Why it cannot be saved yet. */
  readonly missing?: string | undefined
  /** At the start of the last row. */
  readonly note?: ComponentChildren
  readonly children: ComponentChildren
}

/** The frame of every composer: content above, Cancel and the verb below. Escape closes and keeps what was typed. */
export function ComposerBox({
  label,
  saveLabel,
  saveKeys,
  onSave,
  onClose,
  onCancel,
  missing,
  note,
  children,
}: ComposerBoxProps) {
  return (
    <section
      class="r-composer"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        event.stopPropagation()
        onClose()
      }}
    >
      <div class="r-composer-body">{children}</div>
      <div class="r-composer-foot">
        <span class="r-composer-note">{note}</span>
        <Button kind="ghost" label={t('do.cancel')} onPress={onCancel} />
        <Button kind="primary" label={saveLabel} keys={saveKeys} onPress={onSave} disabledReason={missing} />
      </div>
    </section>
  )
}
