import type { EntityName } from '#shared/entities/registry.ts'
import { findEntity } from '#shared/entities/registry.ts'
import { must } from '#shared/lib/must.ts'
import type { Fields } from '#shared/fields/value.ts'
import type { StoredRecord } from '../../store/rows.ts'
import type { ReferenceDoor } from '../field/field-props.ts'
import { FIELD_UI } from '../field/field-ui.ts'
import { OriginMark } from './origin-mark.tsx'
import './record-fields.css'

export type RecordFieldsProps = {
  readonly record: StoredRecord
  readonly now: number
  readonly onPatch: (patch: Fields) => void
  readonly onConfirm?: ((field: string) => void) | undefined
  readonly door?: ReferenceDoor | undefined
  /** Fields shown elsewhere on the same surface. */
  readonly without?: readonly string[]
}

/** Every field of a record, read from its descriptor, each changed where it stands. */
export function RecordFields({ record, now, onPatch, onConfirm, door, without = [] }: RecordFieldsProps) {
  const entity = must(findEntity(record.entity as EntityName), 'entity')
  const names = Object.keys(entity.fields).filter((name) => !entity.fields[name]?.hidden && !without.includes(name))
  return (
    <div class="r-fields">
      {names.map((name) => {
        const field = must(entity.fields[name], 'field')
        const { Editor } = FIELD_UI[field.kind]
        return (
          <Editor
            key={name}
            name={name}
            field={field}
            fields={record.fields}
            labels={entity.labels}
            now={now}
            door={door}
            mode="reading"
            labelPlace="before"
            onPatch={onPatch}
            after={<OriginMark fields={record.fields} name={name} onConfirm={onConfirm && (() => onConfirm(name))} />}
          />
        )
      })}
    </div>
  )
}
