import type { PageClip } from '#shared/clip/drafts.ts'
import type { PageSnapshot } from '../bridge/calls.ts'
export async function readClip(snapshot: PageSnapshot, _options: { preferSelection: boolean; locale: string }): Promise<PageClip> {
  return { people: [], companies: [], warnings: [], leftOut: [], selection: false, url: snapshot.url, title: snapshot.title, lang: snapshot.lang }
}
