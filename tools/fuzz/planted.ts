import type { Target } from './targets.ts'

/** Readers with a defect each, chosen by name only: what the fuzzer must find in them, or its silence means nothing. */
export const planted: readonly Target[] = [
  {
    name: 'planted-throw',
    share: 0,
    seeds: () => ['abc'],
    run: (text) => {
      if (text.length > 3) throw new Error('planted')
      return null
    },
  },
  {
    name: 'planted-pollution',
    share: 0,
    seeds: () => ['abc'],
    run: () => {
      Object.assign(Object.prototype, { polluted: true })
      return null
    },
  },
  {
    name: 'planted-shape',
    share: 0,
    seeds: () => ['abc'],
    run: (text) => (text.length > 3 ? 'people.0.name: too long' : null),
  },
  {
    name: 'planted-hang',
    share: 0,
    seeds: () => ['abc'],
    run: () => {
      for (;;);
    },
  },
]
