import { RUNGS, type ProviderHealth } from '../../../store/capture-health.ts'

/** Threads counted; a raw source comes on top of a thread that was shown another way. */
export function threadsOf({ rungs }: ProviderHealth): number {
  return rungs.dom + rungs['header-block'] + rungs.none
}

/** The share of threads that were read without the person's help, 0 to 1; null before the first. */
export function hitRate(health: ProviderHealth): number | null {
  const threads = threadsOf(health)
  return threads === 0 ? null : (threads - health.rungs.none) / threads
}

/** A report to pass on: counts and names of landmarks, in words that are the same in every language. */
export function healthReport(
  list: readonly ProviderHealth[],
  { version, agent }: { version: string; agent: string },
): string {
  const lines = list.flatMap((health) => [
    `${health.provider} v${health.adapterVersion}, last seen ${new Date(health.lastSeenAt).toISOString().slice(0, 10)}`,
    `  read: ${RUNGS.map((rung) => `${rung} ${health.rungs[rung]}`).join(', ')}`,
    `  missed: ${
      missedOf(health)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ') || 'nothing'
    }`,
  ])
  return [`Sidecard ${version}`, agent, ...lines].join('\n')
}

/** Landmarks that were not found, the most missed first. */
export function missedOf({ missed }: ProviderHealth): [name: string, count: number][] {
  return Object.entries(missed).toSorted((one, other) => other[1] - one[1])
}
