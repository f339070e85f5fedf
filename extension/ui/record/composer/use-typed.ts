import { useState } from 'preact/hooks'
import type { Typed } from './typed.ts'

/** One field of a composer: starts with what waits in it, and keeps what is typed. */
export function useTyped<Value extends string>(
  typed: Typed,
  name: string,
  initial: Value,
): readonly [Value, (next: Value) => void] {
  // Only this function writes the name, and only values of its kind.
  const [value, setValue] = useState((typed.get(name) as Value | undefined) ?? initial)
  return [
    value,
    (next) => {
      setValue(next)
      if (next === initial) typed.delete(name)
      else typed.set(name, next)
    },
  ]
}
