import { withoutDegrees } from '#shared/clip/name-affixes.ts'
import { isLikelyTitle } from '#shared/clip/title.ts'
import { EXTENSION_BEHIND } from './extension-words.ts'
import { withoutLooseBracket } from './name-with-job.ts'

/** A job as it is kept: without what the page said around it. */
export function tidyTitle(title: string): string {
  const said = title
    .slice(0, 300)
    .replace(/^(?:gesetzlich )?vertreten durch(?: (?:den|die|das|seinen?|ihren?|deren))?\s+(?=\p{L})/iu, '')
    .replace(/^(?:der|die|le|la|el|il) (\p{L}{4,}.*)$/u, (whole, bare: string) =>
      isLikelyTitle(bare.split(' ')[0] ?? '') ? bare : whole,
    )
    .replace(/^(?:allein|einzel|gemeinsam )?vertretungsberechtigte[rsn]?:? (?=\p{L})/iu, '')
    // "massothérapeute agréée, membre FQM n°": the number of a chamber stood behind it.
    .replace(/, (?:membre|member|miembro|membro|Mitglied) [^,]{2,20} n[°ºor.]*$/iu, '')
    .replace(/(?<=\p{Ll}{5})\.$/u, '')
    .replace(EXTENSION_BEHIND, '')
  const bare = withoutDegrees(said).replace(/^[\s(（,，·–—|:：-]+|[\s,;:：|·–—-]+$/gu, '')
  return withoutLooseBracket(bare).slice(0, 200)
}
