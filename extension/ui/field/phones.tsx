import { elementsOf } from '#shared/fields/element-key.ts'
import { ElementsEditor } from './elements-editor.tsx'
import { phoneText } from './phone.tsx'
import type { CellProps, EditorProps } from './field-props.ts'
import './elements.css'

export function PhonesCell({ name, fields }: CellProps) {
  return (
    <span class="f-lines numeric">
      {elementsOf(fields, name).map((number) => (
        <span key={number}>{phoneText(number)}</span>
      ))}
    </span>
  )
}

export function PhonesEditor(props: EditorProps) {
  return <ElementsEditor {...props} labelOf={phoneText} />
}
