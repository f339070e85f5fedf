import { browser } from 'wxt/browser'

/**
 * An updated extension leaves its scripts in pages behind without a way to call home: they take along what they put there
 * and fall silent. A call that failed for any other reason is one call that failed.
 */
export function endWhenGone(call: Promise<unknown>, end: AbortController): void {
  call.catch(() => browser.runtime?.id ?? end.abort())
}
