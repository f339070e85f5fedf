import { expect, test } from 'vitest'
import { markSource, originOf, originText } from './origin.ts'

const mark = (source: string, confidence: number, quote: string) => [source, confidence, quote, '', 0] as const

test('a value that stands in the quoted text is read', () => {
  expect(originOf({ title: 'CTO', 'origin/title': mark('signature', 0.9, 'Daniel, CTO') }, 'title')?.certainty).toBe(
    'read',
  )
})

test('a value that was made from the text is worked out, as a number with its country code', () => {
  const fields = { phone: '+442079460187', 'origin/phone': mark('signature', 0.9, '020 7946 0187') }
  expect(originOf(fields, 'phone')?.certainty).toBe('derived')
})

test('an uncertain value is a guess whatever its source, and is drawn as one', () => {
  const origin = originOf({ email: 'w@x.example', 'origin/email': mark('jsonld', 0.4, '') }, 'email')
  expect(origin?.certainty).toBe('guess')
  expect(origin && markSource(origin)).toBe('guess')
  expect(origin && originText(origin)).toBe('Guessed, check it')
})

test('a confirmed or typed value has no mark', () => {
  expect(originOf({ phone: '+4930' }, 'phone')).toBeNull()
})
