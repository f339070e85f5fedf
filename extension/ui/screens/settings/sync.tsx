import { useState } from 'preact/hooks'
import { getMeta, type Session } from '../../../store/meta.ts'
import { readLag } from '../../../sync/lag.ts'
import { formatDuration } from '../../i18n/format-duration.ts'
import { formatTime } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Icon } from '../../kit/icon.tsx'
import type { IconName } from '../../kit/icons.ts'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'
import { Decide } from './decide.tsx'
import { Devices } from './devices.tsx'
import { Join } from './join.tsx'
import { LagChart } from './lag-chart.tsx'
import { Rebuilt } from './rebuilt.tsx'
import { RecentActions } from './recent-actions.tsx'
import { Repair } from './repair.tsx'
import { StorageUsed } from './storage-used.tsx'
import { SyncActions } from './sync-actions.tsx'
import { useTeam } from './use-team.ts'

/** Sync health in four plain facts, then the devices, then the server; without a server, the ways to connect one. */
export function Sync({ services }: { readonly services: AppServices }) {
  const session = useLive('session', () => getMeta(services.db, 'session'))
  if (session === undefined) return null
  const connected = session !== null && session.ended === null ? session : null
  return (
    <>
      {connected && <SyncActions services={services} />}
      <Rebuilt services={services} />
      {connected === null ? (
        <>
          <p class="quiet">{t('settings.local.why')}</p>
          <Join services={services} />
          <Left services={services} />
          <StorageUsed services={services} />
        </>
      ) : (
        <Connected services={services} session={connected} />
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
  const [leaving, setLeaving] = useState(false)
  const { devices, gaveUp, fault, askAgain } = useTeam(services)
  return (
    <>
      <Health services={services} />
      <Decide services={services} />
      <Devices services={services} devices={devices} fault={fault} ownId={session.device} onAskAgain={askAgain} />
      <h3>{t('settings.server')}</h3>
      <dl class="settings-facts">
        <dt>{t('settings.server.address')}</dt>
        <dd class="data">{session.server}</dd>
        <dt>{t('settings.server.workspace')}</dt>
        <dd class="data">{session.workspaceName}</dd>
        <dt>{t('settings.server.member')}</dt>
        <dd class="data">{session.member.name}</dd>
        {gaveUp > 0 && (
          <>
            <dt>{t('settings.server.gaveup')}</dt>
            <dd>{t('settings.server.gaveup.why', { n: gaveUp })}</dd>
          </>
        )}
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
  const lag = useLive('lag', () => readLag(services.db, services.now())) ?? null
  return (
    <>
      <ul class="settings-health">
        <Fact
          icon={waiting === 0 ? 'synced' : 'offline'}
          tone={waiting === 0 ? 'good' : 'warn'}
          title={t(waiting === 0 ? 'settings.safe' : 'settings.unsafe')}
        >
          {lastSyncAt === null ? t('settings.neversync') : t('settings.lastsync', { time: formatTime(lastSyncAt) })}
        </Fact>
        <Fact icon="checklist" title={t('settings.waiting', { n: waiting })}>
          {waiting === 0 && lag
            ? t('settings.longest', { time: formatDuration(lag.longest) })
            : t('settings.waiting.why')}
        </Fact>
        <Fact icon="gauge" title={lag ? formatDuration(lag.median) : t('settings.lag.none')}>
          {t('settings.lag.why')}
        </Fact>
        <Fact icon="error" title={t('settings.refused', { n: refused })}>
          {t('settings.refused.why')}
        </Fact>
      </ul>
      {lag && <LagChart lag={lag} />}
    </>
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
