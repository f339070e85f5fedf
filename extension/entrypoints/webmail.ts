import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { call } from '../bridge/call.ts'
import { endWhenGone } from '../bridge/end-when-gone.ts'
import { placeButton } from '../webmail/button.ts'
import { adapters } from '../webmail/registry.ts'
import { watchView } from '../webmail/watch.ts'

/**
 * The mail reader, registered at run time for the origins that the person allowed. An unlisted script, so that WXT's own
 * content script context, which talks to the host page, never loads.
 */
export default defineUnlistedScript(() => {
  // Registered and brought into an open tab as well: one reader in a frame is enough.
  const frame: { sidecard?: boolean } & typeof globalThis = globalThis
  if (frame.sidecard) return
  frame.sidecard = true
  const stop = new AbortController()

  const send = (sent: Promise<unknown>): void => endWhenGone(sent, stop)
  const placeAgain = placeButton(document, {
    adapters,
    label: browser.i18n.getMessage('openInSidecard'),
    // The manifest suggests Control on macOS, where Option types characters.
    shortcut: /Mac/.test(navigator.platform) ? '⌃ S' : 'Alt S',
    onPress: () => send(call('panel.open', null)),
    signal: stop.signal,
  })
  watchView(document, {
    adapters,
    onView: (view) => send(call('capture.submit', view)),
    onChange: placeAgain,
    signal: stop.signal,
  })
})
