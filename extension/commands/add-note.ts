import { addActivity, type ActivityInput } from './add-activity.ts'
import type { Command } from './command.ts'

export type AddNoteInput = ActivityInput & { readonly text: string }

/** Keeps a note about people. */
export const addNote: Command<AddNoteInput> = {
  id: 'add-note',
  label: 'command.addNote',
  icon: 'sticky-note',
  shortcut: 'N',
  run: (context, input) => addActivity(context, input, { type: 'note' }, 'toast.note'),
}
