import { useEffect, useRef, useState } from 'preact/hooks'
import { backupName } from '../../../store/backup/backup-to-folder.ts'
import { formatBytes } from '../../i18n/format-bytes.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { showToast } from '../../kit/toast.tsx'
import type { AppServices } from '../app/services.ts'
import { Working } from './working.tsx'

/** Saves the whole workspace of this device as one file. */
export function MakeBackup({ services }: { readonly services: AppServices }) {
  const [share, setShare] = useState<number | null>(null)
  const stop = useRef<AbortController | null>(null)
  // Whoever leaves the page does not want the file any more.
  useEffect(() => () => stop.current?.abort(), [])
  const make = async (): Promise<void> => {
    stop.current = new AbortController()
    setShare(0)
    try {
      const { makeBackup } = await import('../../../store/backup/make-backup.ts')
      const { signal } = stop.current
      const { file, counts } = await makeBackup(services.db, { now: services.now(), onProgress: setShare, signal })
      services.upkeep.saveFile(`${backupName(services.now())}.sidecard`, file)
      showToast({ message: t('backup.done', { n: counts.records, size: formatBytes(file.size) }), icon: 'archive' })
    } catch (error) {
      if (stop.current.signal.aborted) return
      showToast({ message: t('backup.notmade'), icon: 'error' })
      reportError(error)
    } finally {
      setShare(null)
    }
  }
  return (
    <>
      <h3>{t('backup.make')}</h3>
      <p class="quiet">{t('backup.make.why')}</p>
      <div class="settings-actions">
        <Button
          label={t('backup.do')}
          icon="archive"
          kind="primary"
          busy={share !== null}
          busyLabel={t('backup.making')}
          onPress={() => void make()}
        />
      </div>
      {share !== null && <Working label={t('backup.making')} share={share} onStop={() => stop.current?.abort()} />}
    </>
  )
}
