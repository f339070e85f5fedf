import { t } from '../i18n/t.ts'
import { Select } from '../kit/select.tsx'
import { TierMark } from './tier-mark.tsx'
import type { CellProps, EditorProps } from './field-props.ts'
import { fieldLabel, optionLabel } from './field-words.ts'

export function ChoiceCell({ name, fields, labels }: CellProps) {
  const value = fields[name]
  if (typeof value !== 'string') return null
  return name === 'tier' ? <TierMark tier={value} /> : <span>{optionLabel(labels, name, value)}</span>
}

export function ChoiceEditor({ name, field, fields, labels, onPatch, labelPlace = 'above', after }: EditorProps) {
  const options = (field.options ?? []).map((value) => ({ value, label: optionLabel(labels, name, value) }))
  return (
    <Select
      label={fieldLabel(labels, name)}
      labelPlace={labelPlace}
      value={String(fields[name] ?? '')}
      options={[{ value: '', label: t('field.empty') }, ...options]}
      onChange={(value) => onPatch({ [name]: value === '' ? null : value })}
      after={after}
    />
  )
}
