import { type Failed, play } from './play.ts'
import type { Scenario, Step } from './scenario.ts'
import type { SimServer } from './server.ts'

export type Shrunk = { readonly scenario: Scenario; readonly failed: Failed }

/** Leaves steps out, many at first, then one by one, as long as the same promise is still broken. */
export async function shrink(scenario: Scenario, failed: Failed, server: SimServer): Promise<Shrunk> {
  let best: Shrunk = { scenario: { ...scenario, steps: scenario.steps.slice(0, failed.step + 1) }, failed }
  const attempt = async (smaller: Scenario): Promise<boolean> => {
    const played = await play(smaller, server)
    if (played.failed?.id !== failed.id) return false
    best = { scenario: smaller, failed: played.failed }
    return true
  }
  for (let size = best.scenario.steps.length >> 1; size >= 1; size >>= 1) {
    for (let from = 0; from < best.scenario.steps.length;) {
      const { steps } = best.scenario
      const rest = [...steps.slice(0, from), ...steps.slice(from + size)]
      if (!(await attempt({ ...best.scenario, steps: rest }))) from += size
    }
    if (size === 1) await simplify(() => best.scenario, attempt)
  }
  return best
}

/** Fewer devices and workspaces, ordinary sizes, where they do not matter. */
async function simplify(current: () => Scenario, attempt: (smaller: Scenario) => Promise<boolean>): Promise<void> {
  await attempt({ ...current(), setting: { ...current().setting, workspaces: 1 } })
  await attempt({ ...current(), setting: { ...current().setting, locals: 0 } })
  await attempt({ ...current(), setting: { ...current().setting, olds: 0 } })
  await attempt({ ...current(), setting: { ...current().setting, pageSize: 1_000, maxBytes: 900_000 } })
  for (let devices = 2; devices < current().setting.devices; devices += 1) {
    const { setting, steps } = current()
    const moved: readonly Step[] = steps.map((step) => ({ ...step, device: step.device % devices }))
    if (await attempt({ ...current(), setting: { ...setting, devices }, steps: moved })) return
  }
}
