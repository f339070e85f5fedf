import { expect, test } from 'vitest'
import { knownKeys } from './known-keys.ts'
import { blockingKeys, type KnownPerson } from './match.ts'

const people: KnownPerson[] = [
  { id: '1', name: '陳大文', emails: [], phones: ['+862158886600;ext=812', '+8613800138000'], urls: [] },
  {
    id: '2',
    name: 'Dr. Hannah Brandt-Olsen',
    emails: [],
    phones: ['+4915112345678'],
    urls: ['https://www.linkedin.com/in/hannah-brandt/'],
  },
  { id: '3', name: 'Wei Li', emails: [], phones: [], urls: ['https://holm.example', 'https://holm.example/team/wei'] },
  { id: '4', name: '', emails: [], phones: ['+39061234567'], urls: [] },
]

test.each(people)('what $name is kept under is what a draft of the same person asks for', (person) => {
  expect(knownKeys(person)).toEqual(blockingKeys(person))
})

test('a number without its country is asked for by nobody', () => {
  expect(knownKeys({ name: '', phones: ['0571 8888 6600'], urls: [] })).toEqual([])
})
