import type { Signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { PageSnapshot } from '../bridge/calls.ts'
import { locale } from '../ui/i18n/locale.ts'
import type { PanelServices } from '../ui/screens/panel/services.ts'
import { readClip } from './read-clip.ts'

/** Lets the person draw a box on the page of a tab and reads what is in it. No box drawn changes nothing. */
export async function readArea(tab: Signal<number | null>, clip: PanelServices['clip']): Promise<void> {
  const tabId = tab.peek()
  if (tabId === null) return
  const snapshot = await drawnSnapshot(tabId)
  // The box was drawn on a page that is no longer beside the panel.
  if (snapshot === null || tab.peek() !== tabId) return
  if (snapshot === 'refused') {
    clip.value = 'refused'
    return
  }
  clip.value = 'reading'
  const read = await readClip(snapshot, { preferSelection: true, locale: locale.value }).catch(() => 'refused' as const)
  // Nobody waits for it any more: another tab is in front, or it was set aside.
  if (tab.peek() === tabId && clip.peek() === 'reading') clip.value = read
}

/** Null when none was drawn, also because the page went away meanwhile; refused where no script may enter. */
async function drawnSnapshot(tabId: number): Promise<PageSnapshot | 'refused' | null> {
  let mayEnter = false
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true })
    mayEnter = true
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/area.js'] })
    return (answer?.result as PageSnapshot | null | undefined) ?? null
  } catch {
    return mayEnter ? null : 'refused'
  }
}
