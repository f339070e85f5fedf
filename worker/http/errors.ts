import type { Failure } from '#shared/lib/result.ts'
import { type ErrorBody, type ErrorKind, STATUS_BY_KIND } from '#shared/protocol/error-kind.ts'

/** Seconds after which another try makes sense. */
const RETRY_AFTER: { readonly [Kind in ErrorKind]?: number } = { busy: 2, 'rate-limited': 60 }

/** The answer for a failure that the code foresaw. */
export function errorResponse({ kind, detail }: Failure<ErrorKind>, requestId: string): Response {
  const body: ErrorBody = { error: { kind, requestId, ...(detail !== undefined && { detail }) } }
  const wait = RETRY_AFTER[kind]
  return Response.json(body, {
    status: STATUS_BY_KIND[kind],
    headers: wait === undefined ? {} : { 'retry-after': String(wait) },
  })
}

/**
 * D1's words for troubles that pass, as it documents them (developers.cloudflare.com/d1/observability/debug-d1). Nothing tells
 * whether the write before them happened, so everything that is retried must be safe to repeat.
 */
const TRANSIENT =
  /network connection lost|storage (?:operation exceeded timeout|caused object to be reset)|object to be reset|reset because its code was updated|overloaded|too many requests|internal error while starting up D1|transient issue|isolate exceeded its memory limit|D1_ERROR: timeout/iu

/** What an exception means for the caller: a moment's patience, or a fault of ours that says nothing more. */
export function failureOf(error: unknown): Failure<'busy' | 'internal'> {
  const text =
    error instanceof Error ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}` : ''
  return { ok: false, kind: TRANSIENT.test(text) ? 'busy' : 'internal' }
}
