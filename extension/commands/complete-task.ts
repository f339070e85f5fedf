import { fail } from '#shared/lib/result.ts'
import { recordStore } from '../store/record-store.ts'
import { write } from '../store/write.ts'
import type { Command } from './command.ts'

export type CompleteTaskInput = { readonly id: string; readonly isDone?: boolean }

/** Ticks a task off, or opens it again. */
export const completeTask: Command<CompleteTaskInput> = {
  id: 'complete-task',
  label: 'command.completeTask',
  icon: 'square-check',
  run: async ({ db, now }, { id, isDone = true }) => {
    if (!(await recordStore(db).get('task', id))) return fail('not-found')
    const label = isDone ? 'toast.taskDone' : 'toast.taskOpen'
    return write(db, [{ entity: 'task', id, patch: { doneAt: isDone ? now() : null } }], { label, now })
  },
}
