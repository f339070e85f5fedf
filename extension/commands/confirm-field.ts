import type { EntityName } from '#shared/entities/registry.ts'
import { splitKey } from '#shared/fields/element-key.ts'
import { fail } from '#shared/lib/result.ts'
import { recordStore } from '../store/record-store.ts'
import { write } from '../store/write.ts'
import type { Command } from './command.ts'

export type ConfirmFieldInput = { readonly entity: EntityName; readonly id: string; readonly key: string }

/** A person says that a captured value is right: its source mark goes, and capture no longer overwrites it. */
export const confirmField: Command<ConfirmFieldInput> = {
  id: 'confirm-field',
  label: 'command.confirmField',
  icon: 'check',
  run: async ({ db, now }, { entity, id, key }) => {
    if (!(await recordStore(db).get(entity, id))) return fail('not-found')
    const { field } = splitKey(key)
    return write(db, [{ entity, id, patch: { [`origin/${field}`]: null } }], {
      label: 'toast.confirmed',
      slots: { field },
      now,
    })
  },
}
