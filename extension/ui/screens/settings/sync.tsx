import { useEffect, useState } from 'preact/hooks'
import type { Device } from '#shared/protocol/devices.ts'
import { getMeta, type Session } from '../../../store/meta.ts'
import { formatTime, formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Chip } from '../../kit/chip.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Icon } from '../../kit/icon.tsx'
import type { IconName } from '../../kit/icons.ts'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'
import { countContacts } from '../contacts/contact-rows.ts'
import { Decide } from './decide.tsx'
import { Join } from './join.tsx'
import { PairingCode } from './pairing-code.tsx'
import { Rebuilt } from './rebuilt.tsx'
import { RecentActions } from './recent-actions.tsx'
import { Repair } from './repair.tsx'
import { StorageUsed } from './storage-used.tsx'

/** Sync health in four plain facts, then the devices, then the server; without a server, the ways to connect one. */
export function Sync({ services }: { readonly services: AppServices }) {
  const session = useLive('session', () => getMeta(services.db, 'session'))
  if (session === undefined) return null
  return (
    <>
      <Rebuilt services={services} />
      {session === null || session.ended !== null ? (
        <>
          <p class="quiet">{t('settings.local.why')}</p>
          <Join services={services} />
          <Left services={services} />
          <StorageUsed services={services} />
        </>
      ) : (
        <Connected services={services} session={session} />
      )}
      <RecentActions services={services} />
    </>
  )
}

/** A device that was signed out may still hold changes that the server refused. */
function Left({ services }: { readonly services: AppServices }) {
  return services.status.value.refused > 0 ? <Decide services={services} /> : null
}

function Connected({ services, session }: { readonly services: AppServices; readonly session: Session }) {
  const [pairing, setPairing] = useState(false)
  const [leaving, setLeaving] = useState(false)
  return (
    <>
      <div class="settings-actions">
        <Button label={t('settings.syncnow')} icon="refresh" onPress={() => void services.sync.nudge()} />
        <Button label={t('settings.adddevice')} icon="code" onPress={() => setPairing(true)} />
      </div>
      {pairing && <PairingCode services={services} onClose={() => setPairing(false)} />}
      <Health services={services} />
      <Decide services={services} />
      <Devices services={services} ownId={session.device} />
      <h3>{t('settings.server')}</h3>
      <dl class="settings-facts">
        <dt>{t('settings.server.address')}</dt>
        <dd class="data">{session.server}</dd>
        <dt>{t('settings.server.workspace')}</dt>
        <dd class="data">{session.workspaceName}</dd>
        <dt>{t('settings.server.member')}</dt>
        <dd class="data">{session.member.name}</dd>
      </dl>
      <StorageUsed services={services} />
      <Repair services={services} />
      <Button label={t('settings.signout')} kind="danger" onPress={() => setLeaving(true)} />
      <Dialog
        open={leaving}
        onClose={() => setLeaving(false)}
        title={t('settings.signout.ask')}
        actions={
          <>
            <Button label={t('do.cancel')} kind="ghost" onPress={() => setLeaving(false)} autoFocus />
            <Button
              label={t('settings.signout')}
              kind="danger"
              onPress={() => void services.sync.signOut().then(() => setLeaving(false))}
            />
          </>
        }
      >
        {t('settings.signout.why')}
      </Dialog>
    </>
  )
}

function Health({ services }: { readonly services: AppServices }) {
  const { waiting, refused, lastSyncAt } = services.status.value
  const people = useLive('people', () => countContacts(services.db)) ?? 0
  return (
    <ul class="settings-health">
      <Fact
        icon={waiting === 0 ? 'synced' : 'offline'}
        tone={waiting === 0 ? 'good' : 'warn'}
        title={t(waiting === 0 ? 'settings.safe' : 'settings.unsafe')}
      >
        {lastSyncAt === null ? t('settings.neversync') : t('settings.lastsync', { time: formatTime(lastSyncAt) })}
      </Fact>
      <Fact icon="checklist" title={t('settings.waiting', { n: waiting })}>
        {t('settings.waiting.why')}
      </Fact>
      <Fact icon="error" title={t('settings.refused', { n: refused })}>
        {t('settings.refused.why')}
      </Fact>
      <Fact icon="people" title={t('settings.people', { n: people })}>
        {t('settings.people.why')}
      </Fact>
    </ul>
  )
}

type FactProps = {
  readonly icon: IconName
  readonly tone?: 'good' | 'warn'
  readonly title: string
  readonly children: string
}

function Fact({ icon, tone, title, children }: FactProps) {
  return (
    <li data-tone={tone}>
      <p class="settings-fact">
        <Icon name={icon} />
        {title}
      </p>
      <p class="quiet small">{children}</p>
    </li>
  )
}

function Devices({ services, ownId }: { readonly services: AppServices; readonly ownId: string }) {
  const [devices, setDevices] = useState<readonly Device[]>([])
  const lastSyncAt = services.status.value.lastSyncAt
  useEffect(() => void services.sync.devices().then((answer) => answer.ok && setDevices(answer.value)), [lastSyncAt])
  if (devices.length === 0) return null
  return (
    <>
      <h3>
        {t('settings.devices')} <span class="faint">{devices.length}</span>
      </h3>
      <ul class="settings-list">
        {devices.map((device) => (
          <li key={device.id}>
            <Icon name="device" />
            <span class="settings-list-main">
              <span class="data">{device.name}</span>{' '}
              {device.id === ownId && <Chip label={t('settings.thisdevice')} tone="accent" />}
              <span class="quiet small data">{device.memberName}</span>
            </span>
            <span class="quiet">{t('settings.seen', { when: formatWhen(device.seenAt, services.now()) })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
