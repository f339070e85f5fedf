import { t, type PlainKey } from '../../i18n/t.ts'
import '../../i18n/words/settings.ts'
import { Icon } from '../../kit/icon.tsx'
import type { IconName } from '../../kit/icons.ts'
import { routeToHash, type SettingsSection } from '../app/route.ts'
import type { AppServices } from '../app/services.ts'
import { Backup } from './backup.tsx'
import { CaptureHealth } from './capture-health.tsx'
import { General } from './general.tsx'
import { Sites } from './sites.tsx'
import { Sync } from './sync.tsx'
import './settings.css'

type Section = {
  readonly id: SettingsSection
  readonly label: PlainKey
  readonly group: PlainKey
  readonly icon: IconName
}

const SECTIONS: readonly Section[] = [
  { id: 'general', label: 'settings.general', group: 'settings.group.you', icon: 'person' },
  { id: 'sites', label: 'settings.sites', group: 'settings.group.capture', icon: 'extension' },
  { id: 'health', label: 'health.title', group: 'settings.group.capture', icon: 'gauge' },
  { id: 'sync', label: 'settings.sync', group: 'settings.group.data', icon: 'refresh' },
  { id: 'backup', label: 'backup.title', group: 'settings.group.data', icon: 'archive' },
]

export function Settings({ services, section }: { readonly services: AppServices; readonly section: SettingsSection }) {
  const current = SECTIONS.find(({ id }) => id === section)
  return (
    <>
      <header class="sheet-head">
        <h1>{t('word.settings')}</h1>
      </header>
      <div class="settings">
        <nav class="settings-nav" aria-label={t('word.settings')}>
          {SECTIONS.map(({ id, label, group, icon }, index) => (
            <div key={id}>
              {SECTIONS[index - 1]?.group !== group && <p class="settings-group">{t(group)}</p>}
              <a
                class="nav-link"
                href={routeToHash({ screen: 'settings', section: id })}
                aria-current={id === section ? 'page' : undefined}
              >
                <Icon name={icon} />
                {t(label)}
              </a>
            </div>
          ))}
        </nav>
        <section class="settings-body" aria-labelledby="settings-title">
          <h2 id="settings-title">{t(current?.label ?? 'settings.general')}</h2>
          {section === 'general' && <General services={services} />}
          {section === 'sites' && <Sites services={services} />}
          {section === 'health' && <CaptureHealth services={services} />}
          {section === 'backup' && <Backup services={services} />}
          {section === 'sync' && <Sync services={services} />}
        </section>
      </div>
    </>
  )
}
