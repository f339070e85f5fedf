import { must } from '#shared/lib/must.ts'
import { createRandom } from './random.ts'
import { WORST, READERS } from './linear.ts'
import { seenLengths, type SeenLengths } from './seen-lengths.ts'
import { targets } from './targets.ts'

/** Length of what is put into a text, and the length of a whole one: longer than any cap. */
const RUN = 60_000
const WHOLE = 1_000_000
const SEEDS = 6
const PIECES = ['letters', 'spaces', 'digits', 'capitals', 'han', 'almost addresses', 'label lines'] as const

/**
 * The longest text that each expression is ever given: readers get a megabyte of the worst, and real pages, mails and
 * cards with a long run of it at some place, which leads further in than garbage alone.
 */
export async function longestTexts(): Promise<SeenLengths> {
  return seenLengths(async () => {
    for (const read of Object.values(READERS)) for (const piece of PIECES) read(runOf(piece, WHOLE))
    for (const { seeds, run } of targets) for (const text of seeds().slice(0, SEEDS).flatMap(stretched)) await run(text)
  })
}

/** A text with a long run at a place of its own for each piece. */
function stretched(text: string, index: number): string[] {
  const random = createRandom('stretch', index)
  return PIECES.map((piece) => {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + runOf(piece, RUN) + text.slice(at)
  })
}

function runOf(name: string, length: number): string {
  const piece = must(WORST[name], name)
  return piece.repeat(Math.ceil(length / piece.length))
}
