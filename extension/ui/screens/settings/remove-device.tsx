import { useState } from 'preact/hooks'
import type { Device } from '#shared/protocol/devices.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Notice } from '../../kit/notice.tsx'
import { showToast } from '../../kit/toast.tsx'
import { useOnce } from '../../record/use-once.ts'
import type { AppServices } from '../app/services.ts'
import { joinFaultText } from './join-fault.ts'

type RemoveDeviceProps = {
  readonly services: AppServices
  readonly device: Device
  /** It may hold changes that nobody else has. */
  readonly isAway: boolean
  readonly onClose: () => void
  readonly onRemoved: () => void
}

/** Asks before another device is signed out for good: only a new pairing code brings it back. */
export function RemoveDevice({ services, device, isAway, onClose, onRemoved }: RemoveDeviceProps) {
  const once = useOnce()
  const [fault, setFault] = useState<string | null>(null)
  const { name } = device
  const remove = async (): Promise<void> => {
    const why = await removeFrom(services.sync, device)
    setFault(why)
    if (why !== null) return
    showToast({ message: t('settings.device.removed', { name }), icon: 'done' })
    onRemoved()
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('settings.device.remove.ask', { name })}
      actions={
        <>
          <Button label={t('do.cancel')} kind="ghost" onPress={onClose} autoFocus />
          <Button label={t('settings.device.remove.do')} kind="danger" onPress={() => once(remove)} />
        </>
      }
    >
      <p>{t('settings.device.remove.why')}</p>
      {isAway && <p>{t('settings.device.remove.away', { when: formatWhen(device.seenAt, services.now()) })}</p>}
      {/* Said here: what lies behind a dialog is not read out. */}
      <div role="alert">{fault !== null && <Notice tone="bad" title={fault} />}</div>
    </Dialog>
  )
}

/** Why a device could not be removed; null when it is gone. */
async function removeFrom(sync: AppServices['sync'], { id }: Device): Promise<string | null> {
  const answer = await sync.removeDevice(id)
  if (answer.ok) return null
  if (answer.kind !== 'not-found') return joinFaultText(answer.kind)
  // Removed by somebody else meanwhile is removed. One that is only not theirs to remove any more still comes in.
  const listed = await sync.devices()
  if (!listed.ok) return joinFaultText(listed.kind)
  return listed.value.devices.some((device) => device.id === id) ? t('settings.device.remove.refused') : null
}
