import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { copyText } from '../../record/copy-button.tsx'
import type { CaptureServices } from '../app/services.ts'

type Tab = Awaited<ReturnType<CaptureServices['tabs']>>[number]

/** Copies the page of an open tab with all of its text replaced, and shows what was copied. */
export function RecordLayout({ capture }: { readonly capture: CaptureServices }) {
  const [tabs, setTabs] = useState<readonly Tab[]>()
  const [recorded, setRecorded] = useState<string>()
  const [failed, setFailed] = useState(false)
  useEffect(() => void capture.tabs().then(setTabs), [])
  const record = async (tab: Tab): Promise<void> => {
    const fixture = await capture.record(tab.id)
    setFailed(fixture === null)
    setRecorded(fixture ?? undefined)
    if (fixture !== null) await copyText(fixture)
  }
  return (
    <>
      <h3>{t('health.record')}</h3>
      <p class="quiet">{t('health.record.why')}</p>
      {tabs?.length === 0 && <p>{t('health.record.none')}</p>}
      <ul class="settings-list">
        {tabs?.map((tab) => (
          <li key={tab.id}>
            <Icon name="mail" />
            <span class="settings-list-main">
              <span class="data">{tab.host}</span>
              <span class="quiet small data ellipsis">{tab.title}</span>
            </span>
            <Button label={t('health.record.tab', { host: tab.host })} size="sm" onPress={() => void record(tab)} />
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{t('health.record.failed')}</p>}
      {recorded !== undefined && (
        <>
          <p id="recorded-layout">{t('health.record.preview')}</p>
          <pre
            class="capture-health-recorded data"
            tabIndex={0}
            aria-labelledby="recorded-layout"
            data-testid="recorded"
          >
            {recorded.slice(0, 20_000)}
          </pre>
        </>
      )}
    </>
  )
}
