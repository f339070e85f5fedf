import { expect, test } from 'vitest'
import { headerPerson } from './header-person.ts'

function nameOf(name: string): (string | undefined)[] {
  const value = headerPerson({ name, address: 'post@house.example' }, 'from').name?.value
  return [value?.full, value?.given, value?.family]
}

test.each([
  'Springfield Dental Care',
  'The Harbour Bookshop',
  'Lakeside Yoga Studio',
  'Privacy Policy',
  'Latest News',
  'City Library Notices',
])('%s writes under its own name, which is kept whole', (name) => {
  expect(nameOf(name)).toEqual([name, undefined, undefined])
})

test.each([
  ['Anna Price', 'Anna', 'Price'],
  ['Ebele King', 'Ebele', 'King'],
  ['Mark Van Der Veen', 'Mark', 'Van Der Veen'],
  ['Thorsten Groß', 'Thorsten', 'Groß'],
  ['Care, Robert', 'Robert', 'Care'],
])('%s is a person', (name, given, family) => {
  expect(nameOf(name)).toEqual([name, given, family])
})

test('an address in place of a name may pretend to be somebody, and names nobody', () => {
  expect(nameOf('boss@bank.example')).toEqual([undefined, undefined, undefined])
})
