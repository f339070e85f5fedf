import { findEntity } from '#shared/entities/registry.ts'
import { discardRefused, listRefused, retryRefused } from '../../record/refused.ts'
import { refusalText } from '../../record/refusal-text.ts'
import { formatTime } from '../../i18n/formats.ts'
import { t, tupleText } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { waitingActions } from '../../record/waiting-actions.ts'
import { labelText, settle } from '../../record/act.ts'
import { useLive } from '../../record/use-live.ts'
import { useDesk } from './desk.ts'
import './waiting-list.css'

/** What waits on this device for a server, and what a server refused: opened from the status line. */
export function WaitingList() {
  const { services, act } = useDesk()
  const waiting = useLive('waiting', () => waitingActions(services.db)) ?? []
  const refused = useLive('refused', () => listRefused(services.db)) ?? []
  return (
    <section class="p-waiting" aria-label={t('panel.waiting')}>
      <ul>
        {refused.map(({ op, entity, code }) => (
          <li key={op} class="p-waiting-row">
            <Icon name="warning" size={14} />
            <span class="ellipsis">
              {t('panel.refused', {
                what: tupleText(findEntity(entity)?.labels.one ?? ['', '', '']),
                why: refusalText(code),
              })}
            </span>
            <span class="p-end p-actions-row">
              <Button
                size="sm"
                label={t('do.tryagain')}
                onPress={() => void settle(act, retryRefused(services.db, op, { now: services.now }))}
              />
              <Button
                size="sm"
                kind="ghost"
                label={t('panel.giveup')}
                onPress={() => void discardRefused(services.db, op)}
              />
            </span>
          </li>
        ))}
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
