import { browser } from 'wxt/browser'
import { clearTabState } from '../bridge/tab-state.ts'
import { inTurn } from './in-turn.ts'
import { dropDeadView } from './keep-view.ts'

/** What is known of a tab goes with it, and its mail with the page that showed it. */
export function watchTabs(): void {
  // Also told when a webmail changes its own address: whether the page is another one, its document says.
  browser.tabs.onUpdated.addListener((tabId, { status }) => void (status === 'loading' && dropDeadView(tabId)))
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(tabId, () => clearTabState(tabId)))
}
