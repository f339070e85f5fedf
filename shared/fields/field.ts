import type { FieldKind } from './kinds.ts'

/** A label or word in the three languages, side by side so that none can be forgotten: en, zh-Hans, zh-Hant. */
export type Labels = readonly [en: string, zhHans: string, zhHant: string]

/**
 * One field of an entity, as data. Everything that handles records reads this and nothing else: the validator, the
 * row type, the form, the list, the SQL view, import and export.
 */
export type Field<Kind extends FieldKind = FieldKind> = {
  readonly kind: Kind
  /** A record without it is incomplete: forms insist, merges do not. */
  readonly required?: true
  /** The entity that a `reference` or `references` field points to. */
  readonly of?: string
  /** The values of a `choice`, in order. */
  readonly options?: readonly string[]
  /** Kept by machines, shown only in its own place (provenance, thread keys): no form, no list column. */
  readonly hidden?: true
}

export const text = () => ({ kind: 'text' }) as const
export const longText = () => ({ kind: 'long-text' }) as const
export const number = () => ({ kind: 'number' }) as const
export const money = () => ({ kind: 'money' }) as const
export const day = () => ({ kind: 'day' }) as const
export const time = () => ({ kind: 'time' }) as const
export const instant = () => ({ kind: 'instant' }) as const
export const boolean = () => ({ kind: 'boolean' }) as const
export const email = () => ({ kind: 'email' }) as const
export const phone = () => ({ kind: 'phone' }) as const
export const url = () => ({ kind: 'url' }) as const
export const address = () => ({ kind: 'address' }) as const
export const list = () => ({ kind: 'list' }) as const
export const tags = () => ({ kind: 'tags' }) as const
export const emails = () => ({ kind: 'emails' }) as const
export const phones = () => ({ kind: 'phones' }) as const
export const provenance = () => ({ kind: 'provenance', hidden: true }) as const
export const reference = <Of extends string>(of: Of) => ({ kind: 'reference', of }) as const
export const references = <Of extends string>(of: Of) => ({ kind: 'references', of }) as const
export const choice = <const Options extends readonly string[]>(options: Options) =>
  ({ kind: 'choice', options }) as const

/** Marks a field as one that a record must have. */
export const required = <F extends Field>(field: F) => ({ ...field, required: true }) as const
/** Marks a field as machine-kept. */
export const hidden = <F extends Field>(field: F) => ({ ...field, hidden: true }) as const
