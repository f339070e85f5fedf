import type { StoredRecord } from '../../store/rows.ts'
import { daysBetween, formatDue } from '../i18n/formats.ts'
import { Checkbox } from '../kit/checkbox.tsx'
import { Chip } from '../kit/chip.tsx'
import { textOf } from './record-text.ts'
import './task-line.css'

export type TaskLineProps = {
  readonly task: StoredRecord
  readonly now: number
  readonly onDone: (isDone: boolean) => void
}

/** Something to do, with its tick and its day. Late and tomorrow stand out, in words. */
export function TaskLine({ task, now, onDone }: TaskLineProps) {
  const { fields } = task
  const due = textOf(fields, 'due')
  const days = due === '' ? null : daysBetween(now, due)
  const tone = days === null || days > 1 ? 'neutral' : days < 0 ? 'bad' : 'warn'
  return (
    <span class="r-task" data-high={fields['priority'] === 'high'}>
      <Checkbox label={textOf(fields, 'title')} checked={Boolean(fields['doneAt'])} onChange={onDone} />
      {due !== '' && (
        <Chip label={`${formatDue(due, now)}${fields['dueTime'] ? ` ${textOf(fields, 'dueTime')}` : ''}`} tone={tone} />
      )}
    </span>
  )
}
