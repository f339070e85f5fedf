import type { SqlResult, SqlStatement } from '../../worker/db/port.ts'
import type { Env } from '../../worker/env.ts'

export type Plan = 'free' | 'paid'

/** What one guarded environment saw, for budgets. `fetches` are calls to rooms, files and queues. */
export type Seen = { statements: number; rowsWritten: number; largestBind: number; fetches: number; sql: string[] }

/** An environment that fails where production fails and the local runtime does not. One per request: limits are per invocation. */
export type ProdLimits = {
  readonly env: Env
  readonly seen: Readonly<Seen>
  /** Makes the next call of a database throw this text: `before` nothing was written, `after` everything was. */
  failNext(at: Moment, text: string): void
  /** The same for a later call; 0 is the next. */
  failAt(call: number, at: Moment, text: string): void
}

const MAX_STATEMENTS = { free: 50, paid: 1_000 }
const MAX_FETCHES = { free: 50, paid: 10_000 }
/** Largest string, blob, row or bound value of D1 and of a Durable Object's SQLite, in bytes. */
const MAX_VALUE_BYTES = 2_000_000
/** Answers of D1 near a megabyte fail. */
const MAX_ANSWER_BYTES = 900_000
/** More of them work locally and are refused in production (cloudflare/workerd#1346). */
const MAX_PBKDF2_ITERATIONS = 100_000

export type Moment = 'before' | 'after'
type Fault = { readonly at: Moment; readonly text: string }
type Guarded = { readonly statement: D1PreparedStatement; readonly sql: string }

/** Wraps what an environment binds: counts, and throws production's own words. */
export function prodLimits(env: Env, plan: Plan = 'free'): ProdLimits {
  guardGlobals()
  const seen: Seen = { statements: 0, rowsWritten: 0, largestBind: 0, fetches: 0, sql: [] }
  const faults = new Map<number, Fault>()
  let calls = 0

  /** One call of a database, whichever it is. */
  const guardCall = async <Result extends { meta: object }>(
    sql: readonly string[],
    run: () => Promise<readonly Result[]>,
    written: (result: Result) => number,
  ): Promise<readonly Result[]> => {
    seen.statements += sql.length
    seen.sql.push(...sql)
    if (seen.statements > MAX_STATEMENTS[plan])
      throw new Error('D1_ERROR: Too many API requests by single worker invocation.')
    const fault = faults.get(calls)
    calls += 1
    if (fault?.at === 'before') throw new Error(fault.text)
    const results = await run()
    seen.rowsWritten += results.reduce((total, result) => total + written(result), 0)
    if (bytesOf(JSON.stringify(results)) > MAX_ANSWER_BYTES) throw new Error('D1_ERROR: result too large')
    if (fault) throw new Error(fault.text)
    return results
  }

  const guardedBy = new WeakMap<object, Guarded>()
  const prepare = (sql: string) => {
    const bind = (...params: unknown[]) => {
      for (const param of params) checkBind(seen, param)
      const wrapped = { all: async () => (await batch([wrapped]))[0] }
      guardedBy.set(wrapped, { statement: env.DB.prepare(sql).bind(...params), sql })
      return wrapped
    }
    return { bind }
  }
  const batch = async (wrapped: object[]): Promise<readonly D1Result[]> => {
    const guarded = wrapped.map((one) => guardedBy.get(one)).filter((one) => one !== undefined)
    return guardCall(
      guarded.map(({ sql }) => sql),
      () => env.DB.batch(guarded.map(({ statement }) => statement)),
      ({ meta }) => meta.rows_written,
    )
  }

  const store = (name: string) => ({
    batch: async (statements: readonly SqlStatement[]) => {
      for (const param of statements.flatMap(({ params }) => params)) checkBind(seen, param)
      return guardCall<SqlResult>(
        statements.map(({ sql }) => sql),
        () => env.STORE.getByName(name).batch(statements) as Promise<SqlResult[]>,
        ({ meta }) => meta.rowsWritten,
      )
    },
  })

  const counted = <Value>(value: Value): Value => {
    seen.fetches += 1
    if (seen.fetches > MAX_FETCHES[plan]) throw new Error('Too many subrequests by single Worker invocation.')
    return value
  }
  const room = (name: string) => {
    const stub = env.ROOM.getByName(name)
    return {
      poke: (head: number) => counted(stub.poke(head)),
      dismiss: (device: string) => counted(stub.dismiss(device)),
      fetch: (url: string, init?: RequestInit) => counted(stub.fetch(url, init)),
    }
  }

  const queue = {
    // Tests do not wait for what may come late.
    sendBatch: (messages: Parameters<Env['EFFECTS']['sendBatch']>[0]) =>
      counted(env.EFFECTS.sendBatch([...messages].map(({ body }) => ({ body })))),
  }

  const files = {
    put: (name: string, bytes: Uint8Array) => counted(env.FILES.put(name, bytes)),
    get: (name: string, options?: R2GetOptions) => counted(env.FILES.get(name, options)),
    delete: (names: string[]) => counted(env.FILES.delete(names)),
    list: (options: R2ListOptions) => counted(env.FILES.list(options)),
  }

  const database = { prepare, batch, exec: forbidden, withSession: forbidden, dump: forbidden }
  const guarded = {
    DB: database,
    STORE: { getByName: store },
    ROOM: { getByName: room },
    EFFECTS: queue,
    FILES: files,
  } as unknown as Env
  const failAt = (call: number, at: Moment, text: string) => void faults.set(calls + call, { at, text })
  return { env: { ...env, ...guarded }, seen, failAt, failNext: (at, text) => failAt(0, at, text) }
}

let areGlobalsGuarded = false

/** What is no binding: the cost of a password hash, and the way out, which the server does not take. */
function guardGlobals() {
  if (areGlobalsGuarded) return
  areGlobalsGuarded = true
  const { subtle } = crypto
  const [deriveBits, deriveKey] = [subtle.deriveBits.bind(subtle), subtle.deriveKey.bind(subtle)]
  subtle.deriveBits = async (...args) => deriveBits(...withFewIterations(args))
  subtle.deriveKey = async (...args) => deriveKey(...withFewIterations(args))
  globalThis.fetch = forbiddenFetch
}

function withFewIterations<Args extends unknown[]>(args: Args): Args {
  const { iterations = 0 } = args[0] as { iterations?: number }
  if (iterations <= MAX_PBKDF2_ITERATIONS) return args
  throw new DOMException(
    `Pbkdf2 failed: iteration counts above ${MAX_PBKDF2_ITERATIONS} are not supported (requested ${iterations}).`,
    'NotSupportedError',
  )
}

async function forbiddenFetch(): Promise<never> {
  throw new Error('broken: the server fetches nothing')
}

function checkBind(seen: Seen, param: unknown) {
  const bytes = typeof param === 'string' ? bytesOf(param) : 8
  seen.largestBind = Math.max(seen.largestBind, bytes)
  if (bytes > MAX_VALUE_BYTES) throw new Error('D1_ERROR: string or blob too big: SQLITE_TOOBIG')
}

function forbidden(): never {
  throw new Error('broken: the server uses prepared batches only')
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
