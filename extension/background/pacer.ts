type Pace = { readonly count: number; readonly perMs: number }
type Line = {
  times: number[]
  readonly waiting: Map<number, () => void>
  timer?: ReturnType<typeof setTimeout> | undefined
}

/** Does something for a tab and one of its frames now, or as soon as there is room. */
export type Paced = (tab: number, frame: number, run: () => void) => void

/**
 * Lets `count` things happen in any `perMs` milliseconds for each tab. Of what is too many, the newest of each frame waits
 * for room and the others are dropped: a flood is cut, and how it ended is known all the same.
 */
export function createPacer({ count, perMs }: Pace): Paced {
  const lines = new Map<number, Line>()
  const drain = (line: Line): void => {
    const now = Date.now()
    line.times = line.times.filter((time) => time > now - perMs)
    for (const [frame, run] of line.waiting) {
      const [first] = line.times
      if (first !== undefined && line.times.length >= count) {
        line.timer ??= setTimeout(
          () => {
            line.timer = undefined
            drain(line)
          },
          first + perMs - now,
        )
        return
      }
      line.waiting.delete(frame)
      line.times.push(now)
      run()
    }
  }
  return (tab, frame, run) => {
    const line = lines.get(tab) ?? { times: [], waiting: new Map<number, () => void>() }
    lines.set(tab, line)
    line.waiting.delete(frame)
    line.waiting.set(frame, run)
    drain(line)
  }
}
