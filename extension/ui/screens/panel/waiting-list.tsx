import { listRefused } from '../../record/refused.ts'
import { formatTime } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Icon } from '../../kit/icon.tsx'
import { waitingActions } from '../../record/waiting-actions.ts'
import { labelText } from '../../record/act.ts'
import { useLive } from '../../record/use-live.ts'
import { withTitles } from '../../record/with-titles.ts'
import { RefusedChange } from '../settings/refused-change.tsx'
import { useDesk } from './desk.ts'
import './waiting-list.css'

/** What waits on this device for a server, and what a server refused: opened from the status line. */
export function WaitingList() {
  const { services, act } = useDesk()
  const waiting = useLive('waiting', () => waitingActions(services.db)) ?? []
  const refused = useLive('refused', () => withTitles(services.db, listRefused(services.db))) ?? []
  return (
    <section class="p-waiting" aria-label={t('panel.waiting')}>
      {refused.length > 0 && (
        <ul class="upkeep-list">
          {refused.map(({ row, title }) => (
            <RefusedChange key={row.op} context={act} row={row} title={title} />
          ))}
        </ul>
      )}
      <ul>
        {waiting.map(({ id, at, label, slots }) => (
          <li key={id} class="p-waiting-row">
            <Icon name="history" size={14} />
            <span class="ellipsis">{labelText(label, slots)}</span>
            <span class="p-end faint numeric">{formatTime(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
