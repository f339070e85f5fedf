// Counts what this page knows to have been written, so that readers ask the database again only then.

let count = 0

/** To be called once a transaction of this page has changed records: the event of the browser comes a little later. */
export function noteMutation(): void {
  count += 1
}

export function mutationCount(): number {
  return count
}
