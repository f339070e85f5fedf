import { loadavg } from 'node:os'
import { median, quantile, ratioOf } from './figures.ts'

export type Unit = 'ms' | 'MB'
export type Contender = { readonly name: string; readonly values: readonly number[]; readonly unit?: Unit }
export type Aim = { readonly atLeast: number } | { readonly atMost: number }

/** Says how ours and a peer compare: middles with ends and number of runs, the ratio run by run, and whether the aim is met. */
export function compareLine(
  what: string,
  { ours, peer, aim }: { readonly ours: Contender; readonly peer: Contender; readonly aim?: Aim },
): string {
  const isFaster = aim === undefined || 'atLeast' in aim
  const { middle, low, high } = isFaster ? ratioOf(peer.values, ours.values) : ratioOf(ours.values, peer.values)
  const ratio = `${short(middle)}x (${short(low)} to ${short(high)})`
  const wanted = aim === undefined ? '' : `; ${aimText(aim)}: ${isMet(middle, aim) ? 'met' : 'missed'}`
  return `${what}: ${contenderText(ours)}, ${contenderText(peer)}; ${isFaster ? 'less by' : 'ratio'} ${ratio}${wanted} [load ${load()}]`
}

/** Says a figure of ours alone against a limit in its own unit. */
export function ownLine(what: string, value: number, unit: string, atMost?: number): string {
  const wanted = atMost === undefined ? '' : `; aim at most ${atMost} ${unit}: ${value <= atMost ? 'met' : 'missed'}`
  return `${what}: ${short(value)} ${unit}${wanted} [load ${load()}]`
}

function contenderText({ name, values, unit = 'ms' }: Contender): string {
  const ends =
    values.length > 1
      ? ` (${short(quantile(values, 0))} to ${short(quantile(values, 1))}, ${values.length} runs)`
      : ' (1 run)'
  return `${name} ${short(median(values))} ${unit}${ends}`
}

function aimText(aim: Aim): string {
  return 'atLeast' in aim ? `aim at least ${aim.atLeast}x` : `aim at most ${aim.atMost}x`
}

function isMet(ratio: number, aim: Aim): boolean {
  return 'atLeast' in aim ? ratio >= aim.atLeast : ratio <= aim.atMost
}

/** Three digits that count. */
function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}

/** How many processes wanted to run in the last minute: figures of a busy machine are to be compared only with each other. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}
