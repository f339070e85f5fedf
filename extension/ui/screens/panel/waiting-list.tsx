import { listRefused } from '../../record/refused.ts'
import { formatTime } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import type { Edit } from '../../../store/action.ts'
import { Icon } from '../../kit/icon.tsx'
import type { IconName } from '../../kit/icons.ts'
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
        {waiting.map(({ row: { id, at, label, slots, edits }, title }) => (
          <li key={id} class="p-waiting-row">
            <Icon name={iconOf(edits)} size={14} />
            <span class="ellipsis">
              {labelText(label, slots)} <span class="quiet data">{title}</span>
            </span>
            <span class="p-end faint numeric">{formatTime(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const ICONS: { readonly [kind: string]: IconName } = {
  call: 'call',
  note: 'note',
  task: 'task',
  conversation: 'mail',
  attachment: 'attachment',
}

/** What was written down, as its button draws it; changes of a record have the sign of changes. */
function iconOf(edits: readonly Edit[]): IconName {
  const kinds = edits.flatMap(({ entity, patch }) => [entity, String(patch['type'])])
  return kinds.flatMap((kind) => ICONS[kind] ?? [])[0] ?? 'history'
}
