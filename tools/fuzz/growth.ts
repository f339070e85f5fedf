/** The power of its length that the time of a reader grows with, and its time for the longer text. */
export type Growth = { readonly exponent: number; readonly milliseconds: number }

/**
 * How the time of a reader grows with its text: 1 is linear, 2 quadratic. How often the characters of a text are looked
 * at cannot be counted from outside, but time can be compared with itself: the least of several tries taken in turns, on
 * texts that differ eightfold. A busy machine, or one that changes its speed, would have to be several times slower for
 * every one of the long texts to make a linear reader look quadratic.
 */
export function growthOf(run: (text: string) => unknown, make: (length: number) => string, length: number): Growth {
  const [short, long] = [make(length / STEP), make(length)]
  let [once, manifold] = [timeOf(run, short), timeOf(run, long)]
  for (let attempt = 1; attempt < MOST && isSteep(exponentOf(once, manifold)); attempt += 1) {
    once = Math.min(once, timeOf(run, short))
    manifold = Math.min(manifold, timeOf(run, long))
  }
  return { exponent: exponentOf(once, manifold), milliseconds: manifold }
}

/** Between n log n and n², where neither is met. */
export function isSteep(exponent: number): boolean {
  return exponent >= 1.5
}

const STEP = 8
/** Tries where a reader seems steep: what is steep stays so however often it is asked. */
const MOST = 5

/** Below some milliseconds the clock tells nothing, and fast is fast enough. */
function exponentOf(once: number, manifold: number): number {
  return manifold < 20 ? 1 : Math.log(manifold / Math.max(once, 1)) / Math.log(STEP)
}

function timeOf(run: (text: string) => unknown, text: string): number {
  const startedAt = performance.now()
  run(text)
  return performance.now() - startedAt
}
