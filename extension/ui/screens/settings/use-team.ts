import { useEffect, useRef, useState } from 'preact/hooks'
import type { Device } from '#shared/protocol/devices.ts'
import type { AppServices, JoinFault } from '../app/services.ts'

/** What the server last said of the workspace. */
export type Team = {
  /** Null until a first answer came. */
  readonly devices: readonly Device[] | null
  readonly gaveUp: number
  /** Why the last question had no answer. */
  readonly fault: JoinFault | null
}

/** Asked for again after each exchange. */
export function useTeam({ sync, status }: AppServices): Team & { readonly askAgain: () => void } {
  const [team, setTeam] = useState<Team>({ devices: null, gaveUp: 0, fault: null })
  const { lastSyncAt } = status.value
  const asked = useRef(0)
  const askAgain = (): void => {
    const own = (asked.current += 1)
    void sync.devices().then((answer) => {
      // A slow answer would bring back a device that was removed after it was asked for.
      if (own !== asked.current) return
      if (answer.ok) setTeam({ ...answer.value, fault: null })
      else setTeam((before) => ({ ...before, fault: answer.kind }))
    })
  }
  useEffect(askAgain, [lastSyncAt])
  return { ...team, askAgain }
}
