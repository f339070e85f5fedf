import type { StoredRecord } from '../../../store/rows.ts'
import type { ActContext } from '../act.ts'
import { CallComposer } from './call-composer.tsx'
import { NoteComposer } from './note-composer.tsx'
import { TaskComposer } from './task-composer.tsx'
import { typedFor } from './typed.ts'
import './composer.css'

export const COMPOSERS = ['call', 'note', 'task'] as const
export type ComposerKind = (typeof COMPOSERS)[number]

export type ComposerProps = {
  readonly context: ActContext
  /** The person it is about. */
  readonly contact: StoredRecord
  /** The member who writes, empty without a team. */
  readonly owner: string
  /** What was typed stays: the next time the same is opened, it is there again. */
  readonly onClose: () => void
  /** Opens it once more, when the person wants back what Cancel threw away. */
  readonly onReopen: () => void
}

/** One composer in three shapes: call, note, task. */
export function Composer({ kind, ...props }: ComposerProps & { readonly kind: ComposerKind }) {
  // What another page made of it meanwhile is what it begins with.
  const key = typedFor(props.context.db, props.contact.id, kind).replaced.value
  if (kind === 'call') return <CallComposer key={key} {...props} />
  return kind === 'note' ? <NoteComposer key={key} {...props} /> : <TaskComposer key={key} {...props} />
}

/** Whom an entry is about, as every command takes it. */
export function aboutOf({ contact, owner }: Pick<ComposerProps, 'contact' | 'owner'>) {
  const company = contact.fields['company']
  return { contactIds: [contact.id], ...(typeof company === 'string' && { company }), ...(owner !== '' && { owner }) }
}
