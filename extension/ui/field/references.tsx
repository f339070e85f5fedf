import { elementKey, elementsOf } from '#shared/fields/element-key.ts'
import { t } from '../i18n/t.ts'
import { Chip } from '../kit/chip.tsx'
import { Combobox } from '../kit/combobox.tsx'
import type { CellProps, EditorProps } from './field-props.ts'
import { fieldLabel } from './field-words.ts'
import './elements.css'

export function ReferencesCell({ name, field, fields, door }: CellProps) {
  return (
    <span class="f-chips">
      {elementsOf(fields, name).map((id) => (
        <Chip key={id} label={door?.nameOf(field.of ?? '', id) ?? ''} />
      ))}
    </span>
  )
}

export function ReferencesEditor({
  name,
  field,
  fields,
  labels,
  door,
  onPatch,
  labelPlace = 'above',
  after,
}: EditorProps) {
  const nameOf = (id: string): string => door?.nameOf(field.of ?? '', id) ?? ''
  const label = fieldLabel(labels, name)
  return (
    <div class="k-field" data-label={labelPlace} role="group" aria-label={label}>
      <span class={labelPlace === 'hidden' ? 'visually-hidden' : 'k-field-label'} aria-hidden="true">
        {label}
      </span>
      <div class="k-field-main f-elements">
        {elementsOf(fields, name).map((id) => (
          <Chip
            key={id}
            label={nameOf(id)}
            removeLabel={t('field.remove', { value: nameOf(id) })}
            onRemove={() => onPatch({ [elementKey(name, id)]: null })}
          />
        ))}
        <div class="f-elements-add">
          <Combobox
            label={label}
            labelPlace="hidden"
            value=""
            options={(query) => door?.search(field.of ?? '', query) ?? []}
            onPick={(option) => onPatch({ [elementKey(name, option.id)]: true })}
            nothingLabel={t('palette.nothing')}
            after={after}
          />
        </div>
      </div>
    </div>
  )
}
