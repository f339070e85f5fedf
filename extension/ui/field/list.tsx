import type { Value } from '#shared/fields/value.ts'
import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function ListCell({ name, fields }: CellProps) {
  return <span class="data">{listText(fields[name] ?? null)}</span>
}

export function ListEditor(props: EditorProps) {
  return <LineEditor {...props} toText={listText} toValue={parseList} />
}

function listText(value: Value): string {
  return Array.isArray(value) ? value.join(', ') : ''
}

function parseList(text: string): Value {
  const items = text
    .split(/[,，、;；]/u)
    .map((item) => item.trim())
    .filter(Boolean)
  return items.length === 0 ? null : items
}
