import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function TimeCell({ name, fields }: CellProps) {
  return <span class="numeric">{String(fields[name] ?? '')}</span>
}

export function TimeEditor(props: EditorProps) {
  return <LineEditor {...props} type="time" />
}
