import type { PageClip } from '#shared/clip/drafts.ts'
import type { PageSnapshot } from '../bridge/calls.ts'
import { inertDocument } from './inert-document.ts'

/** Longest time for one page, milliseconds. */
const LONGEST_READ = 20_000

/** Reads the people of a snapshot. The reader is loaded when the first page is read, not with the panel. */
export async function readClip(
  snapshot: PageSnapshot,
  { preferSelection, locale }: { preferSelection: boolean; locale: string },
): Promise<PageClip> {
  const { readPageSliced, readSelection } = await import('../sites/reader.ts')
  const { url, title, lang } = snapshot
  const useSelection = preferSelection && snapshot.selectionHtml !== ''
  const doc = inertDocument(useSelection ? snapshot.selectionHtml : snapshot.html)
  const clip = useSelection
    ? readSelection(doc, { url, locale })
    : await readPageSliced(doc, { url, locale }, AbortSignal.timeout(LONGEST_READ))
  return {
    ...clip,
    url,
    title: title || clip.title,
    lang: lang || clip.lang,
    warnings: [...clip.warnings, ...(snapshot.cut ? ['clip.warning.cut'] : [])],
  }
}
