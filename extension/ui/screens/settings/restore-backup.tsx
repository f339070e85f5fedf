import { useEffect, useRef, useState } from 'preact/hooks'
import type { Checked } from '../../../store/backup/read-backup.ts'
import type { Restored, RestoreFault } from '../../../store/backup/restore-backup.ts'
import { formatDate } from '../../i18n/formats.ts'
import { t, type PlainKey } from '../../i18n/t.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Notice } from '../../kit/notice.tsx'
import type { AppServices } from '../app/services.ts'
import { Working } from './working.tsx'

const FAULTS = {
  foreign: 'backup.fault.foreign',
  damaged: 'backup.fault.damaged',
  cut: 'backup.fault.cut',
  newer: 'backup.fault.newer',
  'other-workspace': 'backup.fault.other-workspace',
  storage: 'backup.fault.storage',
  'storage-full': 'backup.fault.storage-full',
} as const satisfies { readonly [Fault in RestoreFault]: PlainKey }

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'checking' | 'restoring'; readonly share: number }
  | { readonly step: 'checked'; readonly file: File; readonly checked: Checked }
  | { readonly step: 'fault'; readonly kind: RestoreFault }
  | { readonly step: 'done'; readonly restored: Restored }

/** Takes a backup in: the file is checked first, then a person sees what is in it and says yes. */
export function RestoreBackup({ services }: { readonly services: AppServices }) {
  const [state, setState] = useState<State>({ step: 'idle' })
  const [putBack, setPutBack] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  /** Runs one of the two long steps; stopping it leads back to the beginning. */
  const run = async (step: 'checking' | 'restoring', work: (signal: AbortSignal) => Promise<State>): Promise<void> => {
    const { signal } = (stop.current = new AbortController())
    setState({ step, share: 0 })
    try {
      setState(await work(signal))
    } catch (error) {
      setState(signal.aborted ? { step: 'idle' } : { step: 'fault', kind: 'storage' })
      if (!signal.aborted) reportError(error)
    }
  }
  const check = (file: File): Promise<void> =>
    run('checking', async (signal) => {
      const { checkBackup } = await import('../../../store/backup/read-backup.ts')
      const checked = await checkBackup(file, { signal, onProgress: (share) => setState({ step: 'checking', share }) })
      return checked.ok ? { step: 'checked', file, checked: checked.value } : { step: 'fault', kind: checked.kind }
    })
  const restore = (file: File): Promise<void> =>
    run('restoring', async (signal) => {
      const { restoreBackup } = await import('../../../store/backup/restore-backup.ts')
      const onProgress = (share: number): void => setState({ step: 'restoring', share })
      const restored = await restoreBackup(services.db, file, { putBack, now: services.now, onProgress, signal })
      if (!restored.ok) return { step: 'fault', kind: restored.kind }
      await services.sync.nudge()
      return { step: 'done', restored: restored.value }
    })
  const isBusy = state.step === 'checking' || state.step === 'restoring'
  return (
    <>
      <h3>{t('backup.restore')}</h3>
      <p class="quiet">{t('backup.restore.why')}</p>
      <div class="settings-actions">
        <Button
          label={t('backup.choose')}
          icon="restore"
          busy={isBusy}
          busyLabel={t(state.step === 'restoring' ? 'backup.restoring' : 'backup.checking')}
          onPress={() => input.current?.click()}
        />
        <input
          ref={input}
          type="file"
          accept=".sidecard,application/gzip"
          hidden
          aria-label={t('backup.file')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            // The same file may be chosen again.
            event.currentTarget.value = ''
            if (file) void check(file)
          }}
        />
      </div>
      {isBusy && (
        <Working
          label={t(state.step === 'restoring' ? 'backup.restoring' : 'backup.checking')}
          share={state.share}
          onStop={() => stop.current?.abort()}
        />
      )}
      <div role="status">
        {state.step === 'fault' && (
          <Notice tone="bad" title={t(state.kind.startsWith('storage') ? 'backup.fault.partly' : 'backup.fault')}>
            {t(FAULTS[state.kind])}
          </Notice>
        )}
        {state.step === 'done' && (
          <Notice tone="good" title={t('backup.restored.title')}>
            {t('backup.restored', { n: state.restored.changed, same: state.restored.same })}
          </Notice>
        )}
      </div>
      {state.step === 'checked' && (
        <Dialog
          open
          width="md"
          onClose={() => setState({ step: 'idle' })}
          title={t('backup.checked')}
          actions={
            <>
              <Button label={t('do.cancel')} kind="ghost" onPress={() => setState({ step: 'idle' })} />
              <Button
                label={t('backup.restore.do')}
                kind="primary"
                onPress={() => void restore(state.file)}
                autoFocus
              />
            </>
          }
        >
          <div class="upkeep-choices">
            <p>
              {t('backup.checked.what', {
                date: formatDate(state.checked.head.madeAt, services.now()),
                records: state.checked.counts.records,
                history: state.checked.counts.history,
              })}
            </p>
            <Checkbox label={t('backup.back')} checked={putBack} onChange={setPutBack} />
            <p class="quiet small">{t('backup.back.why')}</p>
          </div>
        </Dialog>
      )}
    </>
  )
}
