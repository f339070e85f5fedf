import type { Result } from '#shared/lib/result.ts'
import type { Action } from '../../store/action.ts'
import type { CommandContext } from '../../commands/command.ts'
import type { ArchiveContactInput } from '../../commands/archive-contact.ts'
import type { AddNoteInput } from '../../commands/add-note.ts'
import type { AddTaskInput } from '../../commands/add-task.ts'
import type { CompleteTaskInput } from '../../commands/complete-task.ts'
import type { ConfirmFieldInput } from '../../commands/confirm-field.ts'
import type { LogCallInput } from '../../commands/log-call.ts'
import type { MergeContactsInput } from '../../commands/merge-contacts.ts'
import type { SavedContacts, SaveContactsInput } from '../../commands/save-contacts.ts'
import type { SaveConversationInput } from '../../commands/save-conversation.ts'
import type { UpdateFieldInput } from '../../commands/update-field.ts'

type Outcome = Promise<Result<Action, string>>

// The commands know every engine of capture (names, domains, companies). A panel that only shows a card needs none of
// them, so each is fetched from the extension itself when it is first used; `warmActions` does that ahead.

export async function saveContacts(
  context: CommandContext,
  input: SaveContactsInput,
): Promise<Result<SavedContacts, string>> {
  return (await import('../../commands/save-contacts.ts')).saveContacts.run(context, input)
}

export async function saveConversation(context: CommandContext, input: SaveConversationInput): Outcome {
  return (await import('../../commands/save-conversation.ts')).saveConversation.run(context, input)
}

export async function updateField(context: CommandContext, input: UpdateFieldInput): Outcome {
  return (await import('../../commands/update-field.ts')).updateField.run(context, input)
}

export async function confirmField(context: CommandContext, input: ConfirmFieldInput): Outcome {
  return (await import('../../commands/confirm-field.ts')).confirmField.run(context, input)
}

export async function logCall(context: CommandContext, input: LogCallInput): Outcome {
  return (await import('../../commands/log-call.ts')).logCall.run(context, input)
}

export async function addNote(context: CommandContext, input: AddNoteInput): Outcome {
  return (await import('../../commands/add-note.ts')).addNote.run(context, input)
}

export async function addTask(context: CommandContext, input: AddTaskInput): Outcome {
  return (await import('../../commands/add-task.ts')).addTask.run(context, input)
}

export async function completeTask(context: CommandContext, input: CompleteTaskInput): Outcome {
  return (await import('../../commands/complete-task.ts')).completeTask.run(context, input)
}

export async function archiveContact(context: CommandContext, input: ArchiveContactInput): Outcome {
  return (await import('../../commands/archive-contact.ts')).archiveContact.run(context, input)
}

export async function mergeContacts(context: CommandContext, input: MergeContactsInput): Outcome {
  return (await import('../../commands/merge-contacts.ts')).mergeContacts.run(context, input)
}

/** Fetches what the quick actions need, once the page is quiet. */
export async function warmActions(): Promise<void> {
  await Promise.all([
    import('../../commands/save-contacts.ts'),
    import('../../commands/save-conversation.ts'),
    import('../../commands/update-field.ts'),
    import('../../commands/log-call.ts'),
    import('../../commands/add-note.ts'),
    import('../../commands/add-task.ts'),
    import('../../commands/complete-task.ts'),
  ])
}
