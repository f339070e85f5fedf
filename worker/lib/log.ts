/** Writes an error to the platform's log. What people entered is in no message of ours, nor of the database's. */
export function logError(requestId: string, error: unknown): void {
  // oxlint-disable-next-line no-console -- the only way to the platform's log
  console.error(requestId, error instanceof Error ? error.stack : error)
}
