import type { Field, Labels } from './field.ts'
import type { ELEMENT_KINDS, FieldKind } from './kinds.ts'
import type { Scalar } from './value.ts'

/** Who may read a record: everyone in the team, or only the member who made it. */
export type Visibility = 'team' | 'private'

/** An entity as data: the one definition that every engine reads. */
export type Entity<
  Name extends string = string,
  FieldMap extends { readonly [key: string]: Field } = { readonly [key: string]: Field },
> = {
  readonly name: Name
  readonly visibility: Visibility
  readonly fields: FieldMap
  /** The field that names a record to people. */
  readonly title: string
  readonly labels: EntityLabels<string>
}

export type EntityLabels<Key extends string> = {
  readonly one: Labels
  readonly many: Labels
  readonly fields: { readonly [K in Key]: Labels }
  /** Words for the options of `choice` fields, keyed `<field>.<option>`. */
  readonly options?: { readonly [key: string]: Labels }
}

export function defineEntity<const Name extends string, const FieldMap extends { readonly [key: string]: Field }>(
  name: Name,
  definition: {
    readonly visibility: Visibility
    readonly title: keyof FieldMap & string
    readonly labels: EntityLabels<keyof FieldMap & string>
    readonly fields: FieldMap
  },
): Entity<Name, FieldMap> {
  return { name, ...definition }
}

type ValueByKind = {
  readonly [Kind in FieldKind]: Kind extends 'number' | 'instant'
    ? number
    : Kind extends 'boolean'
      ? boolean
      : Kind extends 'money'
        ? readonly [minor: number, currency: string]
        : Kind extends 'list'
          ? readonly string[]
          : string
}

type FieldValue<F> = F extends { kind: 'choice'; options: readonly (infer Option)[] }
  ? Option
  : F extends { kind: infer Kind extends FieldKind }
    ? ValueByKind[Kind]
    : Scalar

/** The typed fields of an entity's record. Fields that are registers per element are read with `elementsOf`. */
export type Row<E extends Entity> = {
  readonly [
    Key in keyof E['fields'] as E['fields'][Key]['kind'] extends (typeof ELEMENT_KINDS)[number] ? never : Key
  ]?: FieldValue<E['fields'][Key]>
}
