import type { StoredRecord } from '../../store/rows.ts'
import { Checkbox } from '../kit/checkbox.tsx'
import { DueChip } from './due-chip.tsx'
import { textOf } from './record-text.ts'
import './task-line.css'

export type TaskLineProps = {
  readonly task: StoredRecord
  readonly now: number
  readonly onDone: (isDone: boolean) => void
}

/** Something to do, with its tick and its day. */
export function TaskLine({ task, now, onDone }: TaskLineProps) {
  const { fields } = task
  const due = textOf(fields, 'due')
  return (
    <span class="r-task" data-high={fields['priority'] === 'high'}>
      <Checkbox label={textOf(fields, 'title')} checked={Boolean(fields['doneAt'])} onChange={onDone} />
      {due !== '' && <DueChip day={due} now={now} time={textOf(fields, 'dueTime')} />}
    </span>
  )
}
