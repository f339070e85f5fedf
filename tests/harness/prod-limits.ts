import type { Env } from '../../worker/env.ts'

export type Plan = 'free' | 'paid'

/** What one guarded environment saw, for budgets. */
export type Seen = { statements: number; rowsWritten: number; largestBind: number; fetches: number; sql: string[] }

/** An environment that fails where production fails and the local runtime does not. One per request: limits are per invocation. */
export type ProdLimits = {
  readonly env: Env
  readonly seen: Readonly<Seen>
  /** Makes the next call of the database throw this text: `before` nothing was written, `after` everything was. */
  failNext(at: Moment, text: string): void
  /** The same for a later call; 0 is the next. */
  failAt(call: number, at: Moment, text: string): void
}

const MAX_STATEMENTS = { free: 50, paid: 1_000 }
/** Largest string, blob, row or bound value of D1, in bytes. */
const MAX_VALUE_BYTES = 2_000_000
/** Answers of D1 near a megabyte fail. */
const MAX_ANSWER_BYTES = 900_000

export type Moment = 'before' | 'after'
type Fault = { readonly at: Moment; readonly text: string }
type Guarded = { readonly statement: D1PreparedStatement; readonly sql: string }

/** Wraps the database of an environment: counts, and throws production's own words. */
export function prodLimits(env: Env, plan: Plan = 'free'): ProdLimits {
  const seen: Seen = { statements: 0, rowsWritten: 0, largestBind: 0, fetches: 0, sql: [] }
  const faults = new Map<number, Fault>()
  let calls = 0
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

  const batch = async (wrapped: object[]): Promise<D1Result[]> => {
    const guarded = wrapped.map((one) => guardedBy.get(one)).filter((one) => one !== undefined)
    seen.statements += guarded.length
    seen.sql.push(...guarded.map(({ sql }) => sql))
    if (seen.statements > MAX_STATEMENTS[plan])
      throw new Error('D1_ERROR: Too many API requests by single worker invocation.')
    const fault = faults.get(calls)
    calls += 1
    if (fault?.at === 'before') throw new Error(fault.text)
    const results = await env.DB.batch(guarded.map(({ statement }) => statement))
    seen.rowsWritten += results.reduce((total, result) => total + result.meta.rows_written, 0)
    if (bytesOf(JSON.stringify(results)) > MAX_ANSWER_BYTES) throw new Error('D1_ERROR: result too large')
    if (fault) throw new Error(fault.text)
    return results
  }

  const counted = <Value>(value: Value): Value => {
    seen.fetches += 1
    return value
  }
  const room = (name: string) => {
    const stub = env.ROOM.getByName(name)
    return {
      poke: (head: number) => counted(stub.poke(head)),
      fetch: (url: string, init?: RequestInit) => counted(stub.fetch(url, init)),
    }
  }

  const database = { prepare, batch, exec: forbidden, withSession: forbidden, dump: forbidden } as unknown as D1Database
  const failAt = (call: number, at: Moment, text: string) => void faults.set(calls + call, { at, text })
  const rooms = { getByName: room } as unknown as Env['ROOM']
  return { env: { ...env, DB: database, ROOM: rooms }, seen, failAt, failNext: (at, text) => failAt(0, at, text) }
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
