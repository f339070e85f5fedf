import type { Fields } from '#shared/fields/value.ts'
import { newId } from '#shared/lib/ids.ts'
import { fail } from '#shared/lib/result.ts'
import { write } from '../store/write.ts'
import type { Command } from './command.ts'

/** `due` is `YYYY-MM-DD`, `dueTime` is `HH:MM`: what `parseTask` reads from a sentence. */
export type AddTaskInput = {
  readonly title: string
  readonly due?: string
  readonly dueTime?: string
  readonly priority?: 'high' | 'normal' | 'low'
  readonly contactIds: readonly string[]
  readonly company?: string
  readonly note?: string
  readonly owner?: string
}

/** Keeps something to do. */
export const addTask: Command<AddTaskInput> = {
  id: 'add-task',
  label: 'command.addTask',
  icon: 'square-check',
  shortcut: 'T',
  run: async ({ db, now }, { contactIds, title, ...rest }) => {
    if (title.trim() === '') return fail('invalid', 'title: empty')
    const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '')
    const patch: Fields = {
      title: title.trim(),
      ...Object.fromEntries(given),
      ...Object.fromEntries(contactIds.map((id) => [`people/${id}`, true])),
    }
    return write(db, [{ entity: 'task', id: newId(now()), patch }], { label: 'toast.task', now })
  },
}
