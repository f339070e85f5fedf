/** Works through a list in slices, so that the page draws in between wherever the work waits for the database. */
export async function inSlices<One, Made>(
  list: readonly One[],
  length: number,
  work: (slice: One[]) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  for (let at = 0; at < list.length; at += length) made.push(await work(list.slice(at, at + length)))
  return made
}

/** Gives the page its turn. A message is not held back like a timer, which a browser slows down. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener(
      'message',
      () => {
        port1.close()
        resolve()
      },
      { once: true },
    )
    port1.start()
    port2.postMessage(null)
  })
}
