import type { ReadonlySignal, Signal } from '@preact/signals'
import type { PageClip } from '#shared/clip/drafts.ts'
import type { MailView } from '#shared/clip/mail-view.ts'
import { call } from '../bridge/call.ts'
import { locale } from '../ui/i18n/locale.ts'
import type { PanelServices } from '../ui/screens/panel/services.ts'
import { readAgain } from './read-again.ts'
import { readClip } from './read-clip.ts'

type Reading = {
  readonly tab: ReadonlySignal<number | null>
  readonly view: Signal<MailView | null>
  readonly clip: PanelServices['clip']
  /** A mail whose landmarks missed is read from what the person selected. */
  readonly onSelection: (missed: MailView) => void
}

/** Reads a tab for which `clip` says that it is being read. */
type ReadTab = (tabId: number, preferSelection: boolean) => Promise<void>

/**
 * Reads the page in the tab when a person asks for it. Only the newest reading says anything, and only while its tab is in
 * front and somebody still waits for it.
 */
export function tabReader({ tab, view, clip, onSelection }: Reading): ReadTab {
  let newest = 0
  return async (tabId, preferSelection) => {
    newest += 1
    const reading = newest
    const missed = view.peek()
    const found = await readTab(tabId, { missed, preferSelection, onSelection }).catch(() => 'refused' as const)
    if (reading !== newest || tab.peek() !== tabId || clip.peek() !== 'reading') return
    if (typeof found === 'object' && 'messages' in found) {
      if (view.peek() === missed) view.value = found
      clip.value = null
    } else clip.value = found
  }
}

type Wish = Pick<Reading, 'onSelection'> & { readonly missed: MailView | null; readonly preferSelection: boolean }

async function readTab(
  tabId: number,
  { missed, preferSelection, onSelection }: Wish,
): Promise<MailView | PageClip | 'refused'> {
  const snapshot = await call('page.snapshot', { tabId })
  if ('refused' in snapshot) return 'refused'
  if (missed?.messages.length === 0) {
    // A webmail whose landmarks missed: its header block is the next rung, the person's selection the last.
    if (preferSelection && snapshot.selectionHtml !== '') onSelection(missed)
    else {
      const found = await readAgain(snapshot)
      if (found) return { ...found, missed: missed.missed }
    }
  }
  return readClip(snapshot, { preferSelection, locale: locale.value })
}
