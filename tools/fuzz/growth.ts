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
  const once = leastTime(run, short)
  const twice = leastTime(run, long)
  // Below a millisecond the clock tells nothing; so fast is fast enough.
  return { ratio: twice < 5 ? 1 : twice / Math.max(once, 1), milliseconds: twice }
}

function leastTime(run: (text: string) => unknown, text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && (attempt === 0 || least < 500); attempt += 1) {
    const startedAt = performance.now()
    run(text)
    least = Math.min(least, performance.now() - startedAt)
  }
  return least
}
