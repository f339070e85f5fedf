/** Where a file of a snapshot lies. `name` is the SHA-256 of its bytes. */
export function chunkFile(ws: string, name: string): string {
  return `${ws}/snapshot/${name}`
}
