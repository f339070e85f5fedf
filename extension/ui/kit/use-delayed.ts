import { useEffect, useState } from 'preact/hooks'

/** True once `active` has lasted that long: short waits show nothing. 400 ms for "busy", 120 ms for skeletons. */
export function useDelayed(active: boolean, milliseconds: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!active) return setLate(false)
    const timer = setTimeout(() => setLate(true), milliseconds)
    return () => clearTimeout(timer)
  }, [active, milliseconds])
  return active && late
}
