import { expect, test } from 'vitest'
import { isLikelyCompany } from '../company.ts'
import { isLikelyDepartment, isLikelyTitle } from '../title.ts'
import { DEPARTMENTS, HOUSES, POSTS } from './departments.cases.ts'

test.each(DEPARTMENTS)('%s is a part of a house', (text) => {
  expect(isLikelyDepartment(text)).toBe(true)
})

test.each(HOUSES)('%s is a house', (text) => {
  expect(isLikelyCompany(text)).toBe(true)
  expect(isLikelyDepartment(text)).toBe(false)
})

test.each(POSTS)('%s is a post', (text) => {
  expect(isLikelyTitle(text)).toBe(true)
  expect(isLikelyDepartment(text)).toBe(false)
})
