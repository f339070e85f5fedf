import type { MailView } from '#shared/clip/mail-view.ts'
import { generic } from './generic/adapter.ts'
import { readHeaderBlock } from './header-block.ts'
import { readView } from './read-view.ts'
import { readableText } from './readable-text.ts'
import { adapters } from './registry.ts'

const rungs = { readHeaderBlock, readableText }

/** Reads a page with every rung: the webmail's landmarks, then a visible header block, also on webmails nobody described. */
export function readAnyView(doc: Document, url: string): MailView | null {
  const known = readView(doc, url, adapters, rungs)
  return known && known.messages.length > 0 ? known : (readView(doc, url, [generic], rungs) ?? known)
}
