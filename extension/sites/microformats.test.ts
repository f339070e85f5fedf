import { expect, test } from 'vitest'
import { readMicroformats } from './microformats.ts'

const read = (html: string) =>
  readMicroformats(new DOMParser().parseFromString(html, 'text/html'), 'http://example.com')

test('an h-card gives its properties, links made absolute', () => {
  expect(
    read(
      '<div class="h-card"><a class="p-name u-url" href="/mira">Mira van Dijk</a> <span class="p-org">Glyph B.V.</span></div>',
    ),
  ).toEqual([
    {
      type: ['h-card'],
      properties: { name: ['Mira van Dijk'], url: ['http://example.com/mira'], org: ['Glyph B.V.'] },
    },
  ])
})

test('a bare h-card is its name', () => {
  expect(read('<p class="h-card">Mira van Dijk</p>')[0]?.properties).toEqual({ name: ['Mira van Dijk'] })
})

test('the first microformats still count', () => {
  const [card] = read(
    '<div class="vcard"><b class="fn">John Doe</b> <span class="tel"><span class="type">Work</span> <span class="value">+1 415 555 0132</span></span> <i class="title">Designer</i></div>',
  )
  expect(card).toEqual({
    type: ['h-card'],
    properties: { name: ['John Doe'], tel: ['+1 415 555 0132'], 'job-title': ['Designer'] },
  })
})
