// What the pages of a race share, ours and the peers'.

/** Runs the work for each of a list, one after the other. Milliseconds each. */
export async function timed<T>(list: readonly T[], work: (one: T) => unknown): Promise<number[]> {
  const times: number[] = []
  for (const one of list) {
    const started = performance.now()
    await work(one)
    times.push(performance.now() - started)
  }
  return times
}

/** Types texts letter by letter; after each letter the rows found are drawn and laid out. Milliseconds each. */
export async function timedAsYouType(
  texts: readonly string[],
  find: (query: string) => Promise<readonly (readonly string[])[]>,
): Promise<number[]> {
  const list = document.body.appendChild(document.createElement('ul'))
  const typed = texts.flatMap((text) => [...text].map((_, i, letters) => letters.slice(0, i + 1).join('')))
  return timed(typed, async (query) => {
    draw(list, await find(query))
    // Reading a size makes the browser lay the rows out now, not later.
    return list.offsetHeight
  })
}

function draw(list: HTMLElement, rows: readonly (readonly string[])[]): void {
  list.replaceChildren(
    ...rows.slice(0, 20).map((cells) => {
      const row = document.createElement('li')
      for (const text of cells) row.appendChild(document.createElement('span')).textContent = text
      return row
    }),
  )
}
