import { splitKey } from '#shared/fields/element-key.ts'
import { lifeOf, type RecordHistory } from '../../../store/history.ts'
import type { ReferenceDoor } from '../../field/field-props.ts'
import { formatDate, formatTime } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Chip } from '../../kit/chip.tsx'
import { isShownKey, keyLabel, ValueShown } from '../../record/value-shown.tsx'
import type { AppServices } from '../app/services.ts'
import { FieldLife } from './field-life.tsx'
import { restoreValue } from './take-back.ts'

type FieldListProps = {
  readonly history: RecordHistory
  readonly selected: string | undefined
  readonly onSelect: (key: string) => void
}

/** The keys that ever changed, with how often. */
export function FieldList({ history, selected, onSelect }: FieldListProps) {
  const { entity } = history.record
  return (
    <nav class="history-sets" aria-label={t('history.fields')}>
      {changedKeys(history).map((key) => (
        <button
          key={key}
          type="button"
          class="history-set history-set-line"
          aria-current={key === selected}
          onClick={() => onSelect(key)}
        >
          <span class="ellipsis history-set-title">{fieldTitle(entity, key)}</span>
          <span class="quiet small">{t('history.nchanges', { n: lifeOf(history, key).length })}</span>
        </button>
      ))}
    </nav>
  )
}

/** A field, with its element where each has a life of its own: `Tags: vip`. */
function fieldTitle(entity: string, key: string): string {
  const { element } = splitKey(key)
  return element === null ? keyLabel(entity, key) : `${keyLabel(entity, key)}: ${element}`
}

/** The keys of a record that were ever set and are for people, those of the newest changes first. */
export function changedKeys({ sets, record }: RecordHistory): string[] {
  const keys = new Set(sets.flatMap(({ moves }) => moves.map(({ key }) => key)))
  return [...keys].filter((key) => isShownKey(record.entity, key))
}

type FieldDetailProps = {
  readonly services: AppServices
  readonly history: RecordHistory
  readonly name: string
  readonly door: ReferenceDoor
}

/** One field: its life as a line, and every value with the way back to it. */
export function FieldDetail({ services, history, name, door }: FieldDetailProps) {
  const { entity } = history.record
  const spans = lifeOf(history, name)
  const now = services.now()
  return (
    <section class="history-detail" aria-label={keyLabel(entity, name)}>
      <h2 class="visually-hidden">{keyLabel(entity, name)}</h2>
      <FieldLife history={history} name={name} spans={spans} now={now} door={door} />
      <ul class="history-values">
        {spans.toReversed().map(({ from, until, value, hlc }) => (
          <li key={hlc}>
            <span class="history-value">
              <ValueShown entity={entity} name={name} value={value} now={now} door={door} />
            </span>
            <span class="quiet numeric">
              {formatDate(from, now)} {formatTime(from)}
            </span>
            {until === null ? (
              <Chip tone="good" label={t('history.current')} />
            ) : (
              <Button
                size="sm"
                icon="restore"
                label={t('do.restore')}
                onPress={() => void restoreValue(services, history, name, value ?? null)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
