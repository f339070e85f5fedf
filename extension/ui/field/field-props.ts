import type { ComponentChildren } from 'preact'
import type { Ref } from 'preact'
import type { EntityLabels } from '#shared/fields/define-entity.ts'
import type { Field } from '#shared/fields/field.ts'
import type { Fields } from '#shared/fields/value.ts'

/** What a reference needs from outside: the name of a record, and records by name. */
export type ReferenceDoor = {
  nameOf(entity: string, id: string): string | undefined
  search(
    entity: string,
    query: string,
  ): readonly { readonly id: string; readonly label: string; readonly detail?: string }[]
}

/** One field of one record, to be shown. `fields` is the whole record: some kinds spread over several keys. */
export type CellProps = {
  readonly name: string
  readonly field: Field
  readonly fields: Fields
  readonly labels: EntityLabels<string>
  /** Epoch milliseconds. */
  readonly now: number
  readonly door?: ReferenceDoor | undefined
}

/** The same field, to be changed. `reading` is plain text until somebody goes there; `form` is a field with one Save at the end. */
export type EditorProps = CellProps & {
  readonly onPatch: (patch: Fields) => void
  readonly mode: 'reading' | 'form'
  readonly labelPlace?: 'above' | 'before' | 'hidden'
  /** A provenance mark. */
  readonly after?: ComponentChildren
  readonly autoFocus?: boolean
  readonly onEnter?: (() => void) | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}
