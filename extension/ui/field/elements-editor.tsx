import { useRef, useState } from 'preact/hooks'
import { elementKey, elementsOf } from '#shared/fields/element-key.ts'
import { t } from '../i18n/t.ts'
import { Chip } from '../kit/chip.tsx'
import { Field } from '../kit/field.tsx'
import type { EditorProps } from './field-props.ts'
import { fieldLabel, findFaultText } from './field-words.ts'
import './elements.css'

type ElementsEditorProps = EditorProps & {
  readonly labelOf?: (element: string) => string
  readonly toElement?: (text: string) => string
}

/** The editor of every kind whose elements are added and removed one by one. */
export function ElementsEditor(props: ElementsEditorProps) {
  const { name, field, fields, labels, onPatch, labelPlace = 'above' } = props
  const { labelOf = (element) => element, toElement = (text) => text.trim() } = props
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const label = fieldLabel(labels, name)
  const add = (): void => {
    const element = toElement(typed)
    if (element === '' || findFaultText(field, true, element) !== undefined) return
    onPatch({ [elementKey(name, element)]: true })
    setTyped('')
    input.current?.focus()
  }
  return (
    <div class="k-field" data-label={labelPlace} role="group" aria-label={label}>
      <span class={labelPlace === 'hidden' ? 'visually-hidden' : 'k-field-label'} aria-hidden="true">
        {label}
      </span>
      <div class="k-field-main f-elements">
        {elementsOf(fields, name).map((element) => (
          <Chip
            key={element}
            label={labelOf(element)}
            removeLabel={t('field.remove', { value: labelOf(element) })}
            onRemove={() => onPatch({ [elementKey(name, element)]: null })}
          />
        ))}
        <div class="f-elements-add" onFocusOut={add}>
          <Field
            label={label}
            labelPlace="hidden"
            value={typed}
            placeholder={t('do.add')}
            inputRef={input}
            validate={(text) => (text.trim() === '' ? undefined : findFaultText(field, true, toElement(text)))}
            onInput={setTyped}
            onEnter={add}
          />
        </div>
      </div>
    </div>
  )
}
