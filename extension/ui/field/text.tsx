import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function TextCell({ name, fields }: CellProps) {
  return <span class="data">{String(fields[name] ?? '')}</span>
}

export function TextEditor(props: EditorProps) {
  return <LineEditor {...props} />
}
