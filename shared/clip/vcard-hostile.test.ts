import { expect, test } from 'vitest'
import { readVcards } from './vcard.ts'

function phonesOf(...lines: string[]): string[] {
  const read = readVcards(
    new TextEncoder().encode(['BEGIN:VCARD', 'FN:Nora Lindt', ...lines, 'END:VCARD'].join('\r\n')),
  )
  return read.ok ? read.value.people.flatMap(({ phones }) => phones.map(({ value }) => value.e164)) : []
}

test('a number has at most one plus, in front, however it is written', () => {
  expect(phonesOf('TEL:+L:+9412')).toEqual(['+9412'])
})

test('an endless row of digits is no number, and what is kept of one is short', () => {
  expect(phonesOf(`TEL:5555${'-1'.repeat(60)}`)).toEqual([])
  const read = readVcards(
    new TextEncoder().encode(`BEGIN:VCARD\nFN:Nora\nTEL:+1-415-937-3419 ${'x'.repeat(5_000)}\nEND:VCARD`),
  )
  expect(read.ok && read.value.people[0]?.phones.every(({ value }) => value.raw.length <= 256)).toBe(true)
})
