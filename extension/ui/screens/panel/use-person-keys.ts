import { useEffect, useRef } from 'preact/hooks'
import { listenShortcuts } from '../../kit/shortcuts.ts'
import { useDesk } from './desk.ts'
import type { Party } from './parties.ts'

/** `J` and `K` go from person to person. */
export function usePersonKeys(parties: readonly Party[], current: Party, onChoose: (address: string) => void): void {
  const { layer } = useDesk()
  const step = useRef((_by: number): void => {})
  step.current = (by) => {
    const at = parties.findIndex(({ address }) => address === current.address)
    const next = parties[Math.max(0, Math.min(parties.length - 1, at + by))]
    if (next) onChoose(next.address)
  }
  useEffect(
    () =>
      listenShortcuts(document, () =>
        layer.value === null
          ? [
              { keys: 'j', run: () => step.current(1) },
              { keys: 'k', run: () => step.current(-1) },
            ]
          : [],
      ),
    [],
  )
}
