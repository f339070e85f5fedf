import type { ZodMiniType } from 'zod/mini'
import type * as z from 'zod/mini'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { Endpoint } from '#shared/protocol/endpoint.ts'
import { errorBodySchema, type ErrorKind } from '#shared/protocol/error-kind.ts'
import { PROTOCOL_HEADER, PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import type { SyncContext } from './context.ts'

/**
 * `network`: no answer, a cut one, or one that is not our server's (a hotel's log-in page with status 200). `not-let-through`: a proxy
 * took the request for too long, and the server never saw it: a shorter one may pass. Trying again is right.
 */
export type CallFault = ErrorKind | 'network' | 'not-let-through'
/** `stranger`: somebody answered who is no server of ours. */
export type FirstCallFault = CallFault | 'stranger'

export type CallOptions = { readonly server: string; readonly token?: string; readonly signal: AbortSignal }

/** Longest wait for one answer, milliseconds, and what a slow line carries in one of them, in bytes: what is long may take longer. */
const PATIENCE = 30_000
const SLOW_LINE = 16

/** Makes one call of the protocol and checks the answer's shape. Aborting the signal throws; everything else is a Result. */
export async function call<Input extends ZodMiniType, Output extends ZodMiniType>(
  context: Pick<SyncContext, 'fetch'>,
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
  options: CallOptions,
): Promise<Result<z.output<Output>, CallFault>> {
  const answer = await callFirst(context, endpoint, input, options)
  // A server that answered once is still there, whoever stands in front of it now.
  return answer.ok ? answer : fail(answer.kind === 'stranger' ? 'network' : answer.kind, answer.detail)
}

/** The same for an address that a person just typed: it tells a stranger from silence. */
export async function callFirst<Input extends ZodMiniType, Output extends ZodMiniType>(
  { fetch }: Pick<SyncContext, 'fetch'>,
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
  { server, token, signal }: CallOptions,
): Promise<Result<z.output<Output>, FirstCallFault>> {
  signal.throwIfAborted()
  const body = JSON.stringify(input)
  const patience = PATIENCE + Math.ceil((body.length + (endpoint.answerBytes ?? 0)) / SLOW_LINE)
  try {
    const response = await fetch(server + endpoint.path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [PROTOCOL_HEADER]: String(PROTOCOL_VERSION),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    })
    const answer = await readBody(response)
    signal.throwIfAborted()
    return response.ok ? readAnswer(endpoint, answer) : readError(response.status, answer)
  } catch (error) {
    signal.throwIfAborted()
    return fail('network', String(error))
  }
}

/** Bytes where an endpoint answers bytes, JSON everywhere else. */
async function readBody(response: Response): Promise<unknown> {
  const isBytes = response.headers.get('content-type') === 'application/octet-stream'
  return isBytes ? new Uint8Array(await response.arrayBuffer()) : parseJson(await response.text())
}

function readAnswer<Output extends ZodMiniType>(
  { output }: Endpoint<ZodMiniType, Output>,
  body: unknown,
): Result<z.output<Output>, 'stranger'> {
  const answer = output.safeParse(body)
  return answer.success ? ok(answer.data) : fail('stranger', 'the answer has another shape')
}

function readError(status: number, body: unknown): Result<never, FirstCallFault> {
  const parsed = errorBodySchema.safeParse(body)
  if (parsed.success) return fail(parsed.data.error.kind, parsed.data.error.detail)
  // What stands in front of a server that is down says so in words of its own.
  if (status === 413) return fail('not-let-through')
  return fail(status >= 500 ? 'network' : 'stranger', `status ${status}`)
}

/** What is no JSON has the shape of no answer. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
