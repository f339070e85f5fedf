import { useShortcuts } from '../../kit/use-shortcuts.ts'
import { useDesk } from './desk.ts'
import type { Party } from './parties.ts'

/** `J` and `K` go from person to person. */
export function usePersonKeys(parties: readonly Party[], current: Party, onChoose: (address: string) => void): void {
  const { layer } = useDesk()
  const step = (by: number): void => {
    const at = parties.findIndex(({ address }) => address === current.address)
    const next = parties[Math.max(0, Math.min(parties.length - 1, at + by))]
    if (next) onChoose(next.address)
  }
  useShortcuts(() =>
    layer.value === null
      ? [
          { keys: 'j', run: () => step(1) },
          { keys: 'k', run: () => step(-1) },
        ]
      : [],
  )
}
