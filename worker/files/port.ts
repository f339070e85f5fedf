/**
 * Where the server keeps what is too large for rows: snapshots and the archive. Names are `<workspace>/<kind>/…`; what is under
 * a name never changes, so putting it twice is harmless.
 */
export type Files = {
  put(name: string, bytes: Uint8Array): Promise<void>
  /** Null when nothing is there. */
  get(name: string): Promise<Uint8Array<ArrayBuffer> | null>
  remove(names: readonly string[]): Promise<void>
}
