import { useRef } from 'preact/hooks'

/** Runs what a press or Enter asks for once at a time: a second press while it runs means the same. */
export function useOnce(): (run: () => Promise<unknown>) => void {
  const running = useRef(false)
  return (run) => {
    if (running.current) return
    running.current = true
    void run().finally(() => (running.current = false))
  }
}
