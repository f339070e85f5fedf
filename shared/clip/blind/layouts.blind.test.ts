import { expect, test } from 'vitest'
import { splitReply } from '../reply.ts'
import { LAYOUTS } from './layouts.ts'
import { isExactReply, readReplies } from './read-replies.ts'
import { REPLY_LISTS } from './reply-lists.ts'

/** In markup a ">" of the writer's own cannot be told from a client's, so lists of own words are left out. */
const CASES = REPLY_LISTS.flatMap(([, list]) => readReplies(list)).filter(({ reply }) => !/^>/m.test(reply))

test.each(LAYOUTS)('a mail %s is told apart like the same mail in plain lines', (_, least, layout) => {
  const missed = CASES.filter((one) => !isExactReply(splitReply(layout(one.text), one.sender), one.reply))
  expect(missed.length / CASES.length, missed.map(({ what }) => what).join(', ')).toBeLessThanOrEqual(1 - least)
})
