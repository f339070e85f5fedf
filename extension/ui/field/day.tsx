import { formatDate } from '../i18n/formats.ts'
import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function DayCell({ name, fields, now }: CellProps) {
  return <span class="numeric">{dayText(fields[name], now)}</span>
}

export function DayEditor(props: EditorProps) {
  return <LineEditor {...props} type="date" shown={dayText(props.fields[props.name], props.now) || undefined} />
}

function dayText(value: unknown, now: number): string {
  return typeof value === 'string' && value !== '' ? formatDate(value, now) : ''
}
