import type { EntityName } from '#shared/entities/registry.ts'
import type { Fields } from '#shared/fields/value.ts'
import type { Clock } from '#shared/merge/clock.ts'

/** Field values to set on one record. Null clears. */
export type Edit = { readonly entity: EntityName; readonly id: string; readonly patch: Fields }

export type Slots = Readonly<Record<string, string | number>>

/** One thing that a person did, with what takes it back. `label` is the i18n key of its toast. */
export type Action = {
  readonly id: string
  readonly at: number
  readonly label: string
  readonly slots: Slots
  readonly edits: readonly Edit[]
  readonly inverse: readonly Edit[]
}

/** A field that an undo left alone because somebody has set it since. */
export type KeptField = { readonly entity: string; readonly id: string; readonly key: string }

/** The undo of an action: an action itself, so that it can be taken back too. */
export type Undone = Action & { readonly kept: readonly KeptField[] }

/**
 * The journal's row: `rev` orders it, `ops` and `clocks` stand beside `edits`, one each. `undoes` names the action an undo took
 * back, `deed` the action that began what this one belongs to, such as the contact of a conversation: one undo takes back all.
 */
export type ActionRow = Action & {
  readonly rev: number
  readonly ops: readonly string[]
  readonly clocks: readonly Clock[]
  readonly undoneAt?: number
  readonly undoes?: string
  readonly deed?: string
}
