import type { Page } from '@playwright/test'

/** What a person's hands did in a page: presses of the pointer, and keys (a chord such as Ctrl Enter is one). */
export type Hands = { readonly presses: number; readonly keys: number }

/** Counts what hands do in this page from now on. Gives the count so far. */
export async function countHands(page: Page): Promise<() => Promise<Hands>> {
  await page.evaluate(() => {
    const hands = { presses: 0, keys: 0 }
    Object.assign(window, { hands })
    const isModifier = (key: string) => ['Control', 'Shift', 'Alt', 'Meta'].includes(key)
    addEventListener('pointerdown', () => (hands.presses += 1), true)
    addEventListener('keydown', ({ key }) => (hands.keys += isModifier(key) ? 0 : 1), true)
  })
  return () => page.evaluate(() => ({ ...(window as unknown as { hands: { presses: number; keys: number } }).hands }))
}
