import type { EntityName } from '#shared/entities/registry.ts'
import { DELETED } from '#shared/fields/validate.ts'
import { write } from '../store/write.ts'
import type { Command } from './command.ts'

export type RestoreInput = { readonly entity?: EntityName; readonly ids: readonly string[] }

/** Brings archived records back as they were. */
export const restore: Command<RestoreInput> = {
  id: 'restore',
  label: 'command.restore',
  icon: 'undo-2',
  run: ({ db, now }, { entity = 'contact', ids }) =>
    write(
      db,
      ids.map((id) => ({ entity, id, patch: { [DELETED]: null } })),
      { label: 'toast.restored', slots: { n: ids.length }, now },
    ),
}
