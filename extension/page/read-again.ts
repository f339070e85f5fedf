import type { MailView } from '#shared/clip/mail-view.ts'
import type { PageSnapshot } from '../bridge/calls.ts'
import { inertDocument } from './inert-document.ts'

/**
 * The next rung for a webmail page whose landmarks missed: its visible header block, read from the snapshot that the
 * person asked for. Null when that finds no mail either. Its words for headers in all languages load only then.
 */
export async function readAgain({ html, url }: PageSnapshot): Promise<MailView | null> {
  const { readAnyView } = await import('../webmail/read-any-view.ts')
  const view = readAnyView(inertDocument(html), url)
  return view && view.messages.length > 0 ? view : null
}
