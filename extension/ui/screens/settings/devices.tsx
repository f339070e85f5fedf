import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Device } from '#shared/protocol/devices.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Chip } from '../../kit/chip.tsx'
import { Icon } from '../../kit/icon.tsx'
import { MenuButton } from '../../kit/menu.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Loading, SkeletonRows } from '../../kit/skeleton.tsx'
import { useLive } from '../../record/use-live.ts'
import type { AppServices, JoinFault } from '../app/services.ts'
import { countContacts } from '../contacts/contact-rows.ts'
import { joinFaultText } from './join-fault.ts'
import { RemoveDevice } from './remove-device.tsx'

/** A device that has not asked for this long may hold changes that nobody else has, milliseconds. */
const LONG_AWAY = 7 * 86_400_000

type DevicesProps = {
  readonly services: AppServices
  /** Null until the server has named them. */
  readonly devices: readonly Device[] | null
  /** Why the server did not name them when it was asked last. */
  readonly fault: JoinFault | null
  readonly ownId: string
  readonly onAskAgain: () => void
}

/** The devices of the workspace, this one too, and the way to be rid of one. What was named before stays while nothing new comes. */
export function Devices({ services, devices, fault, ownId, onAskAgain }: DevicesProps) {
  const [leaving, setLeaving] = useState<Device | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const hasRemoved = useRef(false)
  // The button that had focus went with its device.
  useLayoutEffect(() => {
    if (hasRemoved.current && document.activeElement === document.body) heading.current?.focus()
    hasRemoved.current = false
  }, [devices])
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('settings.devices')} {devices && <span class="faint">{devices.length}</span>}
      </h3>
      <Loading
        loading={devices === null && fault === null}
        label={t('settings.devices.reading')}
        skeleton={<SkeletonRows rows={2} />}
      >
        {devices === null ? (
          <Unnamed fault={fault} onAskAgain={onAskAgain} />
        ) : (
          <ul class="settings-list">
            {ownFirst(devices, ownId).map((device) => (
              <DeviceRow
                key={device.id}
                services={services}
                device={device}
                isOwn={device.id === ownId}
                onRemove={() => setLeaving(device)}
              />
            ))}
          </ul>
        )}
      </Loading>
      {leaving && (
        <RemoveDevice
          services={services}
          device={leaving}
          isAway={isAway(services, leaving)}
          onClose={() => setLeaving(null)}
          onRemoved={() => {
            hasRemoved.current = true
            onAskAgain()
          }}
        />
      )}
    </>
  )
}

/** No network is nothing to worry about; any other reason says what to do. */
function Unnamed({ fault, onAskAgain }: { readonly fault: JoinFault | null; readonly onAskAgain: () => void }) {
  const isOffline = fault === 'network'
  return (
    <Notice
      icon={isOffline ? 'offline' : 'error'}
      title={t(isOffline ? 'settings.devices.offline' : 'settings.devices.unknown')}
      actions={<Button size="sm" label={t('do.tryagain')} icon="refresh" onPress={onAskAgain} />}
    >
      {isOffline || fault === null ? t('settings.devices.offline.why') : joinFaultText(fault)}
    </Notice>
  )
}

function ownFirst(devices: readonly Device[], ownId: string): readonly Device[] {
  return devices.toSorted((a, b) => Number(b.id === ownId) - Number(a.id === ownId))
}

function isAway({ now }: AppServices, { seenAt }: Device): boolean {
  return now() - seenAt > LONG_AWAY
}

type DeviceRowProps = {
  readonly services: AppServices
  readonly device: Device
  readonly isOwn: boolean
  readonly onRemove: () => void
}

/** What waits on another device and how much room it takes only that device knows. */
function DeviceRow({ services, device, isOwn, onRemove }: DeviceRowProps) {
  const people = useLive('people', () => countContacts(services.db))
  const away = isAway(services, device)
  const remove = { id: 'remove', label: t('settings.device.remove'), danger: true, onPress: onRemove }
  return (
    <li class="settings-device">
      <span class="settings-device-mark">
        <Icon name="device" />
      </span>
      <span class="settings-list-main">
        <span class="data">{device.name}</span> {isOwn && <Chip label={t('settings.thisdevice')} tone="accent" />}
        <span class="quiet small data">
          {isOwn ? people !== undefined && t('settings.copy', { n: people }) : device.memberName}
        </span>
      </span>
      <span class="settings-seen" data-tone={away ? 'warn' : 'good'}>
        <Icon name={away ? 'warning' : 'done'} size={14} />
        {t('settings.seen', { when: formatWhen(device.seenAt, services.now()) })}
      </span>
      <span class="quiet numeric">{isOwn && t('settings.waiting', { n: services.status.value.waiting })}</span>
      <span class="settings-device-more">
        {device.isRemovable === true && (
          <MenuButton label={t('settings.device.more', { name: device.name })} icon="more" items={[remove]} />
        )}
      </span>
    </li>
  )
}
