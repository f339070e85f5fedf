import type { CellProps, EditorProps } from './field-props.ts'

/** Where values came from is shown beside each value (`OriginMark`), never as a field of its own. */
export function ProvenanceCell(_props: CellProps) {
  return null
}

export function ProvenanceEditor(_props: EditorProps) {
  return null
}
