import { elementsOf } from '#shared/fields/element-key.ts'
import { ElementsEditor } from './elements-editor.tsx'
import type { CellProps, EditorProps } from './field-props.ts'
import './elements.css'

export function EmailsCell({ name, fields }: CellProps) {
  return (
    <span class="f-lines">
      {elementsOf(fields, name).map((address) => (
        <a key={address} href={`mailto:${encodeURI(address)}`}>
          {address}
        </a>
      ))}
    </span>
  )
}

export function EmailsEditor(props: EditorProps) {
  return <ElementsEditor {...props} toElement={(text) => text.trim().toLowerCase()} />
}
