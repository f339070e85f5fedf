import { hasLetterKeys } from './shortcuts.ts'

const KEY = 'letter-keys'

/** Switches the keys that are a single letter or sign on or off, on this page and on those opened later. */
export function writeLetterKeys(on: boolean): void {
  if (on) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, 'off')
  applyLetterKeys()
}

/** Does as the person chose on this device, and again when another page of ours changes it. */
export function applyLetterKeys(): void {
  hasLetterKeys.value = localStorage.getItem(KEY) !== 'off'
}
