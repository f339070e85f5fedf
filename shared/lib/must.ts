/** Returns the value, or throws when it is missing: for what cannot be absent unless our own code is wrong. */
export function must<Value>(value: Value | null | undefined, what = 'value'): Value {
  if (value === null || value === undefined) throw new Error(`missing ${what}`)
  return value
}

/** Throws unless the condition holds: a broken invariant of ours, never a person's mistake. */
export function assert(condition: unknown, what = 'assertion'): asserts condition {
  if (!condition) throw new Error(`broken: ${what}`)
}
