import { splitReply } from '#shared/clip/reply.ts'
import { readJson, readText } from '../corpus.ts'
import { type Measure, share } from '../measure.ts'
import { sameReply } from '../same-reply.ts'
import { fold } from '../text.ts'

export function measureDiscourse(folder: string): readonly Measure[] {
  const cases = readJson<{ id: string }[]>(folder, 'cases.json').map(({ id }) => {
    const reply = splitReply({ text: readText(folder, `${id}.input.txt`) })
    const kept = readText(folder, `${id}.kept.txt`)
    const forwarded = reply.reply === '' && reply.forwarded ? reply.forwarded.text : null
    return { id, ok: sameReply(reply, kept) || (forwarded !== null && fold(forwarded) === fold(kept)) }
  })
  return share('discourse-replies', 'reply exact', cases)
}
