import type { MailView } from '#shared/clip/mail-view.ts'
import { readView, viewStamp } from './read-view.ts'
import type { Adapter } from './webmail.ts'

/** How long a page may show no landmark before that is reported: webmails build a message in steps. */
const SETTLE_MS = 1_500

export type WatchOptions = {
  readonly adapters: readonly Adapter[]
  /** The open thread, at first and once per change of what is open; `null` when none is open. */
  readonly onView: (view: MailView | null) => void
  /** Called after each batch of changes, before the view is looked at: the place to put back what a re-render dropped. */
  readonly onChange?: () => void
  readonly signal: AbortSignal
}

/**
 * Watches one frame until the signal ends: one observer for the whole document, changes gathered per frame, and the page
 * is read only when another message is open or its body has arrived.
 */
export function watchView(doc: Document, { adapters, onView, onChange, signal }: WatchOptions): void {
  const view = doc.defaultView
  if (!view || signal.aborted) return
  /** Undefined before the first report, which is made even when no mail is open: the page before may have shown one. */
  let seen: string | null | undefined
  let queued = 0
  let settling: ReturnType<typeof setTimeout> | undefined

  const report = (key: string | null): void => {
    clearTimeout(settling)
    if (signal.aborted || key === seen) return
    seen = key
    onView(key === null ? null : readView(doc, doc.URL, adapters))
  }
  const look = (): void => {
    queued = 0
    if (signal.aborted) return
    onChange?.()
    const key = viewStamp(doc, doc.URL, adapters)
    if (key === seen) return
    clearTimeout(settling)
    if (key === null || isComplete(key)) report(key)
    else settling = setTimeout(() => report(viewStamp(doc, doc.URL, adapters)), SETTLE_MS)
  }
  const queue = (): void => {
    queued ||= view.requestAnimationFrame(look)
  }

  const observer = new view.MutationObserver(queue)
  observer.observe(doc, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'src', 'data-legacy-message-id'],
  })
  // A body frame that finishes loading changes nothing in this document; `load` does not bubble but is captured.
  doc.addEventListener('load', queue, { capture: true, signal })
  // Leaving took the view back; a page that the browser kept comes back without being loaded.
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) seen = undefined
      queue()
    },
    { signal },
  )
  // What is still queued then looks at the signal first.
  signal.addEventListener('abort', () => observer.disconnect())
  // The first look waits for a frame like all others: starting costs the page no reading.
  queue()
}

/** A key ends in `|loaded/all`; a thread is worth reading when at least one body is there. */
function isComplete(key: string): boolean {
  return /\|[1-9]\d*\/\d+$/.test(key)
}
