import { expect, test } from 'vitest'
import { cutText, jsonBytes } from './cut-text.ts'

test('a text that fits stays whole', () => {
  expect(cutText('报价', 8)).toBe('报价')
  expect(cutText('', 2)).toBe('')
})

test('a text that does not fit keeps as much as its bytes as JSON allow', () => {
  expect(cutText('报价单', 8)).toBe('报价')
  expect(cutText('a\nb', 4)).toBe('a')
  expect(jsonBytes(cutText('装配'.repeat(20_000), 1_000))).toBe(998)
})

test('no character is cut in two', () => {
  expect(cutText('ok🙂', 7)).toBe('ok')
  expect(cutText('ok🙂', 8)).toBe('ok🙂')
})
