import type { ZodMiniType } from 'zod/mini'

/** Who may call: `anyone`, or a `device` that is signed in. A route without a declared access does not exist. */
export type Access = 'anyone' | 'device'

/** One call between device and server: the worker mounts it with `serve`, the device makes it with `call`. */
export type Endpoint<Input extends ZodMiniType = ZodMiniType, Output extends ZodMiniType = ZodMiniType> = {
  readonly path: `/${string}`
  readonly access: Access
  readonly input: Input
  readonly output: Output
  /** How long an answer may be, in bytes, where that is more than a page of the log: who asks waits longer for it. */
  readonly answerBytes?: number
}

/** Every endpoint is a POST with a JSON body: nothing of the CRM in an address, a log or a cache. */
export function defineEndpoint<Input extends ZodMiniType, Output extends ZodMiniType>(
  endpoint: Endpoint<Input, Output>,
): Endpoint<Input, Output> {
  return endpoint
}
