/**
 * How often the characters of a text are looked at cannot be counted from outside, but time can be compared with itself:
 * the same work on twice the input, the least of several tries so that a busy machine counts little.
 */
export function growthOf(
  run: (text: string) => unknown,
  make: (length: number) => string,
  length: number,
): { ratio: number; milliseconds: number } {
  const [short, long] = [make(length / 2), make(length)]
  let [once, twice] = [timeOf(run, short), timeOf(run, long)]
  // In turns, for a machine is faster now and slower then. What is steep stays so however often it is asked.
  for (let attempt = 1; attempt < MOST; attempt += 1) {
    if (!isSteep(once, twice) && (attempt >= LEAST || twice > LONG)) break
    once = Math.min(once, timeOf(run, short))
    twice = Math.min(twice, timeOf(run, long))
  }
  return { ratio: ratioOf(once, twice), milliseconds: twice }
}

/** Attempts at all, and where a reader seems steep. */
const LEAST = 3
const MOST = 8
/** What takes longer, in milliseconds, is measured once unless it seems steep. */
const LONG = 500

function isSteep(once: number, twice: number): boolean {
  return ratioOf(once, twice) >= 2.5
}

/** Below a millisecond the clock tells nothing; so fast is fast enough. */
function ratioOf(once: number, twice: number): number {
  return twice < 5 ? 1 : twice / Math.max(once, 1)
}

function timeOf(run: (text: string) => unknown, text: string): number {
  const startedAt = performance.now()
  run(text)
  return performance.now() - startedAt
}
