import type { FieldSpan, RecordHistory } from '../../../store/history.ts'
import type { ReferenceDoor } from '../../field/field-props.ts'
import { formatDate, formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { keyLabel, ValueShown } from '../../record/value-shown.tsx'

export type FieldLifeProps = {
  readonly history: RecordHistory
  readonly name: string
  readonly spans: readonly FieldSpan[]
  readonly now: number
  readonly door: ReferenceDoor
}

/** Every value a field has had, as long as it lasted. */
export function FieldLife({ history, name, spans, now, door }: FieldLifeProps) {
  const { entity } = history.record
  return (
    <>
      <h3 class="history-life-title">{t('history.life', { field: keyLabel(entity, name) })}</h3>
      <ol class="history-life">
        {spans.map(({ from, until, value }) => (
          <li
            key={from}
            style={{ flexGrow: Math.max(1, ((until ?? now) - from) / 86_400_000) }}
            data-now={until === null}
          >
            <span class="history-span ellipsis">
              <ValueShown entity={entity} name={name} value={value} now={now} door={door} />
            </span>
            <span class="history-span-when faint small">
              {formatWhen(from, now)}
              <span class="visually-hidden"> – {until === null ? t('history.now') : formatDate(until, now)}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
