import * as z from 'zod/mini'

/**
 * Why a request failed as a whole, and who recovers:
 * `bad-request` nobody, a defect of the client; `unauthorised` the device signs in again; `not-found` the person (wrong or
 * foreign thing, never told apart); `too-large` the client splits; `rate-limited` and `busy` the client waits and tries again;
 * `wrong-code`, `expired-code`, `already-set-up` the person; `upgrade` the person updates; `history-changed` the client
 * resyncs; `below-floor` it loads the snapshot, for the log no longer reaches back so far; `internal` we do.
 */
export const errorKindSchema = z.enum([
  'bad-request',
  'unauthorised',
  'not-found',
  'too-large',
  'rate-limited',
  'busy',
  'wrong-code',
  'expired-code',
  'already-set-up',
  'upgrade',
  'history-changed',
  'below-floor',
  'internal',
])
export type ErrorKind = z.infer<typeof errorKindSchema>

/** The body of every answer that is not a success. `detail` is for logs, never shown. */
export const errorBodySchema = z.object({
  error: z.object({ kind: errorKindSchema, requestId: z.string(), detail: z.optional(z.string()) }),
})
export type ErrorBody = z.infer<typeof errorBodySchema>

/** The status each kind travels with. */
export const STATUS_BY_KIND = {
  'bad-request': 400,
  unauthorised: 401,
  'not-found': 404,
  'too-large': 413,
  'rate-limited': 429,
  busy: 503,
  'wrong-code': 403,
  'expired-code': 410,
  'already-set-up': 409,
  upgrade: 426,
  'history-changed': 412,
  'below-floor': 410,
  internal: 500,
} as const satisfies { readonly [Kind in ErrorKind]: number }
