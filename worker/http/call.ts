import type { RandomBytes } from '#shared/lib/ids.ts'
import type { Env } from '../env.ts'
import type { Principal } from './principal.ts'

/** The world outside one request, so that tests own the clock and the dice. */
export type Runtime = {
  now(): number
  readonly random: RandomBytes
  /** Keeps an error that nobody foresaw, under the id that its caller was told. */
  log(requestId: string, error: unknown): void
}

/** What every endpoint gets beside its input. `now` is the instant the request came, by the server's clock. */
export type Call = {
  readonly env: Env
  readonly now: number
  readonly random: RandomBytes
  readonly network: string
  /** The version of the protocol that the caller speaks. */
  readonly protocol: number
  /** Goes on after the answer was sent. */
  waitUntil(work: Promise<unknown>): void
}

/** A call of a device that is signed in. */
export type DeviceCall = Call & { readonly principal: Principal }
