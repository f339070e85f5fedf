import { dismissRebuilt } from '../../../store/birth.ts'
import { formatDate } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import type { AppServices } from '../app/services.ts'

/** The browser had thrown the database away: since when, what was lost, and the way to get it back. */
export function Rebuilt({ services }: { readonly services: AppServices }) {
  const { rebuilt } = services.status.value
  if (!rebuilt) return null
  const { at, lostChanges: n } = rebuilt
  const date = formatDate(at, services.now())
  return (
    <Notice
      tone={n > 0 ? 'warn' : 'neutral'}
      title={t('upkeep.rebuilt')}
      actions={
        <>
          {n > 0 && (
            <Button
              size="sm"
              label={t('backup.title')}
              onPress={() => (services.route.value = { screen: 'settings', section: 'backup' })}
            />
          )}
          <Button size="sm" kind="ghost" label={t('do.done')} onPress={() => void dismissRebuilt(services.db)} />
        </>
      }
    >
      {n > 0 ? t('upkeep.rebuilt.lost', { date, n }) : t('upkeep.rebuilt.none', { date })}
    </Notice>
  )
}
