import { adapters } from './registry.ts'

/** Words of the adapters' selectors and address patterns, lower-cased: a recorded page keeps them, or no reader finds its way. */
export function landmarkWords(): ReadonlySet<string> {
  const words = adapters.flatMap(
    ({ label: _label, hosts: _hosts, ...data }) => JSON.stringify(data).match(/[A-Za-z]+/gu) ?? [],
  )
  return new Set(words.map((word) => word.toLowerCase()))
}

/** Hosts that adapters know by name. */
export function knownHosts(): readonly string[] {
  return adapters.flatMap(({ hosts }) => hosts)
}
