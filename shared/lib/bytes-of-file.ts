/** A file as browsers and workers give it. Written out, for this room knows no browser's types. */
type GivenFile = { arrayBuffer(): Promise<ArrayBuffer> }

/** The bytes of a file that somebody gave, or null for what only looks like one: a folder, or a file that was moved away meanwhile. */
export async function bytesOfFile(file: GivenFile): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}
