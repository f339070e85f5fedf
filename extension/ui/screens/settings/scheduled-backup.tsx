import { useState } from 'preact/hooks'
import {
  BACKUP_STEPS,
  type BackupPlan,
  type BackupStep,
  type FolderFault,
  keepPlan,
  readPlan,
} from '../../../store/backup/backup-plan.ts'
import { backUpWhenDue } from '../../../store/backup/keep-backups.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { t, type PlainKey } from '../../i18n/t.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Select } from '../../kit/select.tsx'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'

const FAULTS = {
  'not-allowed': 'backup.folder.not-allowed',
  gone: 'backup.folder.gone',
  full: 'backup.folder.full',
  unreadable: 'backup.folder.unreadable',
  storage: 'backup.folder.storage',
} as const satisfies { readonly [Fault in FolderFault]: PlainKey }
const STEPS = { day: 'backup.every.day', week: 'backup.every.week' } as const satisfies {
  readonly [Step in BackupStep]: PlainKey
}

/** Backups that go into a chosen folder by themselves while the app page is opened now and then. */
export function ScheduledBackup({ services }: { readonly services: AppServices }) {
  const { db, upkeep, now } = services
  const [busy, setBusy] = useState(false)
  const kept = useLive('backup-plan', async () => {
    const [plan, folder] = await Promise.all([readPlan(db), upkeep.folders.kept()])
    return plan && folder ? { plan, folder } : null
  })
  /** Starts anew with a folder that the person just chose or allowed: the first backup is made at once. */
  const start = async (every: BackupStep): Promise<void> => {
    await keepPlan(db, { every, lastAt: null, fault: null })
    setBusy(true)
    const { folders, locks } = upkeep
    await backUpWhenDue({ db, folders, now, locks, signal: new AbortController().signal }).finally(() => setBusy(false))
  }
  const choose = async (): Promise<void> => {
    const folder = await upkeep.folders.pick()
    if (!folder) return
    await upkeep.folders.keep(folder)
    await start(kept?.plan.every ?? 'day')
  }
  const allow = async (plan: BackupPlan): Promise<void> => {
    if ((await kept?.folder.requestPermission({ mode: 'readwrite' })) === 'granted') await start(plan.every)
  }
  const end = async (): Promise<void> => {
    await keepPlan(db, null)
    await upkeep.folders.keep(null)
  }
  if (kept === undefined) return null
  return (
    <>
      <h3>{t('backup.folder')}</h3>
      <p class="quiet">{t('backup.folder.why')}</p>
      {kept?.plan.fault && (
        <Notice
          tone="warn"
          title={t(FAULTS[kept.plan.fault])}
          actions={
            <Button
              label={t(kept.plan.fault === 'not-allowed' ? 'backup.folder.allow' : 'do.tryagain')}
              onPress={() => void allow(kept.plan)}
            />
          }
        />
      )}
      {kept && (
        <div class="settings-rows">
          <Select
            label={t('backup.every')}
            value={kept.plan.every}
            options={BACKUP_STEPS.map((value) => ({ value, label: t(STEPS[value]) }))}
            onChange={(every) => void keepPlan(db, { ...kept.plan, every })}
          />
          <p class="quiet">
            {kept.plan.lastAt === null
              ? t('backup.folder.into', { folder: kept.folder.name })
              : t('backup.folder.last', { folder: kept.folder.name, when: formatWhen(kept.plan.lastAt, now()) })}
          </p>
        </div>
      )}
      <div class="settings-actions">
        <Button
          label={t(kept ? 'backup.folder.change' : 'backup.folder.choose')}
          icon="archive"
          busy={busy}
          busyLabel={t('backup.making')}
          onPress={() => void choose()}
        />
        {kept && <Button label={t('backup.folder.end')} kind="ghost" onPress={() => void end()} />}
      </div>
    </>
  )
}
