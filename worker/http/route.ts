import type { z } from 'zod/mini'
import { MAX_BODY_BYTES } from '#shared/lib/limits.ts'
import { assert } from '#shared/lib/must.ts'
import { fail, type Result } from '#shared/lib/result.ts'
import type { Access, Endpoint } from '#shared/protocol/endpoint.ts'
import type { ErrorKind } from '#shared/protocol/error-kind.ts'
import type { Call, DeviceCall } from './call.ts'
import type { Principal } from './principal.ts'

type Answer<E extends Endpoint> = Promise<Result<z.output<E['output']>, ErrorKind>>

/** An endpoint with the code that answers it. The body is unchecked; a route of access `device` is only run with a principal. */
export type Route = {
  readonly path: string
  readonly access: Access
  readonly maxBytes: number
  run(body: unknown, call: Call, principal: Principal | null): Promise<Result<unknown, ErrorKind>>
}

/** A route for everyone. */
export function openRoute<E extends Endpoint>(
  endpoint: E,
  answer: (input: z.output<E['input']>, call: Call) => Answer<E>,
  maxBytes = MAX_BODY_BYTES,
): Route {
  assert(endpoint.access === 'anyone', `${endpoint.path} is for anyone`)
  return {
    path: endpoint.path,
    access: endpoint.access,
    maxBytes,
    run: async (body, call) => withInput(endpoint, body, (input) => answer(input, call)),
  }
}

/**
 * A route for devices that are signed in. A workspace that is not the session's is answered as if it did not exist, before
 * anything else is looked at.
 */
export function deviceRoute<E extends Endpoint>(
  endpoint: E,
  answer: (input: z.output<E['input']>, call: DeviceCall) => Answer<E>,
  maxBytes = MAX_BODY_BYTES,
): Route {
  assert(endpoint.access === 'device', `${endpoint.path} is for devices`)
  return {
    path: endpoint.path,
    access: endpoint.access,
    maxBytes,
    run: async (body, call, principal) => {
      if (principal === null) return fail('unauthorised')
      if (namesOtherWorkspace(body, principal)) return fail('not-found')
      return withInput(endpoint, body, (input) => answer(input, { ...call, principal }))
    },
  }
}

function namesOtherWorkspace(body: unknown, principal: Principal): boolean {
  if (typeof body !== 'object' || body === null || !('workspace' in body)) return false
  return body.workspace !== principal.workspace
}

async function withInput<E extends Endpoint>(
  endpoint: E,
  body: unknown,
  answer: (input: z.output<E['input']>) => Answer<E>,
): Promise<Result<unknown, ErrorKind>> {
  const input = endpoint.input.safeParse(body)
  if (input.success) return answer(input.data as z.output<E['input']>)
  return fail('bad-request', input.error.issues[0]?.path.join('.').slice(0, 100))
}
