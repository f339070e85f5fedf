/** Allows `count` events in any `perMs` milliseconds for each key. */
export function createLimiter(
  { count, perMs }: { count: number; perMs: number },
  now: () => number,
): (key: string) => boolean {
  const timesByKey = new Map<string, number[]>()
  return (key) => {
    const since = now() - perMs
    const times = (timesByKey.get(key) ?? []).filter((time) => time > since)
    const isAllowed = times.length < count
    timesByKey.set(key, isAllowed ? [...times, now()] : times)
    return isAllowed
  }
}
