import { expect, test } from 'vitest'
import { splitReply } from '../reply.ts'
import { checkReply, isExactReply, readReplies, signatureCounts } from './read-replies.ts'
import { REPLY_LISTS } from './reply-lists.ts'
import { HTML_CHINESE_CLIENTS } from './replies/html-chinese-clients.cases.ts'
import { HTML_GMAIL } from './replies/html-gmail.cases.ts'
import { HTML_OUTLOOK } from './replies/html-outlook.cases.ts'
import { HTML_OWN_WORDS } from './replies/html-own-words.cases.ts'
import { HTML_PROGRAMS } from './replies/html-programs.cases.ts'
import { HTML_WEBMAILS } from './replies/html-webmails.cases.ts'
import { UNSIGNED } from './replies/unsigned.cases.ts'

test.each(REPLY_LISTS)('replies %s are told from history, and their writers named', (_, list) => {
  const cases = readReplies(list)
  expect(cases.length).toBeGreaterThan(0)
  const checked = cases.map(checkReply)
  const missed = checked.filter(({ ok, from }) => !ok || !from).map(({ what }) => what)
  expect(missed.length / cases.length, missed.join(', ')).toBeLessThanOrEqual(0.05)
})

test.each(REPLY_LISTS)('signatures below replies %s are found line by line', (_, list) => {
  let [right, found, wanted] = [0, 0, 0]
  for (const one of readReplies(list)) {
    const counts = signatureCounts(checkReply(one).got, one.signature, one.noise)
    right += counts[0]
    found += counts[1]
    wanted += counts[2]
  }
  expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.95)
})

test.each([
  ...HTML_CHINESE_CLIENTS,
  ...HTML_GMAIL,
  ...HTML_OUTLOOK,
  ...HTML_OWN_WORDS,
  ...HTML_PROGRAMS,
  ...HTML_WEBMAILS,
])('HTML: %s', (_, html, reply, signature, from) => {
  const got = splitReply({ html })
  expect(isExactReply(got, reply), got.reply).toBe(true)
  const [right, found, wanted] = signatureCounts(got, signature)
  expect([right, found], got.signature.join(' / ')).toEqual([wanted, wanted])
  if (from !== '') expect(got.quotedFrom?.address ?? got.forwarded?.from?.address).toBe(from)
})

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
  const one = REPLY_LISTS.flatMap(([, list]) => readReplies(list)).find((each) => each.what === what)
  expect(one).toBeDefined()
  if (one) expect(isExactReply(splitReply({ text: one.text }, one.sender), one.reply)).toBe(true)
})
