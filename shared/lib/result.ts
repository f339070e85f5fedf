/** An expected failure: a kind from a closed union and a detail for logs. What people read comes from i18n by kind. */
export type Failure<Kind extends string> = { readonly ok: false; readonly kind: Kind; readonly detail?: string }

/** The answer of anything that can fail in a way its caller must handle. Broken invariants throw instead (`must.ts`). */
export type Result<Value, Kind extends string> = { readonly ok: true; readonly value: Value } | Failure<Kind>

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function fail<Kind extends string>(kind: Kind, detail?: string): Failure<Kind> {
  return detail === undefined ? { ok: false, kind } : { ok: false, kind, detail }
}
