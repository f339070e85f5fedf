import { useState } from 'preact/hooks'
import { t } from '../i18n/t.ts'
import { Combobox } from '../kit/combobox.tsx'
import { ReadingText } from '../kit/reading-field.tsx'
import type { CellProps, EditorProps } from './field-props.ts'
import { fieldLabel } from './field-words.ts'

export function ReferenceCell({ name, field, fields, door }: CellProps) {
  const id = fields[name]
  return typeof id === 'string' ? <span class="data">{door?.nameOf(field.of ?? '', id) ?? ''}</span> : null
}

/** While reading it is plain text; a press opens the list of records. */
export function ReferenceEditor(props: EditorProps) {
  const { name, field, fields, labels, door, onPatch, mode, labelPlace = 'above', after } = props
  const [isOpen, setIsOpen] = useState(mode === 'form')
  const id = fields[name]
  const label = fieldLabel(labels, name)
  const value = typeof id === 'string' ? (door?.nameOf(field.of ?? '', id) ?? '') : ''
  if (!isOpen)
    return (
      <ReadingText
        label={label}
        labelPlace={labelPlace}
        text={value}
        emptyText={t('field.empty')}
        after={after}
        onOpen={() => setIsOpen(true)}
      />
    )
  return (
    <Combobox
      label={label}
      labelPlace={labelPlace}
      value={value}
      options={(query) => door?.search(field.of ?? '', query) ?? []}
      onPick={(option) => {
        onPatch({ [name]: option.id })
        setIsOpen(mode === 'form')
      }}
      nothingLabel={t('palette.nothing')}
      autoFocus={mode === 'reading'}
      after={after}
    />
  )
}
