import { useEffect, useRef, useState } from 'preact/hooks'
import { observe } from '../../store/live.ts'

/**
 * What a query of the device's database gives, again whenever that changes. `key` names what is asked for: with another
 * key the old answer is gone at once, so that nobody reads one person's facts under another's name. Undefined until read.
 */
export function useLive<Value>(key: string, query: () => Promise<Value>): Value | undefined {
  const [answer, setAnswer] = useState<{ key: string; value: Value }>()
  const latest = useRef(query)
  latest.current = query
  useEffect(() => {
    const end = new AbortController()
    observe(
      () => latest.current(),
      (value) => setAnswer({ key, value }),
      end.signal,
    )
    return () => end.abort()
  }, [key])
  return answer?.key === key ? answer.value : undefined
}
