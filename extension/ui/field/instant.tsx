import { formatDate, formatTime } from '../i18n/formats.ts'
import { t } from '../i18n/t.ts'
import type { CellProps, EditorProps } from './field-props.ts'
import { fieldLabel } from './field-words.ts'

export function InstantCell({ name, fields, now }: CellProps) {
  return <span class="numeric">{instantText(fields[name], now)}</span>
}

/** When something happened is a fact of the record, not typed by people. */
export function InstantEditor({ name, fields, labels, now, labelPlace = 'above' }: EditorProps) {
  return (
    <div class="k-field" data-label={labelPlace}>
      <span class={labelPlace === 'hidden' ? 'visually-hidden' : 'k-field-label'}>{fieldLabel(labels, name)}</span>
      <span class="numeric">{instantText(fields[name], now) || t('field.empty')}</span>
    </div>
  )
}

function instantText(value: unknown, now: number): string {
  return typeof value === 'number' ? `${formatDate(value, now)} ${formatTime(value)}` : ''
}
