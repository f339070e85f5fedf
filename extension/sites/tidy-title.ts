import { withoutDegrees } from '#shared/clip/name-affixes.ts'
import { EXTENSION_BEHIND } from './extension-behind.ts'
import { withoutLooseBracket } from './name-with-job.ts'

/** A job as it is kept: without what the page said around it. */
export function tidyTitle(title: string): string {
  const said = title
    .replace(/^(?:gesetzlich )?vertreten durch(?: (?:den|die|das|seinen?|ihren?|deren))?\s+(?=\p{L})/iu, '')
    .replace(/^(?:der|die|den|le|la|el|il) (?=\p{L}{4})/u, '')
    .replace(EXTENSION_BEHIND, '')
  const bare = withoutDegrees(said).replace(/^[\s(（,，·–—|:：-]+|[\s,;:：|·–—-]+$/gu, '')
  return withoutLooseBracket(bare).slice(0, 200)
}
