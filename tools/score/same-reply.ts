import { htmlLines } from '#shared/clip/html-lines.ts'
import type { Reply } from '#shared/clip/types.ts'
import { fold } from './text.ts'

/** The gold may count the sign-off to the reply, or the whole signature, or neither: each of the three is right. */
export function sameReply(reply: Reply, gold: string): boolean {
  const wanted = fold(gold)
  return (
    fold(reply.reply) === wanted ||
    fold([reply.reply, ...reply.valediction].join('\n')) === wanted ||
    fold(ownText(reply)) === wanted
  )
}

/** What the writer wrote, with the signature. */
export function ownText(reply: Reply): string {
  return [reply.reply, ...reply.signature].join('\n')
}

/** The text of an expected HTML. One set has its spaces removed, tags included: `<divclass=…>`. */
export function textOfHtml(html: string): string {
  return htmlLines(html.replace(/<(\/?)(html|body|head|blockquote|div|span|b|a|font|br|p|hr)(?=[a-z]+=)/g, '<$1$2 '))
    .map((line) => line.text)
    .join('\n')
}
