import { expect, test } from 'vitest'
import { splitReply } from '../reply.ts'
import { checkReply, isExactReply, readReplies, signatureCounts } from './read-replies.ts'
import { CLIENT_REPLIES } from './replies-clients.cases.ts'
import { CHINESE_SECOND } from './replies-chinese-second.cases.ts'
import { CHINESE_REPLIES } from './replies-chinese.cases.ts'
import { MORE_HTML_REPLIES } from './replies-html-more.cases.ts'
import { THIRD_HTML_REPLIES } from './replies-html-third.cases.ts'
import { HTML_REPLIES } from './replies-html.cases.ts'
import { MORE_REPLIES } from './replies-more.cases.ts'
import { UNSIGNED } from './replies-unsigned.cases.ts'
import { FOURTH_REPLIES } from './replies-fourth.cases.ts'
import { DESK_REPLIES } from './replies-desk.cases.ts'
import { HABIT_REPLIES } from './replies-habits.cases.ts'
import { MOBILE_REPLIES } from './replies-mobile.cases.ts'
import { SECOND_REPLIES } from './replies-second.cases.ts'
import { THIRD_REPLIES } from './replies-third.cases.ts'
import { WORLD_SECOND } from './replies-world-second.cases.ts'
import { WORLD_REPLIES } from './replies-world.cases.ts'

const SETS = [
  ['Chinese', CHINESE_REPLIES, 60],
  ['of the world', WORLD_REPLIES, 90],
  ['of other layouts', MORE_REPLIES, 40],
  ['of further clients', CLIENT_REPLIES, 180],
  ['of further habits', SECOND_REPLIES, 80],
  ['in Chinese and from phones', THIRD_REPLIES, 80],
  ['with closings of many kinds', FOURTH_REPLIES, 80],
  ['from phones of many countries', MOBILE_REPLIES, 40],
  ['from desks of many countries', DESK_REPLIES, 35],
  ['of rare habits', HABIT_REPLIES, 30],
  ['of Chinese clients', CHINESE_SECOND, 28],
  ['of forty countries', WORLD_SECOND, 38],
] as const

test.each(SETS)('replies %s are told from history, and their writers named', (_, list, least) => {
  const cases = readReplies(list)
  expect(cases.length).toBeGreaterThanOrEqual(least)
  const checked = cases.map(checkReply)
  const missed = checked.filter(({ ok, from }) => !ok || !from).map(({ what }) => what)
  expect(missed.length / cases.length, missed.join(', ')).toBeLessThanOrEqual(0.05)
})

test.each(SETS)('signatures below replies %s are found line by line', (_, list) => {
  let [right, found, wanted] = [0, 0, 0]
  for (const one of readReplies(list)) {
    const counts = signatureCounts(checkReply(one).got, one.signature, one.noise)
    right += counts[0]
    found += counts[1]
    wanted += counts[2]
  }
  expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.95)
})

test.each([...HTML_REPLIES, ...MORE_HTML_REPLIES, ...THIRD_HTML_REPLIES])(
  'HTML: %s',
  (_, html, reply, signature, from) => {
    const got = splitReply({ html })
    expect(isExactReply(got, reply), got.reply).toBe(true)
    const [right, found, wanted] = signatureCounts(got, signature)
    expect([right, found], got.signature.join(' / ')).toEqual([wanted, wanted])
    if (from !== '') expect(got.quotedFrom?.address ?? got.forwarded?.from?.address).toBe(from)
  },
)

test('mails that nobody signs keep their last lines', () => {
  const cases = readReplies(UNSIGNED)
  const missed = cases.filter((one) => !checkReply(one).ok).map(({ what }) => what)
  expect(missed.length / cases.length, missed.join(', ')).toBeLessThanOrEqual(0.05)
})

/** Cases that must hold one by one: what a person would be angry to see taken for history, or shown as reply. */
test.each([
  'own list of prices is no quote',
  'question about sender label is prose',
  'meeting minutes with labels are own text',
  'code in reply en',
  'prose with from label',
  'regards in sentence',
  'device words in sentence',
  'text below a device line en',
  'address given as answer',
  'zh address given as answer',
  'zh steps',
  'gmail interleaved en',
  'interleaved zh',
])('never wrong: %s', (what) => {
  const one = readReplies(`${CHINESE_REPLIES}\n${WORLD_REPLIES}\n${MORE_REPLIES}`).find((each) => each.what === what)
  expect(one).toBeDefined()
  if (one) expect(isExactReply(splitReply({ text: one.text }, one.sender), one.reply)).toBe(true)
})
