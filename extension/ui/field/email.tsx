import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function EmailCell({ name, fields }: CellProps) {
  const address = fields[name]
  return typeof address === 'string' ? <a href={`mailto:${encodeURI(address)}`}>{address}</a> : null
}

export function EmailEditor(props: EditorProps) {
  return (
    <LineEditor
      {...props}
      type="text"
      inputMode="email"
      toValue={(text) => (text.trim() === '' ? null : text.trim().toLowerCase())}
    />
  )
}
