import { splitReply } from '#shared/clip/reply.ts'
import { readJson, readText } from '../corpus.ts'
import { type Measure, share } from '../measure.ts'
import { sameReply } from '../same-reply.ts'
import { fold } from '../text.ts'

export function measureDiscourse(folder: string): readonly Measure[] {
  const cases = readJson<{ id: string }[]>(folder, 'cases.json').map(({ id }) => {
    const reply = splitReply({ text: readText(folder, `${id}.input.txt`) })
    const kept = readText(folder, `${id}.kept.txt`)
    // What this set keeps is what a reader should see: passages stay that are answered in place, what introduces them goes.
    const shown = [reply.inContext, reply.reply === '' ? reply.forwarded?.text : undefined]
    return { id, ok: sameReply(reply, kept) || shown.some((text) => text !== undefined && fold(text) === fold(kept)) }
  })
  return share('discourse-replies', 'reply exact', cases)
}
