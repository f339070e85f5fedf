import { useEffect, useState } from 'preact/hooks'
import { listHealth, RUNGS, type ProviderHealth } from '../../../store/capture-health.ts'
import { adapters } from '../../../webmail/registry.ts'
import { formatPercent, formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/health.ts'
import { Button } from '../../kit/button.tsx'
import { Switch } from '../../kit/checkbox.tsx'
import { Chip } from '../../kit/chip.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import '../../kit/more-icons.ts'
import { copyText } from '../../record/copy-button.tsx'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'
import { webmailName } from './webmail-name.ts'
import { healthReport, hitRate, missedOf, threadsOf } from './health-report.ts'
import { RecordLayout } from './record-layout.tsx'
import './capture-health.css'

/** How well each webmail is read on this device, and two ways to tell others without giving a mail away. */
export function CaptureHealth({ services }: { readonly services: AppServices }) {
  const list = useLive('capture-health', () => listHealth(services.db))
  const [off, setOff] = useState<Readonly<Record<string, number>>>({})
  const refresh = (): void => void services.capture.off().then(setOff)
  useEffect(refresh, [])
  if (list === undefined) return null
  const turn = ({ provider, adapterVersion }: ProviderHealth, isOn: boolean): void => {
    void services.capture.setOff(provider, adapterVersion, !isOn).then(refresh)
  }
  return (
    <>
      <p class="quiet">{t('health.why')}</p>
      {list.length === 0 ? (
        <EmptyState icon="gauge" title={t('health.none')}>
          {t('health.none.why')}
        </EmptyState>
      ) : (
        <>
          <div class="capture-health-frame">
            <table class="capture-health">
              <thead>
                <tr>
                  <th scope="col">{t('health.webmail')}</th>
                  <th scope="col">{t('health.read')}</th>
                  <th scope="col">{t('health.how')}</th>
                  <th scope="col">{t('health.missed')}</th>
                  <th scope="col">{t('health.seen')}</th>
                  <th scope="col">{t('health.use')}</th>
                </tr>
              </thead>
              <tbody>
                {list.map((health) => (
                  <Row
                    key={health.provider}
                    health={health}
                    now={services.now()}
                    isOn={off[health.provider] !== health.adapterVersion}
                    onTurn={(isOn) => turn(health, isOn)}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <div class="settings-actions">
            <Button
              label={t('health.copy')}
              icon="copy"
              onPress={() =>
                void copyText(healthReport(list, { version: services.capture.version, agent: navigator.userAgent }))
              }
            />
          </div>
        </>
      )}
      <RecordLayout capture={services.capture} />
    </>
  )
}

type RowProps = {
  readonly health: ProviderHealth
  readonly now: number
  readonly isOn: boolean
  readonly onTurn: (isOn: boolean) => void
}

function Row({ health, now, isOn, onTurn }: RowProps) {
  const { provider, adapterVersion, rungs, lastSeenAt } = health
  const adapter = adapters.find(({ id }) => id === provider)
  const webmail = adapter ? webmailName(adapter) : t('health.generic')
  const rate = hitRate(health)
  const missed = missedOf(health)
  return (
    <tr data-provider={provider}>
      <th scope="row">
        {webmail}
        <span class="quiet small">{t('health.version', { n: adapterVersion })}</span>
      </th>
      <td class="numeric">
        {rate === null ? '' : t('health.share', { share: formatPercent(rate), n: threadsOf(health) })}
      </td>
      <td>
        <span class="capture-health-chips">
          {RUNGS.filter((rung) => rungs[rung] > 0).map((rung) => (
            <Chip
              key={rung}
              label={t(`health.rung.${rung}`, { n: rungs[rung] })}
              tone={rung === 'none' ? 'warn' : 'neutral'}
            />
          ))}
        </span>
      </td>
      <td>
        {missed.length === 0 ? (
          <span class="quiet">{t('health.missed.none')}</span>
        ) : (
          <span class="capture-health-chips">
            {missed.map(([name, n]) => (
              <Chip key={name} label={t('health.missed.n', { name, n })} tone="warn" />
            ))}
          </span>
        )}
      </td>
      <td>{formatWhen(lastSeenAt, now)}</td>
      <td>
        <Switch label={t('health.on', { webmail })} hideLabel checked={isOn} onChange={onTurn} />
      </td>
    </tr>
  )
}
