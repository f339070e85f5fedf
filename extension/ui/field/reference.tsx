import { t } from '../i18n/t.ts'
import { Combobox } from '../kit/combobox.tsx'
import type { CellProps, EditorProps } from './field-props.ts'
import { fieldLabel } from './field-words.ts'

export function ReferenceCell({ name, field, fields, door }: CellProps) {
  const id = fields[name]
  return typeof id === 'string' ? <span class="data">{door?.nameOf(field.of ?? '', id) ?? ''}</span> : null
}

export function ReferenceEditor({
  name,
  field,
  fields,
  labels,
  door,
  onPatch,
  labelPlace = 'above',
  after,
}: EditorProps) {
  const id = fields[name]
  return (
    <Combobox
      label={fieldLabel(labels, name)}
      labelPlace={labelPlace}
      value={typeof id === 'string' ? (door?.nameOf(field.of ?? '', id) ?? '') : ''}
      options={(query) => door?.search(field.of ?? '', query) ?? []}
      onPick={(option) => onPatch({ [name]: option.id })}
      nothingLabel={t('palette.nothing')}
      after={after}
    />
  )
}
