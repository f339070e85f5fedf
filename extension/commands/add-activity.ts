import type { Fields } from '#shared/fields/value.ts'
import { newId } from '#shared/lib/ids.ts'
import { write } from '../store/write.ts'
import type { CommandContext } from './command.ts'

export type ActivityInput = {
  readonly contactIds: readonly string[]
  readonly company?: string
  readonly text?: string
  /** Epoch milliseconds; now, when left out. */
  readonly at?: number
  readonly owner?: string
  /** The action that it belongs to. */
  readonly deed?: string
}

/** Writes one activity with people. `fields` are those of its kind. */
export function addActivity({ db, now }: CommandContext, input: ActivityInput, fields: Fields, label: string) {
  const { contactIds, company, text, at = now(), owner, deed } = input
  const patch: Fields = {
    ...fields,
    at,
    ...(text && { text }),
    ...(company && { company }),
    ...(owner && { owner }),
    ...Object.fromEntries(contactIds.map((id) => [`people/${id}`, true])),
  }
  return write(db, [{ entity: 'activity', id: newId(now()), patch }], { label, deed, now })
}
