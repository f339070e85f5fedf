import { useState } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { showToast } from '../../kit/toast.tsx'
import type { AppServices } from '../app/services.ts'

/** Reads the server's log again from its beginning, after saying what that does. */
export function Repair({ services }: { readonly services: AppServices }) {
  const [isAsking, setIsAsking] = useState(false)
  const start = async (): Promise<void> => {
    setIsAsking(false)
    await services.upkeep.repair()
    showToast({ message: t('upkeep.repair.started'), icon: 'refresh' })
  }
  return (
    <>
      <h3>{t('upkeep.repair')}</h3>
      <p class="quiet">{t('upkeep.repair.why')}</p>
      <div class="settings-actions">
        <Button label={t('upkeep.repair.do')} icon="refresh" onPress={() => setIsAsking(true)} />
      </div>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('upkeep.repair.ask')}
        actions={
          <>
            <Button label={t('do.cancel')} kind="ghost" onPress={() => setIsAsking(false)} />
            <Button label={t('upkeep.repair.confirm')} kind="primary" onPress={() => void start()} autoFocus />
          </>
        }
      >
        {t('upkeep.repair.safe')}
      </Dialog>
    </>
  )
}
