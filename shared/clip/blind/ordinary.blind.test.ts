import { expect, test } from 'vitest'
import { ORDINARY_APPLE_PHONES } from './ordinary/apple-phones.cases.ts'
import { ORDINARY_CHINESE } from './ordinary/chinese.cases.ts'
import { ORDINARY_DESKTOP_SERVICES } from './ordinary/desktop-services.cases.ts'
import { ORDINARY_GMAIL } from './ordinary/gmail.cases.ts'
import { ORDINARY_MIXED } from './ordinary/mixed.cases.ts'
import { ORDINARY_OUTLOOK } from './ordinary/outlook.cases.ts'
import { ORDINARY_PARSERS } from './ordinary/parsers.cases.ts'
import { ORDINARY_SECOND_CHINESE } from './ordinary/second-chinese.cases.ts'
import { ORDINARY_SECOND_LATIN } from './ordinary/second-latin.cases.ts'
import { ORDINARY_SIGNATURES_MORE } from './ordinary/signatures-more.cases.ts'
import { ORDINARY_SIGNATURES } from './ordinary/signatures.cases.ts'
import { ORDINARY_WEBMAILS } from './ordinary/webmails.cases.ts'
import { checkOrdinary, isWhole, readOrdinary } from './read-ordinary.ts'

const LISTS = [
  ['of Gmail', ORDINARY_GMAIL],
  ['of Outlook and Exchange', ORDINARY_OUTLOOK],
  ["of Apple's programs and of phones", ORDINARY_APPLE_PHONES],
  ['of webmails', ORDINARY_WEBMAILS],
  ['of Chinese clients', ORDINARY_CHINESE],
  ['of desktop programs, help desks and lists', ORDINARY_DESKTOP_SERVICES],
  ['with cards', ORDINARY_SIGNATURES],
  ['with further cards', ORDINARY_SIGNATURES_MORE],
  ['of a mixed day', ORDINARY_MIXED],
  ['of a second set in Latin letters', ORDINARY_SECOND_LATIN],
  ['of a second set in Chinese', ORDINARY_SECOND_CHINESE],
  ['as test sets of reply parsers hold them', ORDINARY_PARSERS],
] as const

test.each(LISTS)('ordinary mails %s come out whole: reply, signature, writer and fields', (_, list) => {
  const outcomes = readOrdinary(list).map(checkOrdinary)
  const missed = outcomes.filter((one) => !isWhole(one))
  expect(missed, `${missed.length} of ${outcomes.length}`).toEqual([])
})

test.each(LISTS)('ordinary mails %s are told apart as well when nobody says who writes', (_, list) => {
  const unsigned = readOrdinary(list).map(({ what, region, body, reply, signature, free }) =>
    checkOrdinary({ what, region, body, reply, signature, free, quotedFrom: '', forwardedFrom: '', want: {} }),
  )
  expect(unsigned.filter((one) => !isWhole(one))).toEqual([])
})
