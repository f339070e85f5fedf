/** A part of a file, in bytes. */
export type FileRange = { readonly offset: number; readonly length: number }

/**
 * Where the server keeps what is too large for rows: snapshots, the archive, the files of attachments. Names are
 * `<workspace>/<kind>/…`; what is under a name never changes, so putting it twice is harmless. Only uploads may be written over.
 */
export type Files = {
  put(name: string, bytes: Uint8Array): Promise<void>
  /** The whole or a range of it. Null when nothing is there. */
  get(name: string, range?: FileRange): Promise<Uint8Array<ArrayBuffer> | null>
  remove(names: readonly string[]): Promise<void>
  /** The first thousand files whose names begin so, and when each was put last, epoch milliseconds. */
  list(prefix: string): Promise<readonly { readonly name: string; readonly at: number }[]>
}
