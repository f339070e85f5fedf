import { type Context, Hono } from 'hono'
import { newId } from '#shared/lib/ids.ts'
import { OLDEST_PROTOCOL_VERSION, PROTOCOL_HEADER } from '#shared/protocol/version.ts'
import type { Result } from '#shared/lib/result.ts'
import type { ErrorKind } from '#shared/protocol/error-kind.ts'
import type { Env } from '../env.ts'
import type { Call, Runtime } from './call.ts'
import { errorResponse, failureOf } from './errors.ts'
import { allowExtensions, secureHeaders } from './headers.ts'
import { readJson } from './limits.ts'
import { bearerToken, clientNetwork, type Principal } from './principal.ts'
import type { Route } from './route.ts'

type Hosted = { Bindings: Env; Variables: { requestId: string } }
export type App = Hono<Hosted>
export type HttpContext = Context<Hosted>

/** Finds out who holds an access token. */
export type Authenticate = (call: Call, token: string) => Promise<Principal | null>

/** The application without routes: what every answer has, whichever route gave it. */
export function createApp(runtime: Runtime): App {
  const app: App = new Hono()
  app.use(async (context, next) => {
    context.set('requestId', newId(runtime.now(), runtime.random))
    await next()
    if (context.res.status !== 101) context.header('x-request-id', context.get('requestId'))
  })
  app.use(secureHeaders)
  app.use(allowExtensions)
  app.notFound((context) => errorResponse({ ok: false, kind: 'not-found' }, context.get('requestId')))
  app.onError((error, context) => {
    runtime.log(context.get('requestId'), error)
    return errorResponse(failureOf(error), context.get('requestId'))
  })
  return app
}

/** Mounts an endpoint: who calls, then how much they send, then what. */
export function serve(app: App, route: Route, runtime: Runtime, authenticate: Authenticate): void {
  app.post(route.path, async (context) => {
    const result = await answer(context, route, callOf(context, runtime), authenticate)
    return result.ok ? toResponse(result.value) : errorResponse(result, context.get('requestId'))
  })
}

/** Bytes as they are, everything else as JSON. */
function toResponse(value: unknown): Response {
  if (!(value instanceof Uint8Array)) return Response.json(value)
  return new Response(value as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'application/octet-stream' } })
}

async function answer(
  context: HttpContext,
  route: Route,
  call: Call,
  authenticate: Authenticate,
): Promise<Result<unknown, ErrorKind>> {
  if (isTooOld(context.req.header(PROTOCOL_HEADER))) return { ok: false, kind: 'upgrade' }
  const principal = route.access === 'anyone' ? null : await principalOf(context.req.raw, call, authenticate)
  if (route.access !== 'anyone' && principal === null) return { ok: false, kind: 'unauthorised' }
  const body = await readJson(context.req.raw, route.maxBytes)
  return body.ok ? route.run(body.value, call, principal) : body
}

/** A device that says nothing of its version speaks the first one. */
function isTooOld(version: string | undefined): boolean {
  return version !== undefined && !(Number(version) >= OLDEST_PROTOCOL_VERSION)
}

async function principalOf(request: Request, call: Call, authenticate: Authenticate): Promise<Principal | null> {
  const token = bearerToken(request)
  return token === null ? null : authenticate(call, token)
}

/** What the endpoint of one request gets. */
export function callOf(context: HttpContext, { now, random }: Runtime): Call {
  return {
    env: context.env,
    now: now(),
    random,
    network: clientNetwork(context.req.raw),
    protocol: Number(context.req.header(PROTOCOL_HEADER) ?? OLDEST_PROTOCOL_VERSION),
    waitUntil: (work) => context.executionCtx.waitUntil(work),
  }
}
