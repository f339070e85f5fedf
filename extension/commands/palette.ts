import { addNote } from './add-note.ts'
import { addTask } from './add-task.ts'
import { archiveContact } from './archive-contact.ts'
import { logCall } from './log-call.ts'
import { mergeContacts } from './merge-contacts.ts'
import { saveContacts } from './save-contacts.ts'
import { saveConversation } from './save-conversation.ts'

/** What the palette offers to do. Each asks for its input in its own place; here they are named, drawn and found. */
export const PALETTE = [
  logCall,
  addNote,
  addTask,
  saveContacts,
  saveConversation,
  mergeContacts,
  archiveContact,
] as const

export type PaletteCommand = (typeof PALETTE)[number]
