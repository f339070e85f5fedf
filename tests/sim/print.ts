import { PROMISES } from './invariants/invariants.ts'
import type { Failed } from './play.ts'
import type { Scenario } from './scenario.ts'

/** A scenario as one word, to be given to `--replay`. */
export function pack({ seed, setting, steps }: Scenario): string {
  const { devices, workspaces, pageSize, maxBytes, locals, olds } = setting
  const head = [seed, devices, workspaces, pageSize, maxBytes, locals, olds].join('.')
  return [head, ...steps.map(({ act, device, seed: dice }) => [act, device, dice].join('.'))].join('~')
}

export function unpack(text: string): Scenario {
  const [head = '', ...rest] = text.split('~')
  const [seed = 0, devices = 2, workspaces = 1, pageSize = 1_000, maxBytes = 900_000, locals = 0, olds = 0] = head
    .split('.')
    .map(Number)
  const steps = rest.map((part) => {
    const [act = '', device, dice] = part.split('.')
    return { act, device: Number(device), seed: Number(dice) }
  })
  return { seed, setting: { devices, workspaces, pageSize, maxBytes, locals, olds }, steps }
}

/** What was broken, in which story, and the line that plays it again. */
export function describeFailure(scenario: Scenario, { id, message }: Failed): string {
  const promise = (PROMISES as Record<string, string>)[id] ?? 'an error that nobody foresaw'
  const story = scenario.steps.map(({ act, device }) => `${act}@${device}`).join(' ')
  return `${id} ${promise}\n  ${message}\n  ${scenario.steps.length} steps: ${story}\n  npm run sim -- --replay ${pack(scenario)}`
}
