// What the pages of the peers answer to. They are bundled apart, from packages that are no packages of ours.

/** Milliseconds from an empty profile to a contact that is found. */
type Load<Wanted> = (wanted: Wanted) => Promise<number>
/** Milliseconds for each. */
type Each = (list: readonly string[]) => Promise<number[]>

export type DexiePeer = {
  load: Load<{ readonly total: number; readonly email: string; readonly isSearchable: boolean }>
  /** Milliseconds from a page that has just loaded to the row of an address. */
  cold(email: string): Promise<number>
  /** Looks addresses up by one get of the platform's own index each. */
  raw: Each
  /** Fetches rows that are there already and puts them again, changed: milliseconds in all, and of the putting alone. */
  putAgain(rows: { readonly from: number; readonly total: number }): Promise<{ whole: number; putting: number }>
}

export type RxdbPeer = { load: Load<{ readonly total: number; readonly email: string }> }

export type PouchPeer = {
  load: Load<{ readonly remote: string; readonly id: string }>
  /** Writes documents down in the browser. */
  fill(docs: readonly object[]): Promise<void>
  /** Milliseconds for sending all that was written down to an empty database of the server. */
  push(remote: string): Promise<number>
}

export type SearchPeer = {
  /** Milliseconds for each index over `total` contacts. */
  build(total: number): Promise<{ mini: number; flex: number }>
  mini: Each
  flex: Each
  /** How many each finds, so that nobody is fast by finding nothing. */
  found(query: string): Promise<{ mini: number; flex: number }>
}
