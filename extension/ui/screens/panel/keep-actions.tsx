import { useRef, useState } from 'preact/hooks'
import { allowCapture, neverCapture } from '../../../commands/never-capture.ts'
import { domainOf } from '#shared/clip/mail-address.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Menu } from '../../kit/menu.tsx'
import { showToast } from '../../kit/toast.tsx'
import { useDesk } from './desk.ts'
import { isCompanyHost, type Party } from './parties.ts'

type KeepActionsProps = {
  readonly party: Party
  readonly isReady: boolean
  readonly onSave: (andTask: boolean) => void
}

/** Save; save and plan something; never again. */
export function KeepActions({ party, isReady, onSave }: KeepActionsProps) {
  const missing = isReady ? undefined : t('panel.unknown.missing')
  return (
    <div class="p-actions">
      <Button
        kind="primary"
        size="lg"
        fullWidth
        label={t('panel.unknown.save')}
        keys="enter"
        disabledReason={missing}
        onPress={() => onSave(false)}
      />
      <div class="p-actions-row">
        <Button
          label={t('panel.unknown.savetask')}
          keys="mod+enter"
          disabledReason={missing}
          onPress={() => onSave(true)}
        />
        <NeverButton address={party.address} />
      </div>
    </div>
  )
}

/** Never again: this address, or everybody of its company. */
function NeverButton({ address }: { readonly address: string }) {
  const { act } = useDesk()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const domain = domainOf(address)
  const never = async (input: { address: string } | { domain: string }): Promise<void> => {
    const kept = await neverCapture.run(act, input)
    if (!kept.ok) return
    const { pattern } = kept.value
    showToast({
      message: t('panel.never.done', { who: pattern }),
      icon: 'hidden',
      action: { label: t('toast.undo'), onPress: () => void allowCapture(act.db, pattern) },
    })
  }
  const items = [
    { id: 'address', label: t('panel.never.address', { address }), onPress: () => void never({ address }) },
    ...(isCompanyHost(address)
      ? [{ id: 'domain', label: t('panel.never.domain', { domain }), onPress: () => void never({ domain }) }]
      : []),
  ]
  return (
    <>
      <Button
        kind="ghost"
        label={t('panel.unknown.never')}
        buttonRef={button}
        popup="menu"
        expanded={open}
        onPress={() => setOpen(!open)}
      />
      <Menu
        label={t('panel.unknown.never')}
        items={items}
        anchor={button}
        open={open}
        onClose={() => setOpen(false)}
        align="end"
      />
    </>
  )
}
