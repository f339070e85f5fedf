import { elementsOf } from '#shared/fields/element-key.ts'
import { Chip } from '../kit/chip.tsx'
import { ElementsEditor } from './elements-editor.tsx'
import { shortUrl } from './url.tsx'
import type { CellProps, EditorProps } from './field-props.ts'
import './elements.css'

export function TagsCell({ name, fields }: CellProps) {
  return (
    <span class="f-chips">
      {elementsOf(fields, name).map((tag) => (
        <Chip key={tag} label={shortUrl(tag)} />
      ))}
    </span>
  )
}

export function TagsEditor(props: EditorProps) {
  return <ElementsEditor {...props} labelOf={shortUrl} />
}
