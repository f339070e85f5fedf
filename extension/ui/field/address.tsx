import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function AddressCell({ name, fields }: CellProps) {
  return <span class="data">{String(fields[name] ?? '')}</span>
}

export function AddressEditor(props: EditorProps) {
  return <LineEditor {...props} />
}
