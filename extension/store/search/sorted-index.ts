/** A document of the index: a number that its owner knows, and its tokens. */
export type Entry = { readonly doc: number; readonly tokens: readonly string[] }

/**
 * Sorted tokens over flat postings, with a small overlay for what changed since it was built: prefix search is a binary
 * search, and one changed record costs nothing like a rebuild. Documents are never renumbered.
 */
export type SortedIndex = {
  /** Replaces the tokens of a document; none removes it. */
  set(doc: number, tokens: readonly string[]): void
  /** The documents that have a token with this prefix. */
  find(prefix: string): Set<number>
  /** How many documents wait in the overlay: the owner rebuilds when it grows. */
  readonly overlaySize: number
}

export function buildSortedIndex(entries: Iterable<Entry>): SortedIndex {
  const { tokens, starts, postings } = sortPostings(entries)
  const overlay = new Map<number, readonly string[]>()
  return {
    set: (doc, next) => void overlay.set(doc, next),
    find: (prefix) => {
      const found = new Set<number>()
      for (let i = lowerBound(tokens, prefix); tokens[i]?.startsWith(prefix); i += 1)
        for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) found.add(postings[at] ?? 0)
      for (const [doc, own] of overlay) {
        if (own.some((token) => token.startsWith(prefix))) found.add(doc)
        else found.delete(doc)
      }
      return found
    },
    get overlaySize() {
      return overlay.size
    },
  }
}

function sortPostings(entries: Iterable<Entry>): { tokens: string[]; starts: Uint32Array; postings: Uint32Array } {
  const docsByToken = new Map<string, number[]>()
  let count = 0
  for (const { doc, tokens } of entries) {
    for (const token of new Set(tokens)) {
      const docs = docsByToken.get(token)
      if (docs) docs.push(doc)
      else docsByToken.set(token, [doc])
      count += 1
    }
  }
  const tokens = [...docsByToken.keys()].toSorted()
  const starts = new Uint32Array(tokens.length + 1)
  const postings = new Uint32Array(count)
  let at = 0
  tokens.forEach((token, i) => {
    starts[i] = at
    for (const doc of docsByToken.get(token) ?? []) postings[at++] = doc
  })
  starts[tokens.length] = at
  return { tokens, starts, postings }
}

/** The first place whose token is not less than `prefix`. */
function lowerBound(tokens: readonly string[], prefix: string): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}
