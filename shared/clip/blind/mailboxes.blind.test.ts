import { expect, test } from 'vitest'
import { isFreeMail, isSharedMailbox } from '../mailbox.ts'
import { isProfileUrl } from '../url.ts'
import { MORE_DESKS, MORE_PERSONS } from './mailboxes-second.cases.ts'
import { DESKS, FREE, NO_PROFILES, OWN, PERSONS, PROFILES } from './mailboxes.cases.ts'

test.each([...DESKS, ...MORE_DESKS])('%s is read by a desk', (local) => {
  expect(isSharedMailbox(`${local}@house.example`)).toBe(true)
})

test.each([...PERSONS, ...MORE_PERSONS])('%s is read by one person', (local) => {
  expect(isSharedMailbox(`${local}@house.example`)).toBe(false)
})

test.each(FREE)('%s gives mailboxes to everybody', (domain) => {
  expect(isFreeMail(domain)).toBe(true)
})

test.each(OWN)('%s is a house of its own', (domain) => {
  expect(isFreeMail(domain)).toBe(false)
})

test.each(PROFILES)('%s is the page of somebody', (url) => {
  expect(isProfileUrl(url)).toBe(true)
})

test.each(NO_PROFILES)('%s is nobody', (url) => {
  expect(isProfileUrl(url)).toBe(false)
})
