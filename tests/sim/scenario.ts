import { acts } from './acts.ts'
import { faults } from './faults/faults.ts'
import { createRandom, type Random } from './random.ts'
import type { Setting } from './world.ts'

/** One thing that happens, to one device. `seed` decides the rest, so that leaving other steps out changes nothing here. */
export type Step = { readonly act: string; readonly device: number; readonly seed: number }

/** A whole story as data: what a seed stands for, and what shrinking makes smaller. */
export type Scenario = { readonly seed: number; readonly setting: Setting; readonly steps: readonly Step[] }

const MOST_STEPS = 80
const everything = [...acts, ...faults]
export const actById = new Map(everything.map((act) => [act.id, act]))

/** Of so few each must come often, or they would not meet. */
function few(random: Random): { readonly id: string; readonly weight: number }[] {
  return Array.from({ length: 4 }, () => random.pick(faults)).map(({ id, weight }) => ({ id, weight: 5 * weight }))
}

export function createScenario(seed: number): Scenario {
  const random = createRandom(seed)
  const setting: Setting = {
    devices: 2 + random.int(random.chance(0.3) ? 4 : 2),
    workspaces: random.chance(0.15) ? 2 : 1,
    pageSize: random.chance(0.3) ? 1 + random.int(6) : 1_000,
    maxBytes: random.chance(0.1) ? 700 + random.int(3_000) : 900_000,
    locals: random.chance(0.15) ? 1 + random.int(2) : 0,
    olds: random.chance(0.1) ? 1 + random.int(2) : 0,
  }
  // Some stories have many kinds of fault, others a few that meet each other often.
  const menu = [...acts, ...(random.chance(0.5) ? faults : few(random))]
  const length = 1 + random.int(random.chance(0.1) ? MOST_STEPS : MOST_STEPS / 4)
  const steps = Array.from({ length }, () => ({
    act: random.pickWeighted(menu).id,
    device: random.int(setting.devices),
    seed: random.int(2 ** 31),
  }))
  return { seed, setting, steps }
}
