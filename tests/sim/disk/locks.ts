/** Who wants which tables, and whether to write them. */
export type Claim = { readonly tables: ReadonlySet<string>; readonly writes: boolean }

type Waiting = { readonly claim: Claim; grant: (() => void) | null }

/**
 * IndexedDB's rule for transactions of all connections: one begins when no earlier one that overlaps it is still there, unless
 * both only read.
 */
export class TableLocks {
  readonly #line: Waiting[] = []

  /** Null when the claim is granted at once. */
  claim(claim: Claim): Promise<void> | null {
    const entry: Waiting = { claim, grant: null }
    const isFree = !this.#line.some((earlier) => clash(earlier.claim, claim))
    this.#line.push(entry)
    return isFree ? null : new Promise((resolve) => (entry.grant = resolve))
  }

  release(claim: Claim): void {
    const index = this.#line.findIndex((entry) => entry.claim === claim)
    if (index < 0) return
    this.#line.splice(index, 1)
    for (const [place, entry] of this.#line.entries()) {
      if (entry.grant === null || this.#line.slice(0, place).some((earlier) => clash(earlier.claim, entry.claim)))
        continue
      entry.grant()
      entry.grant = null
    }
  }
}

function clash(a: Claim, b: Claim): boolean {
  if (!a.writes && !b.writes) return false
  for (const name of a.tables) if (b.tables.has(name)) return true
  return false
}
