import { isLikelyTitle } from '#shared/clip/title.ts'
import type { Name } from '#shared/clip/types.ts'
import type { Line } from './page-lines.ts'

// "is a broker associate with …", "ist Geschäftsführerin der …", "est directrice de …", "es jefa de …", "è responsabile …"
const IS =
  /^(?:(?:currently|also|now|derzeit|heute|actuellement|actualmente|attualmente)\s+)?(?:is|has been|serves as|works as|joined [^.]{2,40}? as|ist|arbeitet als|est|es|è|é|är|er|is de|is het)\s+(?:(?:our|the|an?|licensed|unsere?|der|die|das|eine?|notre|le|la|une?|nuestr[oa]|el|il|lo|en|ett|de|het|een|den)\s+){0,3}(.{3,80}?)(?=\s+(?:with|at|for|in|who|that|which|specializing|specialising|based|since|bei|seit|im|für|depuis|chez|en|desde|con|presso|dal|bij|voor|på|hos|who’s|and (?:has|have|is|was|leads|works|oversees|manages|runs|lives|joined|came|started|began|heads|advises|looks|trained))\s|[,.;(]|$)/iu

/** The job that a text about somebody begins with: "Dan Brunk is the Director of Marketing for Hayden …". */
export function bioTitle(
  name: Name,
  lines: readonly Line[],
  [start, end]: readonly [number, number],
): string | undefined {
  for (let at = start; at <= end; at++) {
    const text = (lines[at]?.text ?? '').slice(0, 300)
    const called = [name.full, name.given ?? '', `${name.prefix ?? ''} ${name.family ?? ''}`.trim()].find(
      (each) => each.length > 1 && text.startsWith(`${each} `),
    )
    if (called === undefined || text.length < called.length + 20) continue
    const title = withoutHouse(IS.exec(text.slice(called.length + 1))?.[1]?.trim() ?? '')
    if (title.split(' ').length <= 8 && isLikelyTitle(title)) return title
  }
  return undefined
}

/** "executive director of Rivershed Trust": whose director it is stands on the page anyway; "Director of Marketing" stays. */
function withoutHouse(title: string): string {
  const [, job = '', house = ''] =
    /^(.+?)\s+(?:of|at|de|der|des|von|di|van)\s+(?:the\s+)?(\p{Lu}.+)$/u.exec(title) ?? []
  return house && /^\p{Ll}/u.test(job) && isLikelyTitle(job) ? job : title
}
