import { elementKey, splitKey } from '#shared/fields/element-key.ts'
import type { Fields } from '#shared/fields/value.ts'

/** A person's edit of a captured field ends what capture had said about it. */
export function withoutOrigin(fields: Fields, patch: Fields): Fields {
  const marks = Object.keys(patch)
    .map((key) => elementKey('origin', splitKey(key).field))
    .filter((mark) => fields[mark] !== undefined)
  return { ...patch, ...Object.fromEntries(marks.map((mark) => [mark, null])) }
}
