import { type Act, edit, mark } from '../acts.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const YEAR = 365 * DAY

function setClock(id: string, weight: number, offset: (random: number) => number): Act {
  return {
    id,
    weight,
    inject: (world, device, random) => {
      device.offset = offset(random.int(1_000) / 1_000)
      world.count(id)
    },
  }
}

export const clockFaults: readonly Act[] = [
  setClock('clock-years-ahead', 2, (share) => Math.round(share * 20 * YEAR)),
  setClock('clock-years-back', 2, (share) => -Math.round(share * 20 * YEAR)),
  setClock('clock-days-off', 2, (share) => Math.round((share - 0.5) * 6 * DAY)),
  setClock('clock-minutes-ahead', 3, (share) => Math.round((5 + share * 10) * MINUTE)),
  {
    // Of what waits, the first is let in as it is, and the second is stamped anew.
    id: 'clock-gains-while-writing',
    weight: 3,
    inject: async (world, device, random) => {
      for (const minutes of [random.int(5), 5 + random.int(10)]) {
        device.offset = minutes * MINUTE
        await edit(world, device, [{ entity: 'contact', id: 'C0', patch: { name: mark(world, device) } }])
      }
      world.count('clock-gains-while-writing')
    },
  },
  setClock('clock-set', 3, () => 0),
  {
    id: 'asleep-for-days',
    weight: 1,
    inject: (world, _, random) => {
      world.pass(DAY * (1 + random.int(3)))
      world.count('asleep-for-days')
    },
  },
]
