/** What SQL takes and gives. Documents travel as JSON text. */
export type SqlValue = string | number | null

/** One statement with numbered parameters: `?1` is the first. */
export type SqlStatement = { readonly sql: string; readonly params: readonly SqlValue[] }

export type SqlRow = { readonly [column: string]: SqlValue }

/** Rows in the statement's order, and what it cost. A driver that cannot meter reads reports 0. */
export type SqlResult = {
  readonly rows: readonly SqlRow[]
  readonly meta: { readonly rowsRead: number; readonly rowsWritten: number }
}

/**
 * The database as the server sees it. A batch is one transaction: all of it happens, or none. There is no other
 * transaction, because D1 has none: what must be decided together is decided in SQL.
 */
export type SqlPort = { batch(statements: readonly SqlStatement[]): Promise<readonly SqlResult[]> }
