import type { SyncStatus } from '../../sync/status.ts'
import { formatTime } from '../i18n/formats.ts'
import { t } from '../i18n/t.ts'
import type { IconName } from '../kit/icons.ts'

/** The state of the whole in one line. A failed exchange is no alarm: only what a person must decide about asks. */
export type StatusLine = {
  readonly text: string
  readonly icon: IconName
  readonly tone: 'neutral' | 'warn' | 'bad'
  readonly busy: boolean
}

export function statusLine({ state, waiting, refused, lastSyncAt, loading }: SyncStatus): StatusLine {
  const calm = (text: string, icon: IconName): StatusLine => ({ text, icon, tone: 'neutral', busy: false })
  if (refused > 0) return { text: t('sync.rejected', { n: refused }), icon: 'warning', tone: 'bad', busy: false }
  if (state === 'local') return calm(t('sync.local'), 'local')
  if (state === 'signed-out') return { text: t('sync.signedout'), icon: 'key', tone: 'warn', busy: false }
  if (state === 'offline' || state === 'error') return calm(t('sync.offline', { n: waiting }), 'offline')
  if (loading && state === 'syncing')
    return { text: t('sync.filling', loading), icon: 'busy', tone: 'neutral', busy: true }
  if (lastSyncAt === null) return { text: t('sync.opening'), icon: 'busy', tone: 'neutral', busy: true }
  return calm(t('sync.ok', { time: formatTime(lastSyncAt) }), 'synced')
}
