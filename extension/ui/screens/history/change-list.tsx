import type { ChangeSet, RecordHistory } from '../../../store/history.ts'
import type { KnownDevice } from '../../../store/known-devices.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { periodOf } from '../../i18n/period.ts'
import { t } from '../../i18n/t.ts'
import { Icon } from '../../kit/icon.tsx'
import { setAuthor, setIcon, setTitle, shownFields } from './set-words.ts'

export type ChangeListProps = {
  readonly history: RecordHistory
  readonly devices: ReadonlyMap<string, KnownDevice>
  readonly now: number
  /** The moment that is looked at: later changes are pale. */
  readonly at: number
  readonly selected: ChangeSet | undefined
  readonly onSelect: (set: ChangeSet) => void
}

/** What was done to the record, newest first, by week and month. */
export function ChangeList({ history, devices, now, at, selected, onSelect }: ChangeListProps) {
  const groups = Map.groupBy(history.sets, (set) => periodOf(set.at, now))
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
    const next =
      by === undefined || event.ctrlKey || event.metaKey || event.altKey
        ? undefined
        : history.sets[history.sets.indexOf(selected as ChangeSet) + by]
    if (!next) return
    event.preventDefault()
    onSelect(next)
    const list = event.currentTarget as HTMLElement
    requestAnimationFrame(() => list.querySelector<HTMLElement>('[aria-current="true"]')?.focus())
  }
  return (
    <nav class="history-sets" aria-label={t('history.sets')} onKeyDown={move}>
      {[...groups].map(([group, sets]) => (
        <section key={group} aria-label={group}>
          <p class="history-group">{group}</p>
          {sets.map((set) => (
            <button
              key={set.id}
              type="button"
              class="history-set"
              aria-current={set === selected}
              data-later={set.at > at}
              onClick={() => onSelect(set)}
            >
              <Icon name={setIcon(history, set)} />
              <span class="history-set-main">
                <span class="history-set-line">
                  <span class="ellipsis history-set-title">{setTitle(history, set)}</span>
                  <span class="quiet numeric">{formatWhen(set.at, now)}</span>
                </span>
                <span class="history-set-line quiet small">
                  <span class="ellipsis data">{setAuthor(set, devices)}</span>
                  <span>{t('history.nfields', { n: shownFields(history, set).length })}</span>
                </span>
              </span>
            </button>
          ))}
        </section>
      ))}
      {!history.isWhole && (
        <p class="history-older quiet small">
          {t('history.older')}. {t('history.older.why')}
        </p>
      )}
    </nav>
  )
}
