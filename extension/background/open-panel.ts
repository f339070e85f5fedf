import { browser } from 'wxt/browser'
import { type Intent, leaveIntent } from '../bridge/tab-state.ts'

const MENU_ID = 'save-to-sidecard'
const INTENT_BY_COMMAND: { readonly [command: string]: Intent } = {
  'save-person': 'save',
  find: 'find',
  'log-call': 'log-call',
}

/**
 * Toolbar button, shortcuts and context menu: each opens the panel and leaves word of what was asked for.
 * `sidePanel.open` must be called inside the gesture, before anything is awaited.
 */
export function openPanelOnGesture(): void {
  browser.action.onClicked.addListener((tab) => openPanelFor(tab.id, 'read-page'))
  browser.commands.onCommand.addListener((command, tab) => openPanelFor(tab?.id, INTENT_BY_COMMAND[command] ?? 'save'))
  browser.contextMenus.onClicked.addListener((info, tab) =>
    openPanelFor(tab?.id, info.selectionText ? 'read-selection' : 'read-page'),
  )
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({
        id: MENU_ID,
        title: browser.i18n.getMessage('saveToSidecard'),
        contexts: ['page', 'selection', 'link'],
      })
    })
  })
}

/** Opens the panel in a tab's window and leaves the intent for it. */
export function openPanelFor(tabId: number | undefined, kind: Intent | null): void {
  if (tabId === undefined) return
  void browser.sidePanel.open({ tabId })
  if (kind) void leaveIntent(tabId, kind)
}
