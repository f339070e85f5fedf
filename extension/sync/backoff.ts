const FIRST_WAIT = 1_000
const LONGEST_WAIT = 5 * 60_000

/**
 * How long to wait before trying again, milliseconds: anything up to a bound that doubles with each attempt from 0
 * ("full jitter", Brooker 2015), so that a server coming back is not met by everyone at once. Never under a second.
 */
export function backoff(attempt: number, random: () => number): number {
  const bound = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(attempt, 20))
  return FIRST_WAIT + Math.floor(random() * bound)
}
