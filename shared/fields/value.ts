/** What a field can hold. Composites are arrays, always whole: `json_patch` on the server merges objects key by key. */
export type Scalar = string | number | boolean | null
export type Value = Scalar | readonly Scalar[]

/** Field values by key. A key is a field's name, or `<field>/<element>` for fields that are registers per element. */
export type Fields = { readonly [key: string]: Value }
