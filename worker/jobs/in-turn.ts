/** Does jobs one after the other. One that fails is told to the log and holds up none that follows. */
export async function inTurn(
  jobs: { readonly [name: string]: () => Promise<void> },
  log: (id: string, error: unknown) => void,
): Promise<void> {
  for (const [name, job] of Object.entries(jobs)) await job().catch((error: unknown) => log(name, error))
}
