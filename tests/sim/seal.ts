import { hash } from 'node:crypto'
import { assertNoTransaction } from './disk/connection.ts'
import { createRandom, type Random } from './random.ts'

// What the engine reaches through globals, under the scenario's control: without this a seed would not replay.

let dice = createRandom(0)
/** The time limit of a signal, or of one of the signals that it was made of. */
const limits = new WeakMap<AbortSignal, { readonly controller: AbortController; readonly after: number }>()

/** From here on random bytes come from these dice. */
export function rollWith(random: Random): void {
  dice = random
}

/** Lets virtual time pass for a request that hangs, until its own limit ends it. The milliseconds, or null when it has none. */
export function fireTimeout(signal: AbortSignal): number | null {
  const limit = limits.get(signal)
  limit?.controller.abort(new DOMException('The operation timed out', 'TimeoutError'))
  return limit && signal.aborted ? limit.after : null
}

/** Replaces randomness, key operations and time limits of this thread. Not to be undone: for a thread of its own. */
export function sealGlobals(): void {
  Object.defineProperty(globalThis, 'crypto', { value: { getRandomValues: randomValues, subtle }, configurable: true })
  Object.defineProperty(AbortSignal, 'timeout', {
    value: (after: number) => {
      const controller = new AbortController()
      limits.set(controller.signal, { controller, after })
      return controller.signal
    },
  })
  const joinSignals = AbortSignal.any.bind(AbortSignal)
  Object.defineProperty(AbortSignal, 'any', {
    value: (signals: readonly AbortSignal[]) => {
      const joined = joinSignals([...signals])
      const limit = signals.map((signal) => limits.get(signal)).find((one) => one !== undefined)
      if (limit) limits.set(joined, limit)
      return joined
    },
  })
  for (const name of ['setTimeout', 'setInterval', 'fetch']) {
    const refuse = () => {
      throw new Error(`${name} in a simulation: time and network are virtual here`)
    }
    Object.defineProperty(globalThis, name, { value: refuse, configurable: true })
  }
}

function randomValues<Values extends Uint8Array | Uint32Array>(values: Values): Values {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = dice.int(256)
  return values
}

type FakeKey = { readonly secret: string }

/** Keys that are their own secret: quick, and repeatable. Whether real signatures hold is a matter of other tests. */
const subtle = {
  digest: async (_: string, bytes: Uint8Array) => {
    assertNoTransaction('a digest')
    return bytesOf('sha256', bytes).buffer
  },
  generateKey: async () => {
    const key: FakeKey = { secret: String(dice.int(2 ** 31)) + String(dice.int(2 ** 31)) }
    return { privateKey: key, publicKey: key }
  },
  exportKey: async (_: string, { secret }: FakeKey) => ({ kty: 'EC', crv: 'P-256', x: secret, y: secret }),
  importKey: async (_: string, { x }: { x: string }): Promise<FakeKey> => ({ secret: x }),
  sign: async (_: unknown, { secret }: FakeKey, bytes: Uint8Array) => {
    assertNoTransaction('a signature')
    return signatureOf(secret, bytes).buffer
  },
  verify: async (_: unknown, { secret }: FakeKey, signature: Uint8Array, bytes: Uint8Array) =>
    Buffer.compare(signatureOf(secret, bytes), signature) === 0,
}

function signatureOf(secret: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytesOf('sha512', Buffer.concat([Buffer.from(secret), bytes]))
}

function bytesOf(algorithm: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hash(algorithm, bytes, 'buffer'))
}
