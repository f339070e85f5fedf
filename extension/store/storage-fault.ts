import { fail, type Failure } from '#shared/lib/result.ts'

/** Why the browser did not keep a write: no room (the person makes some), or anything else (the person tries again). */
export function storageFault(error: unknown): Failure<'storage-full' | 'storage'> {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return fail(isQuota(error) ? 'storage-full' : 'storage', text)
}

/** Dexie wraps the browser's error, sometimes twice. */
function isQuota(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, inner } = error as { name?: string; inner?: unknown }
  return name === 'QuotaExceededError' || (inner !== error && isQuota(inner))
}
