import { expect, test } from 'vitest'
import { splitReply } from '../reply.ts'
import { checkReply, isExactReply, readReplies, signatureCounts } from './read-replies.ts'
import { ANSWERS_BETWEEN } from './replies/answers-between.cases.ts'
import { APPLE } from './replies/apple.cases.ts'
import { CHINESE_CLIENTS } from './replies/chinese-clients.cases.ts'
import { DESKTOP_PROGRAMS } from './replies/desktop-programs.cases.ts'
import { FORWARDS } from './replies/forwards.cases.ts'
import { GMAIL_ASIAN } from './replies/gmail-asian.cases.ts'
import { GMAIL } from './replies/gmail.cases.ts'
import { HTML_CHINESE_CLIENTS } from './replies/html-chinese-clients.cases.ts'
import { HTML_GMAIL } from './replies/html-gmail.cases.ts'
import { HTML_OUTLOOK } from './replies/html-outlook.cases.ts'
import { HTML_OWN_WORDS } from './replies/html-own-words.cases.ts'
import { HTML_PROGRAMS } from './replies/html-programs.cases.ts'
import { HTML_WEBMAILS } from './replies/html-webmails.cases.ts'
import { LETTERS_CHINESE } from './replies/letters-chinese.cases.ts'
import { LETTERS_ENGLISH } from './replies/letters-english.cases.ts'
import { LETTERS_GERMANIC } from './replies/letters-germanic.cases.ts'
import { LETTERS_JAPANESE_KOREAN } from './replies/letters-japanese-korean.cases.ts'
import { LETTERS_LATIN } from './replies/letters-latin.cases.ts'
import { LETTERS_OTHER_SCRIPTS } from './replies/letters-other-scripts.cases.ts'
import { LETTERS_ROMANCE } from './replies/letters-romance.cases.ts'
import { LETTERS_TRADITIONAL_CHINESE } from './replies/letters-traditional-chinese.cases.ts'
import { OUTLOOK_ASIAN } from './replies/outlook-asian.cases.ts'
import { OUTLOOK_PHONES } from './replies/outlook-phones.cases.ts'
import { OUTLOOK } from './replies/outlook.cases.ts'
import { OWN_WORDS } from './replies/own-words.cases.ts'
import { PHONES } from './replies/phones.cases.ts'
import { PORTALS } from './replies/portals.cases.ts'
import { QQ_NETEASE_FOXMAIL } from './replies/qq-netease-foxmail.cases.ts'
import { SERVICES } from './replies/services.cases.ts'
import { REPLY_SIGNATURES } from './replies/signatures.cases.ts'
import { UNSIGNED } from './replies/unsigned.cases.ts'

const SETS = [
  ['between quoted lines', ANSWERS_BETWEEN],
  ['of Apple Mail', APPLE],
  ['of further Chinese clients', CHINESE_CLIENTS],
  ['of desktop programs', DESKTOP_PROGRAMS],
  ['with forwarded mails', FORWARDS],
  ['of Gmail in Asia', GMAIL_ASIAN],
  ['of Gmail', GMAIL],
  ['closed in simplified Chinese', LETTERS_CHINESE],
  ['closed in English', LETTERS_ENGLISH],
  ['closed in Germanic languages', LETTERS_GERMANIC],
  ['closed in Japanese and Korean', LETTERS_JAPANESE_KOREAN],
  ['closed in further Latin scripts', LETTERS_LATIN],
  ['closed in other scripts', LETTERS_OTHER_SCRIPTS],
  ['closed in Romance languages', LETTERS_ROMANCE],
  ['closed in traditional Chinese', LETTERS_TRADITIONAL_CHINESE],
  ['of Outlook in Asia', OUTLOOK_ASIAN],
  ['of Outlook on phones', OUTLOOK_PHONES],
  ['of Outlook', OUTLOOK],
  ['with words that look like marks', OWN_WORDS],
  ['from phones', PHONES],
  ['of portals', PORTALS],
  ['of QQ, NetEase and Foxmail', QQ_NETEASE_FOXMAIL],
  ['of help desks and lists', SERVICES],
  ['with cards and disclaimers', REPLY_SIGNATURES],
] as const

test.each(SETS)('replies %s are told from history, and their writers named', (_, list) => {
  const cases = readReplies(list)
  expect(cases.length).toBeGreaterThan(0)
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
  const one = SETS.flatMap(([, list]) => readReplies(list)).find((each) => each.what === what)
  expect(one).toBeDefined()
  if (one) expect(isExactReply(splitReply({ text: one.text }, one.sender), one.reply)).toBe(true)
})
