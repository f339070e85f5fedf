import { signal } from '@preact/signals'

export type Platform = 'mac' | 'other'

/** Which keyboard the person has: macOS shows ⌘ where others show Ctrl. */
export const platform = signal<Platform>(detectPlatform(globalThis.navigator?.userAgent ?? ''))

export function detectPlatform(userAgent: string): Platform {
  return /Macintosh|Mac OS X|iPhone|iPad/.test(userAgent) ? 'mac' : 'other'
}
