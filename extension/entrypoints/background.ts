import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerCalls } from '../background/answer-calls.ts'
import { openPanelOnGesture } from '../background/open-panel.ts'
import { registerWebmails } from '../background/register-webmails.ts'
import { carrySync } from '../background/carry-sync.ts'
import { watchTabs } from '../background/watch-tabs.ts'

/** Wiring only: the worker may be stopped at any moment, so nothing here holds state. Listeners are added at once, as MV3 asks. */
export default defineBackground(() => {
  const sync = carrySync()
  answerCalls({ onNudge: sync.nudge })
  openPanelOnGesture()
  registerWebmails()
  watchTabs()
  // Content scripts get nothing from our storage (C5); session storage is closed to them by default.
  void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
})
