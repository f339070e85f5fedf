import { Icon } from '../kit/icon.tsx'
import { Checkbox } from '../kit/checkbox.tsx'
import type { CellProps, EditorProps } from './field-props.ts'
import { fieldLabel } from './field-words.ts'

export function BooleanCell({ name, fields, labels }: CellProps) {
  if (fields[name] !== true) return null
  return (
    <>
      <Icon name="done" size={14} />
      <span class="visually-hidden">{fieldLabel(labels, name)}</span>
    </>
  )
}

export function BooleanEditor({ name, fields, labels, onPatch }: EditorProps) {
  return (
    <Checkbox
      label={fieldLabel(labels, name)}
      checked={fields[name] === true}
      onChange={(checked) => onPatch({ [name]: checked })}
    />
  )
}
