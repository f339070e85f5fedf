import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { MailView } from '#shared/clip/mail-view.ts'
import { call, isEnvelope } from '../bridge/call.ts'
import { placeButton } from '../webmail/button.ts'
import { readRaw } from '../webmail/read-raw.ts'
import { adapters } from '../webmail/registry.ts'
import { watchView } from '../webmail/watch.ts'

/**
 * The mail reader, registered at run time for the origins that the person allowed. An unlisted script, so that WXT's own
 * content script context, which talks to the host page, never loads.
 */
export default defineUnlistedScript(() => {
  const stop = new AbortController()
  let shown: MailView | null = null

  // An updated extension leaves this script behind without a way to call home: it takes its button along and falls silent.
  const send = (send: () => Promise<unknown>): void => {
    if (browser.runtime?.id === undefined) stop.abort()
    else send().catch(() => stop.abort())
  }
  const onView = (view: MailView | null): void => {
    shown = view
    send(() => call('capture.submit', view))
  }

  const placeAgain = placeButton(document, {
    adapters,
    label: browser.i18n.getMessage('openInSidecard'),
    shortcut: 'Alt S',
    onPress: () => send(() => call('panel.open', null)),
    signal: stop.signal,
  })
  watchView(document, { adapters, onView, onChange: placeAgain, signal: stop.signal })

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || message.call !== 'raw.read') return false
    const url = (message.input as { url?: unknown } | null)?.url
    // Only the source of a message that stands open here: another frame of the tab answers for its own.
    if (!shown?.messages.some(({ rawUrl }) => rawUrl !== undefined && rawUrl === url)) return false
    readRaw(String(url), document.location.origin, AbortSignal.timeout(10_000)).then(respond, () => respond(null))
    return true
  })
})
