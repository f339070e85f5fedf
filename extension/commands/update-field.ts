import type { EntityName } from '#shared/entities/registry.ts'
import { splitKey } from '#shared/fields/element-key.ts'
import type { Value } from '#shared/fields/value.ts'
import { fail } from '#shared/lib/result.ts'
import { recordStore } from '../store/record-store.ts'
import { write } from '../store/write.ts'
import type { Command } from './command.ts'

export type UpdateFieldInput = {
  readonly entity: EntityName
  readonly id: string
  readonly key: string
  readonly value: Value
}

/** Sets one field as a person typed it: what capture had said about it no longer counts. */
export const updateField: Command<UpdateFieldInput> = {
  id: 'update-field',
  label: 'command.updateField',
  icon: 'pencil',
  run: async ({ db, now }, { entity, id, key, value }) => {
    const record = await recordStore(db).get(entity, id)
    if (!record) return fail('not-found')
    const mark = `origin/${splitKey(key).field}`
    const patch = { [key]: value, ...(record.fields[mark] !== undefined && { [mark]: null }) }
    return write(db, [{ entity, id, patch }], { label: 'toast.changed', slots: { field: splitKey(key).field }, now })
  },
}
