import type { Device } from '#shared/protocol/devices.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
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
  const { name } = device
  const remove = async (): Promise<void> => {
    const answer = await services.sync.removeDevice(device.id)
    // Removed by somebody else meanwhile is removed.
    const isGone = answer.ok || answer.kind === 'not-found'
    showToast(
      isGone
        ? { message: t('settings.device.removed', { name }), icon: 'done' }
        : { message: joinFaultText(answer.kind), icon: 'error' },
    )
    if (!isGone) return
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
    </Dialog>
  )
}
